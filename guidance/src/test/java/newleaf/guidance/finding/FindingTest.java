package newleaf.guidance.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.guidance.Assessment;
import newleaf.guidance.CaseDocument;
import newleaf.knowledge.card.Basis;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.Status;
import newleaf.knowledge.card.Strength;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.RuleKind;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Words;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Citation SOURCE =
            new Citation("newleaf-judgement", "doors", "the wording", Basis.JUDGEMENT, Strength.EXPERT);

    @Test
    void a_finding_without_a_source_does_not_construct() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding(List.of()))
                .withMessageContaining("some-rule")
                .withMessageContaining("source");
        assertThat(finding(List.of(SOURCE)).citations()).containsExactly(SOURCE);
    }

    @Test
    void a_reason_without_a_source_does_not_construct() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reason(List.of()))
                .withMessageContaining("some-rule")
                .withMessageContaining("source");
        assertThat(reason(List.of(SOURCE)).citations()).containsExactly(SOURCE);
    }

    @Test
    void what_a_finding_holds_does_not_change_afterwards() {
        List<Citation> mine = new ArrayList<>(List.of(SOURCE));
        Finding finding = finding(mine);
        mine.clear();
        assertThat(finding.citations()).hasSize(1);
    }

    @Test
    void nothing_a_person_said_is_printed_by_accident() {
        Assessment assessed = CaseDocument.plain()
                .with("person.age", "77")
                .adding("history.medications", "Xanax")
                .assessed();
        assertThat(assessed.toString()
                        + assessed.findings()
                        + assessed.doors()
                        + assessed.rulings()
                        + assessed.findings().stream().map(Finding::because).toList())
                .doesNotContain("77")
                .doesNotContain("Xanax");
    }

    private static Finding finding(List<Citation> citations) {
        return new Finding(
                "some-rule",
                RuleKind.CAUTION,
                Urgency.SOON,
                Words.same("words"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Audience.EVERYONE,
                false,
                Status.DRAFT,
                List.of(),
                citations);
    }

    private static Reason reason(List<Citation> citations) {
        return new Reason(
                "some-rule", Words.same("words"), Optional.empty(), Optional.empty(), Optional.empty(), citations);
    }
}
