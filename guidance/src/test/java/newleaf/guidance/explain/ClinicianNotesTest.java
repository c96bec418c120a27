package newleaf.guidance.explain;

import static newleaf.guidance.CaseDocument.LIBRARY;
import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import newleaf.guidance.Assessment;
import newleaf.guidance.CaseDocument;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What clinicians are shown beside a strategy.
class ClinicianNotesTest {
    private static final ClinicianNotes NOTES = new ClinicianNotes(LIBRARY.shelves());

    @Test
    void the_two_series_that_disagree_stand_side_by_side_for_leaf() {
        String note = note(plain(), "clinician-buprenorphine-two-series");
        assertThat(note).contains("Weiss 2021 (8 people)", "r = 0.84", "Broyan 2022 (28", "no correlation");
        assertThat(note).contains("4/1 to 8/2 mg", "12/3 to 16/4 mg", "nothing for 20 to 40 g");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{ form: seven-hydroxy }]", "[{ form: analogue }]", "[{ form: extract }]"})
    void the_series_in_grams_are_not_shown_for_what_is_no_leaf(String products) {
        assertThat(notes(plain().with("use.products", products)))
                .extracting(EvidenceCard::id)
                .doesNotContain("clinician-buprenorphine-two-series", "evidence-buprenorphine-series-disagree");
    }

    @Test
    void start_conditions_monitoring_and_tests_are_there_with_their_disagreement() {
        assertThat(notes(plain()))
                .extracting(EvidenceCard::id)
                .contains(
                        "clinician-buprenorphine-start-score",
                        "clinician-buprenorphine-start-hours",
                        "clinician-precipitated-withdrawal",
                        "clinician-buprenorphine-low-dose-start",
                        "clinician-monitoring",
                        "clinician-urine-tests",
                        "clinician-naltrexone");
        assertThat(note(plain(), "clinician-buprenorphine-start-score")).contains("11-12", "TIP 63", "8 or more");
        assertThat(note(plain(), "clinician-clonidine")).contains("below 90/60", "never suddenly", "NICE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Melatonin", "Promethazine", "Tizanidine"})
    void a_dose_that_was_not_read_is_named_as_not_read(String medicine) {
        assertThat(notes(plain()).stream().map(card -> card.says().en()))
                .anySatisfy(says -> assertThat(says).contains(medicine + ": dose not read"));
    }

    @Test
    void nothing_changes_with_the_grams_taken() {
        for (String grams : List.of("3", "19", "21", "39", "41", "90")) {
            String products =
                    "[{ form: leaf-powder, amountPerDose: { value: " + grams + ", unit: g }, dosesPerDay: 1 }]";
            assertThat(notes(plain().with("use.products", products))).isEqualTo(notes(plain()));
        }
    }

    @Test
    void every_note_is_kept_from_people_alone() {
        assertThat(LIBRARY.shelves().evidence())
                .filteredOn(card -> card.topic().startsWith("clinician-"))
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(card -> assertThat(card.audience()).isEqualTo(Audience.CLINICIAN));
    }

    private static String note(CaseDocument document, String id) {
        return notes(document).stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow()
                .says()
                .en();
    }

    private static List<EvidenceCard> notes(CaseDocument document) {
        Assessment assessed = document.assessed();
        return Stream.of(Strategy.values())
                .flatMap(strategy -> NOTES.on(strategy, assessed).stream())
                .toList();
    }
}
