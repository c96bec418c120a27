package newleaf.intake;

import static newleaf.documents.Truth.NO;
import static newleaf.documents.Truth.NOT_KNOWN;
import static newleaf.documents.Truth.YES;
import static org.assertj.core.api.Assertions.assertThat;

import newleaf.documents.Truth;
import newleaf.documents.tree.Problem;
import newleaf.intake.history.Medicines;
import newleaf.intake.history.TypedMedicine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Medicines as people write them. What matched nothing for sure leaves every other class open.
class MedicineNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Klonopin                              | benzodiazepine | a brand
            clonazepam                            | benzodiazepine | its generic name
            KLONOPIN                              | benzodiazepine | in capitals
            klonapin                              | benzodiazepine | a misspelling that the card lists
            Klonopin 0.5 mg twice daily           | benzodiazepine | with strength and directions
            2x Klonopin at night, for sleep       | benzodiazepine | with words before and after
            my Klonopin(0.5mg)                    | benzodiazepine | in brackets
            benzodiazepines                       | benzodiazepine | a class
            a benzodiazepine                      | benzodiazepine | a class with its article
            an SSRI                               | ssri           | a class by its letters
            beta-blockers                         | beta-blocker   | a class with a dash
            a beta blocker                        | beta-blocker   | the same without
            gabapentinoids                        | gabapentinoid  | a class no card is named for
            methadone                             | methadone      | a door of its own
            Suboxone film 8/2                     | buprenorphine  | a combination by its brand
            buprenorphine/naloxone                | buprenorphine  | a combination by its parts
            Xanax and methadone                   | methadone      | two in one line, the second
            Xanax + methadone                     | benzodiazepine | two in one line, the first
            """)
    void a_name_counts_as_its_class(String typed, String medicineClass, String why) {
        var medicines = medicines(typed);
        assertThat(medicines.hasClass(medicineClass)).as(why).isEqualTo(YES);
        assertThat(medicines.unsure()).as(why).isEmpty();
        assertThat(medicines.hasClass("stimulant")).as(why).isEqualTo(NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"klonopinn", "Klonnopin 0.5 mg", "metadonne"})
    void a_guess_at_the_spelling_counts_but_is_never_sure(String typed) {
        var medicines = medicines(typed);
        var guessed = medicines.typed().getFirst();
        assertThat(guessed.meant()).isPresent();
        assertThat(guessed.isSure()).isFalse();
        assertThat(guessed.classes())
                .allSatisfy(each -> assertThat(medicines.hasClass(each)).isEqualTo(YES));
        assertThat(medicines.hasClass("tricyclic")).isEqualTo(NOT_KNOWN);
        assertThat(medicines.unsure()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"something for my knee", "qwertzuiop", "???", "blue pill", "x"})
    void a_name_that_matches_nothing_leaves_every_class_open(String typed) {
        var medicines = medicines(typed);
        assertThat(medicines.unsure()).hasSize(1);
        assertThat(medicines.typed().getFirst().classes()).isEmpty();
        assertThat(medicines.hasClass("methadone")).isEqualTo(NOT_KNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Xanax and qwertzuiop", "omeprazole, metadonne", "ibuprofen + qwertzuiop", "Tylenol/qwertzuiop"})
    void a_second_name_on_the_line_that_matches_nothing_leaves_every_other_class_open(String typed) {
        assertThat(medicines(typed).hasClass("tianeptine")).isEqualTo(NOT_KNOWN);
    }

    @Test
    void the_naloxone_in_a_buprenorphine_film_is_not_the_rescue_medicine() {
        assertThat(medicines("buprenorphine/naloxone").hasClass("naloxone")).isEqualTo(NO);
        assertThat(medicines("naloxone spray").hasClass("naloxone")).isEqualTo(YES);
    }

    @Test
    void there_may_be_at_most_a_hundred() {
        String hundred = "Klonopin, ".repeat(100);
        assertThat(Cases.problems("{history: {medications: [" + hundred + "]}}"))
                .isEmpty();
        assertThat(Cases.problems("{history: {medications: [" + hundred + "Klonopin]}}"))
                .containsExactly(new Problem("history.medications", "holds more than 100 medicines"));
    }

    @Test
    void one_unmatched_name_beside_a_sure_one_leaves_the_other_classes_open() {
        var medicines = Cases.usable("{history: {medications: [Klonopin, qwertzuiop]}}")
                .history()
                .medications();
        assertThat(medicines.hasClass("benzodiazepine")).isEqualTo(YES);
        assertThat(medicines.hasClass("methadone")).isEqualTo(NOT_KNOWN);
        assertThat(medicines.unsure()).extracting(TypedMedicine::text).containsExactly("qwertzuiop");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                  | NOT_KNOWN
            {medications: null}                                 | NOT_KNOWN
            {medications: []}                                   | NO
            {medications: [], unknown: [benzodiazepine]}        | NOT_KNOWN
            {medications: [], unknown: [clonazepam]}            | NOT_KNOWN
            {medications: [], unknown: [methadone]}             | NO
            {medications: [Klonopin], unknown: [clonazepam]}    | YES
            """)
    void a_list_of_medicines_is_complete_but_for_what_is_unknown(String history, Truth benzodiazepine) {
        var medicines = Cases.usable("{history: " + history + "}").history().medications();
        assertThat(medicines.hasClass("benzodiazepine")).isEqualTo(benzodiazepine);
    }

    @Test
    void the_typed_words_are_kept_as_they_were() {
        assertThat(medicines("KlonoPIN 0.5").typed()).singleElement().satisfies(each -> {
            assertThat(each.text()).isEqualTo("KlonoPIN 0.5");
            assertThat(each.meant().orElseThrow().en()).isEqualTo("clonazepam");
        });
    }

    private static Medicines medicines(String typed) {
        return Cases.usable("{history: {medications: ['" + typed.replace("'", "''") + "']}}")
                .history()
                .medications();
    }
}
