package newleaf.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One phrase has one meaning: "do not raise" is never "stop", in either language, on any shelf.
class OnePhraseTest {
    private static final Shelves SHELVES = Shelves.shipped();
    /// Read as "stop" by some and as "do not raise" by others; a benzodiazepine stopped suddenly can kill.
    private static final Pattern EITHER_MEANING =
            Pattern.compile("(?iu)\\b(take no more|do not take (any )?more|no tom(es|e|en) más)\\b");

    private static final Pattern STOP = Pattern.compile(
            "(?:^|[.:;,!?] )(?:[Ss]top (?:taking )?(?:kratom|7-OH)|[Dd]eja (?:de tomar )?(?:el )?(?:kratom|7-OH))\\b");
    private static final Pattern DO_NOT_RAISE =
            Pattern.compile("(?iu)\\b(do not raise|keep [^.]{0,40}steady|no (la |lo )?aumentes|mantén estable)\\b");

    @Test
    void no_phrase_can_be_read_as_stop_and_as_do_not_raise() {
        holds("either meaning", CardFiles.with(EITHER_MEANING));
    }

    @Test
    void no_text_says_stop_kratom_and_do_not_raise_it() {
        List<String> mixed = PersonText.of(SHELVES).stream()
                .filter(text ->
                        isMixed(text.words().en()) || isMixed(text.words().es()))
                .map(PersonText::name)
                .toList();
        holds("stop and steady", mixed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "benzodiazepine",
                "opioid",
                "barbiturate",
                "alcohol-daily",
                "z-drug",
                "baclofen",
                "phenibut",
                "gabapentinoid",
                "tramadol",
                "tianeptine",
                "breathing",
                "seizure-threshold",
                "antipsychotic-cyp3a",
                "seven-hydroxy-with-kratom"
            })
    void two_that_slow_breathing_are_not_raised_and_not_stopped(String with) {
        var rule = (RuleCard) SHELVES.card("interaction-" + with).orElseThrow();
        Words meanwhile = rule.untilThen().orElseThrow();
        assertThat(meanwhile.en()).contains("Do not raise the amount of either");
        assertThat(meanwhile.es()).contains("No aumentes la cantidad de ninguno");
    }

    @Test
    void the_patterns_find_what_they_are_made_for() {
        assertThat(EITHER_MEANING.matcher("Take no more of either.").find()).isTrue();
        assertThat(EITHER_MEANING.matcher("No tomes más de ninguno.").find()).isTrue();
        assertThat(isMixed("Stop kratom. Keep the amount you take now steady.")).isTrue();
        assertThat(isMixed("Deja el kratom. No aumentes la cantidad.")).isTrue();
        assertThat(isMixed("Do not stop kratom suddenly. Do not raise the amount."))
                .isFalse();
    }

    private static boolean isMixed(String text) {
        return STOP.matcher(text).find() && DO_NOT_RAISE.matcher(text).find();
    }

    static void holds(String promise, List<String> found) {
        assertThat(StillToMend.notListed(promise, found)).as(promise).isEmpty();
        assertThat(StillToMend.mended(promise, found))
                .as(promise + ": delete these")
                .isEmpty();
    }
}
