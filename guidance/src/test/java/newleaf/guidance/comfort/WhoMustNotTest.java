package newleaf.guidance.comfort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newleaf.documents.Truth;
import newleaf.guidance.CaseDocument;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.ComfortCard.Step;
import newleaf.knowledge.card.NotWith;
import newleaf.knowledge.comfort.Comfort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A card is not for who must not, as soon as one answer shows it; what was not told excepts nobody and frees nobody.
class WhoMustNotTest {
    private static final Shelves SHELVES = CaseDocument.LIBRARY.shelves();
    private static final Comfort COMFORT = Comfort.of(SHELVES);
    private static final WhoMustNot WHO = new WhoMustNot(SHELVES);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            comfort-packet-sachets       | history.conditions      | [kidney-disease]
            comfort-packet-sachets       | history.conditions      | [heart-disease]
            comfort-packet-sachets       | history.medications     | [metformin]
            comfort-packet-loperamide    | history.conditions      | [heart-rhythm]
            comfort-packet-loperamide    | history.medications     | [methadone]
            comfort-packet-loperamide    | history.otherSubstances | [loperamide-high-dose]
            comfort-packet-ibuprofen     | history.medications     | [warfarin]
            comfort-packet-ibuprofen     | history.medications     | [lithium]
            comfort-packet-ibuprofen     | person.age              | 60
            comfort-packet-acetaminophen | history.events          | [{ event: dark-urine, when: now }]
            comfort-popular-sleep-aids   | use.stopped             | false
            comfort-popular-sleep-aids   | history.conditions      | [seizure-disorder]
            comfort-popular-sleep-aids   | person.age              | 65
            comfort-panic                | history.events          | [{ event: chest-pain, when: now }]
            comfort-shaking              | history.otherSubstances | [alcohol-daily]
            """)
    void one_answer_excepts(String card, String path, String answer) {
        assertThat(excepts(card, CaseDocument.empty().with(path, answer))).isEqualTo(Truth.YES);
    }

    @ParameterizedTest
    @CsvSource({"comfort-packet-sachets", "comfort-packet-loperamide", "comfort-popular-sleep-aids", "comfort-panic"})
    void what_was_not_told_is_not_known(String card) {
        assertThat(excepts(card, CaseDocument.empty())).isEqualTo(Truth.NOT_KNOWN);
    }

    @Test
    void who_answered_no_to_everything_may() {
        assertThat(excepts("comfort-packet-sachets", CaseDocument.plain())).isEqualTo(Truth.NO);
        assertThat(excepts("comfort-packet-acetaminophen", CaseDocument.plain()))
                .isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @CsvSource({"59, NO", "60, YES"})
    void sixty_is_from_sixty(int age, Truth truth) {
        assertThat(excepts("comfort-packet-ibuprofen", CaseDocument.plain().with("person.age", String.valueOf(age))))
                .isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"167, YES", "168, NO"})
    void the_first_week_ends_after_seven_days(int hours, Truth truth) {
        var stopped =
                CaseDocument.plain().with("use.stopped", "true").with("use.hoursSinceLastDose", String.valueOf(hours));
        assertThat(excepts("comfort-popular-sleep-aids", stopped)).isEqualTo(truth);
    }

    @Test
    void epilepsy_excepts_the_breaths_and_leaves_the_floor() {
        ComfortCard panic = COMFORT.card("comfort-panic").orElseThrow();
        var epilepsy = CaseDocument.empty()
                .with("history.conditions", "[seizure-disorder]")
                .assessed();
        List<Truth> steps = panic.steps().stream()
                .map(step -> WHO.excepts(step.notWith(), epilepsy))
                .toList();
        assertThat(steps).containsExactly(Truth.NO, Truth.YES, Truth.YES, Truth.NO);
    }

    @Test
    void every_exception_of_every_card_is_a_fact_that_can_be_read() {
        var plain = CaseDocument.plain().assessed();
        assertThat(SHELVES.comfort().stream()
                        .flatMap(card -> Stream.concat(
                                Stream.of(card.notWith()), card.steps().stream().map(Step::notWith)))
                        .filter(who -> !who.isEmpty()))
                .hasSizeGreaterThan(30)
                .allSatisfy((NotWith who) -> assertThat(WHO.excepts(who, plain)).isNotNull());
    }

    private static Truth excepts(String card, CaseDocument document) {
        return WHO.excepts(COMFORT.card(card).orElseThrow().notWith(), document.assessed());
    }
}
