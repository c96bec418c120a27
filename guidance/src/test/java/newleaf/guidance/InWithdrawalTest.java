package newleaf.guidance;

import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import newleaf.guidance.finding.Finding;
import newleaf.knowledge.rule.Urgency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is very ill without kratom is seen the same day, and that closes nothing.
class InWithdrawalTest {
    private static final String VERY_ILL =
            "[ { id: insomnia, grade: 3 }, { id: restless-legs, grade: 3 }, { id: stomach-cramps, grade: 3 } ]";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            three days without, stopped | 72 | true  | urgent
            twelve hours without        | 12 | false | urgent
            between two doses           | 4  | false | routine
            """)
    void strong_withdrawal_is_seen_today_and_closes_no_door(String what, String hours, String stopped, String urgency) {
        Assessment assessment = plain().with("symptoms", VERY_ILL)
                .with("use.hoursSinceLastDose", hours)
                .with("use.stopped", stopped)
                .assessed();
        assertThat(assessment.urgency().label()).isEqualTo(urgency);
        assertThat(assessment.findings())
                .filteredOn(finding -> finding.urgency() == Urgency.URGENT)
                .noneMatch(Finding::isDoor);
        assertThat(plain().with("symptoms", VERY_ILL)
                        .with("use.hoursSinceLastDose", hours)
                        .with("use.stopped", stopped)
                        .doorsNotOpen())
                .isEmpty();
    }
}
