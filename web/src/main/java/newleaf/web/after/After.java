package newleaf.web.after;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.InstrumentScoring.Alert;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.sure.Sure;
import newleaf.web.component.text.TextField;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.tonight.Relief;

/// The last dose and what comes after it. Template `after/after`.
///
/// @param last      empty where nobody said when it was
/// @param day       the field of the form for it
/// @param proposed  a day that the record proposes
/// @param looks     in the order in which they are due
/// @param due       the form of the one that is due
/// @param asked     the questionnaires of the looks; empty where no last dose was said
/// @param expect    what helps at this time; none where nobody can say how long it is
/// @param sure      of the days of the looks
/// @param entry     names the entry that is made of the form of the last dose
/// @param seen      the sequence of what it was shown with, 0 for nothing
public record After(
        LocalDate today,
        Optional<LastDose> last,
        TextField day,
        Optional<Proposed> proposed,
        FirstOfAll first,
        List<Look> looks,
        Optional<LookForm> due,
        Optional<AtLooks> asked,
        boolean isOvertaken,
        List<Relief.Fold> expect,
        Sure sure,
        Optional<AfterWord> notice,
        List<FieldProblem> problems,
        String entry,
        long seen,
        FormToken token) {
    public After {
        looks = List.copyOf(looks);
        expect = List.copyOf(expect);
        problems = List.copyOf(problems);
    }

    public ErrorSummary errors() {
        return new ErrorSummary(problems);
    }

    /// Whether the last word was that something was taken.
    public boolean tookSome() {
        return looks.stream()
                .flatMap(look -> look.said().stream())
                .filter(said -> said.had().isPresent())
                .flatMap(said -> said.without().stream())
                .reduce((_, later) -> later)
                .filter(isWithout -> !isWithout)
                .isPresent();
    }

    /// The looks whose time it is, had or not.
    public List<Look> open() {
        return looks.stream().filter(look -> !today.isBefore(look.date())).reduce((_, later) -> later).stream()
                .toList();
    }

    /// What the answers of the look whose time it is say cannot wait.
    public List<Alert> urgent() {
        return asked.stream()
                .flatMap(each -> open().stream().flatMap(look -> each.urgent(look).stream()))
                .toList();
    }

    public int days() {
        return last.map(each -> each.daysUntil(today)).orElse(0);
    }

    @Override
    public String toString() {
        return "After";
    }
}
