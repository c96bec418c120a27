package newleaf.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a person reads is read at grade 8 at most, half of it below 6, and in an emergency in fewer than 50 words.
class EasyToReadTest {
    private static final double HARDEST = 8;
    private static final double MEDIAN_BELOW = 6;
    private static final int EMERGENCY_WORDS_BELOW = 50;
    private static final Shelves SHELVES = Shelves.shipped();

    @ParameterizedTest
    @EnumSource
    void no_text_is_above_grade_8(Language language) {
        assertThat(StillToMend.notListed(grade(language), hard(language))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void half_of_the_texts_are_below_grade_6(Language language) {
        assertThat(ReadingSummary.of(SHELVES, language).median()).isLessThan(MEDIAN_BELOW);
    }

    @Test
    void an_emergency_is_told_in_fewer_than_50_words() {
        for (Language language : Language.values()) {
            assertThat(StillToMend.notListed("long " + name(language), tooLong(language)))
                    .isEmpty();
        }
    }

    @Test
    void only_texts_of_doors_and_rules_may_still_be_hard_and_none_is_listed_for_nothing() {
        for (Language language : Language.values()) {
            assertThat(StillToMend.mended(grade(language), hard(language))).isEmpty();
            assertThat(StillToMend.mended("long " + name(language), tooLong(language)))
                    .isEmpty();
        }
        List<String> doorsAndRules = PersonText.of(SHELVES).stream()
                .filter(text -> text.shelf().equals("doors") || text.shelf().equals("rules"))
                .map(PersonText::name)
                .toList();
        assertThat(StillToMend.listed("grade en")).isSubsetOf(doorsAndRules);
        assertThat(StillToMend.listed("grade es")).isSubsetOf(doorsAndRules);
    }

    private static String grade(Language language) {
        return "grade " + name(language);
    }

    private static String name(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> hard(Language language) {
        return PersonText.of(SHELVES).stream()
                .filter(text -> text.isGraded(language) && text.grade(language) > HARDEST)
                .map(PersonText::name)
                .toList();
    }

    private static List<String> tooLong(Language language) {
        return SHELVES.rules().stream()
                .filter(rule -> rule.urgency() == Urgency.EMERGENCY)
                .filter(rule -> length(rule, language) >= EMERGENCY_WORDS_BELOW)
                .map(RuleCard::id)
                .toList();
    }

    private static int length(RuleCard rule, Language language) {
        return Stream.concat(Stream.of(rule.says()), rule.untilThen().stream())
                .map((Words words) -> ReadingGrade.words(words.in(language)).size())
                .reduce(0, Integer::sum);
    }
}
