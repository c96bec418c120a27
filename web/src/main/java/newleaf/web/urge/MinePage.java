package newleaf.web.urge;

import java.util.List;
import java.util.Optional;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.text.TextField;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;

/// Somebody's reasons, people and list. Template `urge/mine`.
///
/// @param entries  name the entries that are made here: of a reason, a person and something that helped
public record MinePage(
        Mine mine,
        Optional<MinePages.Notice> notice,
        Fields fields,
        List<FieldProblem> problems,
        List<String> entries,
        FormToken token) {
    public MinePage {
        problems = List.copyOf(problems);
        entries = List.copyOf(entries);
    }

    /// The fields of its three forms.
    public record Fields(TextField reason, TextField name, TextField phone, TextField who, TextField helped) {
        @Override
        public String toString() {
            return "Fields";
        }
    }

    public ErrorSummary errors() {
        return new ErrorSummary(problems);
    }

    @Override
    public String toString() {
        return "MinePage";
    }
}
