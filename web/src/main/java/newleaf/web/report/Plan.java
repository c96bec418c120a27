package newleaf.web.report;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.ReportWord;

/// What can be said about cutting down: the outcome, the doors that speak, other reasons, and rules to compare.
///
/// @param outcome         empty where the reason says it all: no plan can be made yet
/// @param hasUnknownDoor  some door is neither open nor closed yet
public record Plan(
        Optional<ReportWord> outcome,
        List<Point> doors,
        List<Point> reasons,
        List<Compared> compared,
        boolean hasUnknownDoor) {
    public Plan {
        doors = List.copyOf(doors);
        reasons = List.copyOf(reasons);
        compared = List.copyOf(compared);
    }

    public boolean saysNotEnoughKnown() {
        return outcome.filter(word -> word == ReportWord.NOT_ENOUGH_KNOWN).isPresent();
    }
}
