package newleaf.documents;

import java.util.List;
import java.util.Optional;
import newleaf.documents.tree.Problem;

/// What came of reading a document as a case, a plan or a run.
public sealed interface Reading<T> {
    /// The document is one.
    record Usable<T>(T value) implements Reading<T> {
        @Override
        public String toString() {
            return "usable";
        }
    }

    /// The document cannot be used; every reason at once.
    record Unusable<T>(List<Problem> problems) implements Reading<T> {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }

    /// What was read, where it can be used.
    default Optional<T> usable() {
        return this instanceof Usable<T>(var value) ? Optional.of(value) : Optional.empty();
    }
}
