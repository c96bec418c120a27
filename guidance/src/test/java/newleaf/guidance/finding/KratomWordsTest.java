package newleaf.guidance.finding;

import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.guidance.CaseDocument;
import newleaf.intake.Vocabulary;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.rule.DoorState;
import newleaf.knowledge.rule.OnKratom;
import newleaf.knowledge.rule.RuleKind;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;
import org.junit.jupiter.api.Test;

/// What is said about kratom until someone is seen: stop, or no sudden stop, and never both in one case.
class KratomWordsTest {
    private static final Pattern STEADY =
            Pattern.compile("not stop kratom|keep the amount|a little less is fine|no dejes el kratom|un poco menos");
    private static final Pattern STOP = Pattern.compile("(?<!not )stop kratom|(?<!no )\\bdeja el kratom");

    @Test
    void no_two_things_that_hold_together_say_stop_and_steady() {
        List<String> stopping =
                DANGERS.stream().filter(each -> says(STOP, of(plain(), each))).toList();
        List<String> steady =
                DANGERS.stream().filter(each -> says(STEADY, of(plain(), each))).toList();
        assertThat(stopping).hasSizeGreaterThan(20);
        assertThat(steady).hasSizeGreaterThan(20);
        for (String stop : stopping) {
            CaseDocument first = of(plain(), stop);
            for (String other : steady) {
                CaseDocument both = of(first, other);
                assertThat(says(STOP, both)).as(stop + " and " + other).isTrue();
                assertThat(says(STEADY, both)).as(stop + " and " + other).isFalse();
            }
        }
    }

    private static CaseDocument of(CaseDocument document, String danger) {
        String[] added = danger.split("=");
        return document.adding(added[0], added[1]);
    }

    /// In either language. Interactions name a danger that may come, and what to do then.
    private static boolean says(Pattern wanted, CaseDocument document) {
        return document.assessed().findings().stream()
                .filter(finding -> finding.kind() != RuleKind.INTERACTION)
                .anyMatch(finding -> Stream.of(Language.values())
                        .map(language -> (finding.says().in(language) + " "
                                        + finding.untilThen()
                                                .map(words -> words.in(language))
                                                .orElse(""))
                                .toLowerCase(Locale.ROOT))
                        .anyMatch(said -> wanted.matcher(said).find()));
    }

    @Test
    void a_card_leaves_what_it_asks_of_kratom_to_the_one_list_of_words() {
        assertThat(saying(STEADY)).isEmpty();
        assertThat(saying(STOP)).isEmpty();
    }

    @Test
    void take_no_more_which_can_be_read_as_stop_stands_on_no_card() {
        assertThat(saying(Pattern.compile("take no more of|no tomes más"))).isEmpty();
    }

    /// The rules and doors whose own words say this in either language.
    private static List<String> saying(Pattern wanted) {
        return CaseDocument.LIBRARY.shelves().rules().stream()
                .filter(rule -> rule.shelf() != RuleCard.Shelf.INTERACTIONS)
                .filter(rule -> Stream.of(Language.values())
                        .anyMatch(
                                language -> wanted.matcher(own(rule, language)).find()))
                .map(RuleCard::id)
                .toList();
    }

    @Test
    void every_closed_door_says_a_or_b_and_every_caution_less() {
        assertThat(CaseDocument.LIBRARY.shelves().doors())
                .filteredOn(door -> !door.id().equals("door-help-needed-today")
                        && !door.id().equals("door-small-child"))
                .allSatisfy(door -> assertThat(door.kratom()).as(door.id()).isPresent())
                .allSatisfy(door -> assertThat(door.kratom().equals(Optional.of(OnKratom.LESS)))
                        .as(door.id())
                        .isEqualTo(door.door().equals(Optional.of(DoorState.CAUTION))));
    }

    @Test
    void who_has_stopped_is_told_not_to_start_again_and_that_medicines_ease_it() {
        Finding door = plain()
                .with("use.stopped", "true")
                .adding("history.conditions", "heart-disease")
                .assessed()
                .findings()
                .stream()
                .filter(finding -> finding.rule().equals("door-heart-disease"))
                .findFirst()
                .orElseThrow();
        Words untilThen = door.untilThen().orElseThrow();
        assertThat(untilThen.en())
                .contains("Do not start kratom again.", "medicines ease it")
                .doesNotContain("suddenly");
    }

    private static String own(RuleCard rule, Language language) {
        return (rule.says().in(language) + " "
                        + rule.untilThen().map(words -> words.in(language)).orElse(""))
                .toLowerCase(Locale.ROOT);
    }

    /// Everything that may be listed, by where it is written.
    private static final List<String> DANGERS = all();

    private static List<String> all() {
        Vocabulary ids = Vocabulary.of(CaseDocument.LIBRARY.shelves());
        List<String> all = new ArrayList<>();
        ids.events().forEach(id -> {
            for (String when : List.of("now", "this-month", "earlier")) {
                all.add("history.events={ event: " + id + ", when: " + when + " }");
            }
        });
        ids.substances().forEach(id -> all.add("history.otherSubstances=" + id));
        ids.conditions().forEach(id -> all.add("history.conditions=" + id));
        return all;
    }
}
