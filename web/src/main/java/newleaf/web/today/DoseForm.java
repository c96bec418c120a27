package newleaf.web.today;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import newleaf.care.time.DayStart;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.number.NumberField;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.component.text.TextField;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;

/// The form of a dose. Template `today/dose`.
///
/// @param hour   that was chosen; empty for none
/// @param entry  names the entry that is made of it
public record DoseForm(
        RadioGroup when,
        String hour,
        List<FieldProblem> problems,
        RadioGroup product,
        TextField other,
        NumberField amount,
        TextField note,
        WrittenDoses written,
        String entry,
        FormToken token) {
    static final int HOURS = 24;

    public DoseForm {
        problems = List.copyOf(problems);
    }

    public ErrorSummary errors() {
        return new ErrorSummary(problems);
    }

    public List<FieldProblem> wrongHour() {
        return problems.stream()
                .filter(each -> each.field().equals(ReadDose.HOUR))
                .toList();
    }

    /// From when a day begins to its end.
    public static List<LocalTime> hours() {
        int first = DayStart.USUAL.at().getHour();
        return IntStream.range(0, HOURS)
                .mapToObj(each -> LocalTime.of((first + each) % HOURS, 0))
                .toList();
    }

    @Override
    public String toString() {
        return "DoseForm";
    }
}
