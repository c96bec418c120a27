package newleaf.guidance.finding;

import static newleaf.guidance.CaseDocument.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import newleaf.guidance.Assessment;
import newleaf.guidance.CaseDocument;
import newleaf.guidance.RandomCases;
import newleaf.knowledge.rule.Urgency;
import org.junit.jupiter.api.Test;

/// What rests on the same facts says once what to do.
@Domain(RandomCases.class)
@Domain(DomainContext.Global.class)
class SaidOnceTest {
    @Test
    void an_interaction_that_a_door_speaks_of_too_does_not_repeat_what_to_do() {
        Assessment assessed =
                plain().with("history.medications", "[naltrexone]").assessed();
        assertThat(shortened(assessed)).contains("interaction-naltrexone").doesNotContain("door-naltrexone");
    }

    @Test
    void an_interaction_that_stands_alone_is_said_whole() {
        assertThat(shortened(plain().adding("history.otherSubstances", "kava").assessed()))
                .isEmpty();
    }

    @Property
    void doors_and_what_is_urgent_are_always_said_whole(@ForAll CaseDocument document) {
        Assessment assessed = document.assessed();
        SaidOnce once = SaidOnce.after(assessed.findings());
        for (Finding finding : assessed.findings()) {
            boolean isWhole = finding.isDoor() || finding.urgency().compareTo(Urgency.URGENT) >= 0;
            if (isWhole) assertThat(once.isSaid(finding)).as(finding.rule()).isFalse();
        }
    }

    private static List<String> shortened(Assessment assessed) {
        SaidOnce once = SaidOnce.after(assessed.findings());
        return assessed.findings().stream()
                .filter(once::isSaid)
                .map(Finding::rule)
                .toList();
    }
}
