package newleaf.web.component.errors;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.form.FieldProblem;

/// What is to be put right, at the top of the page; each line leads to its field. Nothing is shown when it is empty.
/// Template `component/errors`.
public record ErrorSummary(List<FieldProblem> problems) {
    public ErrorSummary {
        problems = List.copyOf(problems);
    }

    /// What is to be put right in one field.
    public Optional<Words> at(String field) {
        return problems.stream()
                .filter(each -> each.field().equals(field))
                .map(FieldProblem::words)
                .findFirst();
    }
}
