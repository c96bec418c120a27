package newleaf.intake.run;

import java.util.List;
import newleaf.documents.tree.Problem;

/// What came of reading a run.
public sealed interface RunReading {
    /// The document is a run.
    record Usable(RunFile run) implements RunReading {}

    /// The document cannot be used; every reason at once.
    record Unusable(List<Problem> problems) implements RunReading {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
