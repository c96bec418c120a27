package newleaf.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.rule.RuleKind;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;
import org.junit.jupiter.api.Test;

/// What is read in an emergency: numbered steps, few words, and help for the breath.
class EmergencyCardsTest {
    private static final int FEWER_THAN = 50;
    private static final int IN_SPANISH = 55;
    private static final List<RuleCard> EMERGENCIES = CaseDocument.LIBRARY.shelves().rules().stream()
            .filter(rule -> rule.kind() == RuleKind.EMERGENCY)
            .toList();

    @Test
    void every_step_is_numbered_and_the_first_is_to_call_or_to_check_the_reading() {
        assertThat(EMERGENCIES).hasSizeGreaterThan(24).allSatisfy(rule -> {
            for (Language language : Language.values()) {
                assertThat(rule.says().in(language))
                        .as(rule.id())
                        .startsWith("1. ")
                        .contains(" 2. ", " 3. ");
            }
            assertThat(rule.says().en()).as(rule.id()).containsIgnoringCase("call");
        });
    }

    @Test
    void a_card_for_an_emergency_has_fewer_than_fifty_words() {
        assertThat(EMERGENCIES)
                .filteredOn(rule -> words(rule, Language.EN) >= FEWER_THAN || words(rule, Language.ES) >= IN_SPANISH)
                .extracting(RuleCard::id)
                .isEmpty();
    }

    @Test
    void where_the_breath_may_fail_naloxone_and_rescue_breaths_are_named() {
        assertThat(EMERGENCIES)
                .filteredOn(rule -> List.of(
                                "unrousable",
                                "breathing-rate-8-or-less",
                                "cardiac-arrest-now",
                                "overdose-now",
                                "naloxone-given",
                                "sedative-adulterant-withdrawal")
                        .contains(rule.id()))
                .hasSize(6)
                .allSatisfy(rule ->
                        assertThat(text(rule, Language.EN)).as(rule.id()).contains("naloxone", "rescue breaths"));
        assertThat(CaseDocument.LIBRARY.shelves().doors())
                .filteredOn(door -> text(door, Language.EN).contains("naloxone"))
                .hasSizeGreaterThan(15)
                .allSatisfy(door ->
                        assertThat(text(door, Language.EN)).as(door.id()).doesNotContain("does not reverse"));
    }

    private static int words(RuleCard rule, Language language) {
        return text(rule, language).split("\\s+").length;
    }

    private static String text(RuleCard rule, Language language) {
        return String.join(
                " ",
                Stream.concat(Stream.of(rule.says()), rule.untilThen().stream())
                        .map((Words words) -> words.in(language))
                        .toList());
    }
}
