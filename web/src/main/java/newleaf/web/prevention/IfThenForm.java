package newleaf.web.prevention;

import java.util.List;
import java.util.Optional;
import newleaf.care.content.PreventionPlan.IfThen;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.component.sure.Sure;
import newleaf.web.component.text.TextField;
import newleaf.web.form.FieldProblem;

/// The help sheet of if-then plans. Template `prevention/if-then`.
///
/// @param active  three at most
/// @param letGo   which one goes, where three are there
public record IfThenForm(
        List<IfThen> active,
        RadioGroup when,
        TextField whenOwn,
        RadioGroup then,
        TextField thenOwn,
        Optional<RadioGroup> letGo,
        Sure sure,
        List<FieldProblem> problems,
        Sent sent) {
    public IfThenForm {
        active = List.copyOf(active);
        problems = List.copyOf(problems);
    }

    public ErrorSummary errors() {
        return new ErrorSummary(problems);
    }

    @Override
    public String toString() {
        return "IfThenForm";
    }
}
