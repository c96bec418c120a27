package newleaf.web.holder;

import java.util.List;
import java.util.Optional;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.number.NumberField;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.component.text.TextField;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.tonight.Relief.Fold;

/// The page of who keeps the doses. Template `holder/holder`.
///
/// @param forThem  when nobody should keep them first
/// @param entry    names the entry that is made of the form
public record Holder(
        Optional<HolderWord> notice,
        List<Fold> forThem,
        Kept kept,
        Fields fields,
        List<FieldProblem> problems,
        String entry,
        FormToken token) {
    public Holder {
        forThem = List.copyOf(forThem);
        problems = List.copyOf(problems);
    }

    /// What is asked.
    public record Fields(RadioGroup what, NumberField amount, TextField day) {
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
        return "Holder";
    }
}
