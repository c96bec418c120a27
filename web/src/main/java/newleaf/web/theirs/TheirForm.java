package newleaf.web.theirs;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newleaf.knowledge.words.Words;
import newleaf.units.AmountUnit;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;

/// A clinician's plan as it is being written down. Template `theirs/form`.
///
/// @param unit  of amounts: that in which the person takes it
/// @param rows  how many are shown
public record TheirForm(Typed typed, AmountUnit unit, int rows, List<FieldProblem> problems, FormToken token) {
    static final int MOST = 20;
    private static final int FIRST = 4;

    public TheirForm {
        problems = List.copyOf(problems);
    }

    static TheirForm of(Typed typed, AmountUnit unit, int more, List<FieldProblem> problems, FormToken token) {
        return new TheirForm(typed, unit, Math.min(MOST, rows(typed) + more), problems, token);
    }

    /// As many as were shown, and never fewer than were filled in.
    static int rows(Typed typed) {
        int shown = typed.one(TheirField.ROWS).matches("\\d{1,2}") ? Integer.parseInt(typed.one(TheirField.ROWS)) : 0;
        int filled = IntStream.rangeClosed(1, MOST)
                .filter(row -> !TheirField.isBlank(typed, row))
                .max()
                .orElse(0);
        return Math.clamp(Math.max(shown, filled), FIRST, MOST);
    }

    public boolean mayHaveMore() {
        return rows < MOST;
    }

    public ErrorSummary errors() {
        return new ErrorSummary(problems);
    }

    public Optional<Words> problem(String field) {
        return errors().at(field);
    }

    @Override
    public String toString() {
        return "TheirForm";
    }
}
