package newleaf.web.trends;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.taper.adapt.AdaptReason;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.text.TextField;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;

/// How it went over the weeks. Template `trends/trends`.
///
/// @param lead      how much was written; empty where nothing ever was
/// @param signs     that use is growing again, by the rule of the plan
/// @param patterns  what goes with harder days, in sentences; most often none
public record Trends(
        Optional<String> lead,
        Span span,
        List<Panel> panels,
        List<AdaptReason> signs,
        List<String> patterns,
        Optional<Money> money,
        Aims aims,
        boolean isDone,
        List<FieldProblem> problems,
        FormToken token) {
    public Trends {
        panels = List.copyOf(panels);
        signs = List.copyOf(signs);
        patterns = List.copyOf(patterns);
        problems = List.copyOf(problems);
    }

    /// What they aim for.
    ///
    /// @param entry  names the entry of a new one
    /// @param today  the last day on which something can have been reached
    public record Aims(List<Aim> all, TextField words, String entry, LocalDate today) {
        public Aims {
            all = List.copyOf(all);
        }

        @Override
        public String toString() {
            return "Aims";
        }
    }

    public Optional<Words> problem(String field) {
        return ShowTrends.problem(field, problems);
    }

    public ErrorSummary errors() {
        return new ErrorSummary(problems);
    }

    @Override
    public String toString() {
        return "Trends";
    }
}
