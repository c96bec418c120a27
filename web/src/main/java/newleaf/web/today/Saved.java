package newleaf.web.today;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.Words;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.helped.AskHelped;
import newleaf.web.journey.step.Say;

/// A day that is kept. Template `today/saved`.
///
/// @param heading  how it was as a whole
/// @param now      what cannot wait, said first
/// @param soon     what should be seen soon
/// @param lines    numbers to call, where something cannot wait
/// @param tonight  one thing that may help, and how it went before
/// @param more     what was typed of pain and trigger
public record Saved(
        SaidDay said,
        TodayWord heading,
        boolean isScored,
        List<Words> now,
        List<Words> soon,
        List<HelpLine> lines,
        Optional<AskHelped> tonight,
        Typed more,
        List<FieldProblem> problems,
        String entry,
        long seen,
        FormToken token) {
    public Saved {
        now = List.copyOf(now);
        soon = List.copyOf(soon);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /// As it was typed just now, else as it is kept.
    public String pain() {
        String typed = more.one(CheckInFields.PAIN);
        return typed.isEmpty() ? said.checkIn().pain().map(Say::plain).orElse("") : typed;
    }

    public String trigger() {
        String typed = more.one(CheckInFields.TRIGGER);
        return typed.isEmpty() ? said.checkIn().trigger().orElse("") : typed;
    }

    public ErrorSummary errors() {
        return new ErrorSummary(problems);
    }

    @Override
    public String toString() {
        return "Saved";
    }
}
