package newleaf.report;

import java.util.List;
import newleaf.guidance.Assessment;
import newleaf.guidance.finding.Finding;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Asks;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.Urgency;

/// Which findings a reader is shown.
public final class Shown {
    private Shown() {}

    public static List<Finding> to(Audience audience, Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.audience() == Audience.EVERYONE || audience == Audience.CLINICIAN)
                .toList();
    }

    /// What the words of a card ask for.
    static Asks asks(Shelves shelves, String card) {
        return switch (shelves.card(card).orElseThrow()) {
            case RuleCard rule -> rule.asks();
            case EvidenceCard evidence -> evidence.asks();
            default -> throw new IllegalStateException(card + " is not said in a report");
        };
    }

    /// Cannot wait, and is not said by a door.
    static boolean isPressing(Finding finding) {
        return !finding.isDoor() && finding.urgency().compareTo(Urgency.URGENT) >= 0;
    }
}
