package newleaf.web.week;

import java.util.List;
import java.util.Optional;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.plan.PlanWord;

/// The questions after a silence. Template `week/back`.
///
/// @param unit  of the plan
public record BackView(Typed typed, List<PlanWord> problems, Optional<String> unit, FormToken token) {
    public BackView {
        problems = List.copyOf(problems);
    }

    @Override
    public String toString() {
        return "BackView";
    }
}
