package newleaf.web.again;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import newleaf.care.content.Attempt;
import newleaf.knowledge.words.Words;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;

/// What is known of an earlier attempt, and what is asked before another one. Template `again/again`.
///
/// @param triedBefore  by their answers
/// @param typed        as it was sent, or as it was kept
/// @param entry        names the entry that is made of it
public record SecondAttempt(
        Optional<Earlier> earlier,
        boolean triedBefore,
        Taught taught,
        Typed typed,
        List<FieldProblem> problems,
        String entry,
        FormToken token) {
    public SecondAttempt {
        problems = List.copyOf(problems);
    }

    /// Whether there was an earlier one at all.
    public boolean isAgain() {
        return earlier.isPresent() || triedBefore;
    }

    public static List<Attempt.Still> stills() {
        return Arrays.asList(Attempt.Still.values());
    }

    public static List<Attempt.Told> tolds() {
        return Arrays.asList(Attempt.Told.values());
    }

    public static AgainWord words(Attempt.Still still) {
        return switch (still) {
            case TRUE -> AgainWord.STILL_TRUE;
            case PARTLY -> AgainWord.STILL_PARTLY;
            case OTHERWISE -> AgainWord.STILL_OTHERWISE;
        };
    }

    public static AgainWord words(Attempt.Told told) {
        return switch (told) {
            case CLOSE -> AgainWord.TOLD_CLOSE;
            case CLINICIAN -> AgainWord.TOLD_CLINICIAN;
            case GROUP -> AgainWord.TOLD_GROUP;
            case NOBODY -> AgainWord.TOLD_NOBODY;
        };
    }

    public ErrorSummary errors() {
        return new ErrorSummary(problems);
    }

    public Optional<Words> problem(String field) {
        return errors().at(field);
    }

    @Override
    public String toString() {
        return "SecondAttempt";
    }
}
