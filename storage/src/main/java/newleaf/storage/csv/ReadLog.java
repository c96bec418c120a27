package newleaf.storage.csv;

import java.util.List;
import newleaf.storage.problem.FileProblem;

/// What came of reading a dose log.
public sealed interface ReadLog {
    /// In the order of the file.
    record Usable(List<DoseLine> lines) implements ReadLog {
        public Usable {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Usable";
        }
    }

    /// Every problem at once, none of which repeats what stands in the file.
    record Unusable(List<FileProblem> problems) implements ReadLog {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
