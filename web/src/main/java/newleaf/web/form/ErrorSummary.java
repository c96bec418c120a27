package newleaf.web.form;

import java.util.List;

/// What is to be put right, at the top of the page; each line leads to its field. Nothing is shown when it is empty.
/// Template `component/errors`.
public record ErrorSummary(List<FieldProblem> problems) {
    public ErrorSummary {
        problems = List.copyOf(problems);
    }
}
