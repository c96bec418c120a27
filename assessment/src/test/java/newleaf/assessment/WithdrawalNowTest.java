package newleaf.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import newleaf.assessment.WithdrawalNow.ReadFrom;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Both sides of every band, and what counts before what: COWS, then the diary, then graded symptoms.
class WithdrawalNowTest {
    @ParameterizedTest
    @CsvSource({
        "0, NONE", "4, NONE",
        "5, MILD", "12, MILD",
        "13, MODERATE", "24, MODERATE",
        "25, MODERATELY_SEVERE", "36, MODERATELY_SEVERE",
        "37, SEVERE", "48, SEVERE"
    })
    void cows(int score, Severity expected) {
        check("{scores: {rater: clinician, cows: " + score + "}}", expected, ReadFrom.COWS);
    }

    @ParameterizedTest
    @CsvSource({
        "0, NONE", "4.9, NONE",
        "5, MILD", "14.9, MILD",
        "15, MODERATE", "32.9, MODERATE",
        "33, SEVERE", "100, SEVERE"
    })
    void diary(double score, Severity expected) {
        check("{scores: {diary: " + score + "}}", expected, ReadFrom.DIARY);
        check("{diary: [{day: 0, diary: " + score + "}]}", expected, ReadFrom.DIARY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 0 | 0 | NONE     | the list is complete and empty
            1 | 0 | 0 | MILD     | one mild
            9 | 0 | 0 | MILD     | many mild
            0 | 1 | 0 | MILD     | one moderate
            9 | 2 | 0 | MILD     | two moderate
            0 | 3 | 0 | MODERATE | several moderate
            0 | 0 | 1 | MODERATE | one severe
            0 | 9 | 2 | MODERATE | two severe
            0 | 0 | 3 | SEVERE   | several severe
            """)
    void graded_symptoms(int mild, int moderate, int severe, Severity expected, String why) {
        var grade = of("{symptoms: [" + symptoms(mild, moderate, severe) + "]}");
        assertThat(grade.severity()).as(why).isEqualTo(expected);
        assertThat(grade.readFrom()).isEqualTo(ReadFrom.SYMPTOMS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                          | nothing is known
            {symptoms: [nausea]}                                        | a symptom without a grade
            {symptoms: [{id: nausea, grade: 3}, tremor]}                | one of two without a grade
            {symptoms: [{id: nausea, grade: 3}], unknown: [tremor]}     | the list is not complete
            {diary: [{day: -1, diary: 60}]}                             | yesterday is not now
            {diary: [{day: 0, craving: 9}]}                             | no diary today
            {scores: {phq9: 20, craving: 9}}                            | other scores say nothing about it
            """)
    void what_cannot_be_graded_is_unknown(String document, String why) {
        var grade = of(document);
        assertThat(grade.severity()).as(why).isEqualTo(Severity.UNKNOWN);
        assertThat(grade.readFrom()).isEqualTo(ReadFrom.NOTHING);
        assertThat(grade.citations()).isEmpty();
    }

    @Test
    void cows_counts_before_the_diary_and_the_diary_before_symptoms() {
        String cows = "scores: {rater: clinician, cows: 3, diary: 40}";
        String symptoms = "symptoms: [{id: nausea, grade: 3}]";
        check("{" + cows + ", " + symptoms + "}", Severity.NONE, ReadFrom.COWS);
        check("{scores: {diary: 40}, diary: [{day: 0, diary: 1}], " + symptoms + "}", Severity.SEVERE, ReadFrom.DIARY);
        check("{diary: [{day: -1, diary: 1}, {day: 0, diary: 40}], " + symptoms + "}", Severity.SEVERE, ReadFrom.DIARY);
        check("{" + symptoms + "}", Severity.MODERATE, ReadFrom.SYMPTOMS);
    }

    @Test
    void an_unknown_warning_sign_leaves_the_symptoms_complete() {
        check(
                "{symptoms: [{id: nausea, grade: 1}], signs: [], unknown: [failed-attempts]}",
                Severity.MILD,
                ReadFrom.SYMPTOMS);
    }

    @Test
    void every_grade_says_where_its_bands_come_from() {
        assertThat(of("{scores: {cows: 3}}").citations()).isNotEmpty();
        assertThat(of("{scores: {diary: 3}}").citations()).isNotEmpty();
        assertThat(of("{symptoms: []}").citations()).isNotEmpty();
    }

    @Test
    void a_grade_prints_nothing() {
        assertThat(of("{scores: {cows: 37}}").toString()).isEqualTo("Grade");
    }

    private static String symptoms(int mild, int moderate, int severe) {
        var ids = Shelves.shipped().words(WordGroup.SYMPTOM).keySet().iterator();
        var entries = new StringBuilder();
        int[] counts = {mild, moderate, severe};
        for (int grade = 1; grade <= 3; grade++) {
            for (int i = 0; i < counts[grade - 1]; i++) {
                entries.append("{id: ")
                        .append(ids.next())
                        .append(", grade: ")
                        .append(grade)
                        .append("}, ");
            }
        }
        return entries.toString();
    }

    private static void check(String document, Severity severity, ReadFrom readFrom) {
        assertThat(of(document).severity()).as(document).isEqualTo(severity);
        assertThat(of(document).readFrom()).as(document).isEqualTo(readFrom);
    }

    private static WithdrawalNow.Grade of(String document) {
        return new WithdrawalNow(Shelves.shipped()).of(CaseFiles.of(document));
    }
}
