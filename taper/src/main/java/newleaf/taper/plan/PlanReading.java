package newleaf.taper.plan;

import java.util.List;
import newleaf.documents.tree.Problem;

/// What came of reading a plan.
public sealed interface PlanReading {
    /// The document is a plan.
    record Usable(AgreedPlan plan) implements PlanReading {}

    /// The document cannot be used; every reason at once.
    record Unusable(List<Problem> problems) implements PlanReading {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
