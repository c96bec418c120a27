package newleaf.guidance;

import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newleaf.guidance.finding.Finding;
import newleaf.knowledge.rule.Urgency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Emergencies that two answers make together, of which neither need be one alone.
class EmergenciesTogetherTest {
    @ParameterizedTest(name = "{4}: {0} {1} with {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            history.events          | { event: newborn-withdrawal }      | history.events | { event: seizure }      | newborn-withdrawal-emergency
            history.events          | { event: newborn-withdrawal }      | history.events | { event: hard-to-wake } | newborn-withdrawal-emergency
            history.otherSubstances | sedative-adulterant                | symptoms       | tremor                  | sedative-adulterant-withdrawal
            history.otherSubstances | sedative-adulterant                | history.events | { event: agitation }    | sedative-adulterant-withdrawal
            history.events          | { event: child-exposure }          | history.events | { event: hard-to-wake } | child-exposure-emergency
            history.events          | { event: child-exposure }          | history.events | { event: confusion }    | child-exposure-emergency
            history.events          | { event: precipitated-withdrawal } | history.events | { event: chest-pain }   | precipitated-withdrawal-emergency
            history.events          | { event: precipitated-withdrawal } | history.events | { event: vomiting-severe } | precipitated-withdrawal-emergency
            history.otherSubstances | phenibut                           | history.events | { event: agitation }    | sedative-withdrawal-delirium
            history.events          | { event: palpitations }            | history.events | { event: chest-pain }   | palpitations-emergency
            history.events          | { event: palpitations }            | history.conditions | heart-rhythm        | palpitations-emergency
            history.otherSubstances | alcohol-daily                      | history.events | { event: psychosis }    | sedative-withdrawal-delirium
            history.events          | { event: jaundice }                | history.events | { event: confusion }    | liver-failure-signs
            """)
    void two_answers_together_are_an_emergency(String path, String one, String otherPath, String other, String rule) {
        Assessment assessed = plain().adding(path, one).adding(otherPath, other).assessed();
        assertThat(assessed.urgency()).isEqualTo(Urgency.EMERGENCY);
        assertThat(assessed.findings()).extracting(Finding::rule).contains(rule);
        assertThat(plain().assessed().findings()).extracting(Finding::rule).doesNotContain(rule);
        List<String> alone = plain().adding(path, one).assessed().findings().stream()
                .map(Finding::rule)
                .toList();
        assertThat(alone).doesNotContain(rule);
    }
}
