package newleaf.intake;

import java.util.List;
import newleaf.documents.tree.Problem;

/// What came of reading a document.
public sealed interface Reading {
    /// The document is a case.
    record Usable(CaseFile caseFile) implements Reading {}

    /// The document cannot be used; every reason at once.
    record Unusable(List<Problem> problems) implements Reading {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
