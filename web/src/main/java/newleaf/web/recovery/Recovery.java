package newleaf.web.recovery;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.content.Content;
import newleaf.care.content.Kind;
import newleaf.care.content.Milestone;
import newleaf.care.content.Reason;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.text.TextField;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.member.Own;
import newleaf.web.trends.Aim;

/// What somebody reached, and why they go on. Template `recovery/recovery`.
///
/// @param milestones  reached, the latest day first; what came later takes none of them away
/// @param entries     name the entries that are made here: of a milestone and of a reason
public record Recovery(
        List<Line<Milestone>> milestones,
        List<Line<Reason>> reasons,
        Optional<RecoveryWord> notice,
        Fields fields,
        List<FieldProblem> problems,
        List<String> entries,
        FormToken token) {
    public Recovery {
        milestones = List.copyOf(milestones);
        reasons = List.copyOf(reasons);
        problems = List.copyOf(problems);
        entries = List.copyOf(entries);
    }

    /// The fields of its two forms.
    public record Fields(TextField milestone, TextField day, TextField reason) {
        @Override
        public String toString() {
            return "Fields";
        }
    }

    /// An entry of theirs.
    ///
    /// @param id  of its first entry
    public record Line<C extends Content>(String id, C says) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    static List<Line<Milestone>> milestones(Own own) {
        return lines(own, Kind.MILESTONE, Milestone.class).stream()
                .filter(each -> !each.says().what().equals(Aim.AIMED))
                .sorted(Comparator.comparing(
                                (Line<Milestone> each) -> each.says().on())
                        .reversed())
                .toList();
    }

    static List<Line<Reason>> reasons(Own own) {
        return lines(own, Kind.REASON, Reason.class);
    }

    /// Whether the same stands there already.
    static boolean has(Own own, Content content) {
        return own.of(content.kind()).current().stream().map(Current::content).anyMatch(content::equals);
    }

    private static <C extends Content> List<Line<C>> lines(Own own, Kind kind, Class<C> type) {
        return own.of(kind).current().stream()
                .filter(each -> type.isInstance(each.content()))
                .map(each -> new Line<>(each.id().toString(), type.cast(each.content())))
                .toList();
    }

    public ErrorSummary errors() {
        return new ErrorSummary(problems);
    }

    @Override
    public String toString() {
        return "Recovery";
    }
}
