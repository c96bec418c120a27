package newleaf.report;

import java.util.List;
import java.util.Optional;
import newleaf.report.wording.ReportWord;

/// What can be said about cutting down: the outcome, the doors that speak, other reasons, and the plan.
///
/// @param outcome         empty where there is a plan
/// @param hasUnknownDoor  some door is neither open nor closed yet
/// @param shown           empty where there is no plan
public record Plan(
        Optional<ReportWord> outcome,
        List<Point> doors,
        List<Point> reasons,
        Optional<ShownPlan> shown,
        boolean hasUnknownDoor) {
    public Plan {
        doors = List.copyOf(doors);
        reasons = List.copyOf(reasons);
    }

    public boolean saysNotEnoughKnown() {
        return outcome.filter(word -> word == ReportWord.NOT_ENOUGH_KNOWN).isPresent();
    }

    @Override
    public String toString() {
        return "Plan";
    }
}
