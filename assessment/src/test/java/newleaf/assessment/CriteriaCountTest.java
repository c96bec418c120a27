package newleaf.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cut-offs at 2, 4 and 6 of eleven, on both sides, and with answers left out.
class CriteriaCountTest {
    private static final List<String> CRITERIA = List.of(
            "larger-or-longer",
            "cut-down",
            "time-spent",
            "craving",
            "role-failure",
            "social-problems",
            "activities-given-up",
            "hazardous-use",
            "harm-despite-knowledge",
            "tolerance",
            "withdrawal");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  | 0  | NONE     | NONE     | none met
            1  | 0  | NONE     | NONE     | below the first cut-off
            2  | 0  | MILD     | MILD     | at it
            3  | 0  | MILD     | MILD     | below the second
            4  | 0  | MODERATE | MODERATE | at it
            5  | 0  | MODERATE | MODERATE | below the third
            6  | 0  | SEVERE   | SEVERE   | at it
            11 | 0  | SEVERE   | SEVERE   | all met
            0  | 11 | UNKNOWN  | NONE     | nothing known
            0  | 1  | NONE     | NONE     | one more would still be none
            0  | 2  | UNKNOWN  | NONE     | two more would not
            1  | 1  | UNKNOWN  | NONE     | nor one more here
            2  | 1  | MILD     | MILD     | one more would still be mild
            2  | 2  | UNKNOWN  | MILD     | at least mild
            3  | 1  | UNKNOWN  | MILD     | at least mild
            4  | 1  | MODERATE | MODERATE | one more would still be moderate
            5  | 1  | UNKNOWN  | MODERATE | at least moderate
            5  | 6  | UNKNOWN  | MODERATE | everything else unknown
            6  | 5  | SEVERE   | SEVERE   | what is unknown cannot change it
            """)
    void severity(int met, int unknown, Severity severity, Severity atLeast, String why) {
        var disorder = count(met, unknown);
        assertThat(disorder.criteriaMet()).isEqualTo(met);
        assertThat(disorder.criteriaUnknown()).isEqualTo(unknown);
        assertThat(disorder.severity()).as(why).isEqualTo(severity);
        assertThat(disorder.severityAtLeast()).as(why).isEqualTo(atLeast);
    }

    @Test
    void without_an_answer_all_eleven_are_unknown() {
        var disorder = of("");
        assertThat(disorder.criteriaUnknown()).isEqualTo(11);
        assertThat(disorder.severity()).isEqualTo(Severity.UNKNOWN);
        assertThat(disorder.severityAtLeast()).isEqualTo(Severity.NONE);
    }

    @Test
    void there_are_the_eleven_criteria_of_the_contract() {
        assertThat(Shelves.shipped().words(WordGroup.CRITERION).keySet()).containsExactlyInAnyOrderElementsOf(CRITERIA);
    }

    @Test
    void tolerance_and_withdrawal_alone_are_named_as_physiological_only() {
        String others = String.join(": false, ", CRITERIA.subList(0, 9)) + ": false, ";
        var both = of(others + "tolerance: true, withdrawal: true");
        assertThat(both.physiologicalOnly()).isTrue();
        assertThat(both.severity()).isEqualTo(Severity.MILD);
        assertThat(of(others + "tolerance: true, withdrawal: false").physiologicalOnly())
                .isFalse();
        assertThat(of(others + "tolerance: false, withdrawal: true").physiologicalOnly())
                .isFalse();
        assertThat(of(others.replace("craving: false", "craving: true") + "tolerance: true, withdrawal: true")
                        .physiologicalOnly())
                .isFalse();
        assertThat(of(others.replace("craving: false", "craving: null") + "tolerance: true, withdrawal: true")
                        .physiologicalOnly())
                .isFalse();
    }

    private static Disorder count(int met, int unknown) {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < CRITERIA.size(); i++) {
            String answer = i < met ? "true" : i < met + unknown ? "null" : "false";
            answers.add(CRITERIA.get(i) + ": " + answer);
        }
        return of(String.join(", ", answers));
    }

    private static Disorder of(String criteria) {
        return new CriteriaCount(Shelves.shipped())
                .of(CaseFiles.of("{criteria: {" + criteria + "}}").criteria());
    }
}
