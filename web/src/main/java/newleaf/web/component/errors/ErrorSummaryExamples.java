package newleaf.web.component.errors;

import java.util.List;
import newleaf.web.component.Example;
import newleaf.web.component.Invented;
import newleaf.web.form.FieldProblem;

/// `ErrorSummary` in every state.
public final class ErrorSummaryExamples {
    private static final String TEMPLATE = "component/errors";

    private ErrorSummaryExamples() {}

    public static List<Example> all() {
        return List.of(
                new Example(TEMPLATE, "one problem", of("typed-wrong")),
                new Example(TEMPLATE, "empty", new ErrorSummary(List.of())));
    }

    public static ErrorSummary of(String field) {
        return new ErrorSummary(List.of(new FieldProblem(field, Invented.MISSING)));
    }
}
