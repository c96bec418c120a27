package newleaf.web.recovery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.care.content.Content;
import newleaf.care.content.Kind;
import newleaf.care.content.Milestone;
import newleaf.care.content.Reason;
import newleaf.knowledge.Shelves;
import newleaf.web.component.errors.ErrorSummary;
import newleaf.web.component.text.TextField;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.trends.Aim;

/// Reads a milestone, a reason or a note off its form.
final class ReadRecovery {
    static final String KIND = "kind";
    static final String MILESTONE = "milestone";
    static final String DAY = "day";
    static final String REASON = "reason";
    static final String NOTE = "note";
    private static final int LONGEST = 500;
    private static final int LONGEST_NOTE = 4000;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final Shelves shelves;

    ReadRecovery(Shelves shelves) {
        this.shelves = shelves;
    }

    Read<Content> of(Typed typed, LocalDate today) {
        return typed.one(KIND).equals(Kind.REASON.label()) ? reason(typed) : milestone(typed, today);
    }

    private Read<Content> reason(Typed typed) {
        String words = typed.one(REASON);
        return areWords(words, LONGEST)
                ? new Read.Usable<>(new Reason(words))
                : Read.wrong(problem(REASON, RecoveryWord.WRONG_WORDS));
    }

    private Read<Content> milestone(Typed typed, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        String words = typed.one(MILESTONE);
        Optional<LocalDate> day = typed.day(DAY).filter(each -> !each.isAfter(today) && !each.isBefore(EARLIEST));
        if (!areWords(words, LONGEST)) problems.add(problem(MILESTONE, RecoveryWord.WRONG_WORDS));
        if (day.isEmpty()) problems.add(problem(DAY, RecoveryWord.WRONG_DAY));
        return Read.of(problems, () -> new Milestone(Aim.REACHED, day.orElseThrow(), Optional.of(words)));
    }

    /// Empty where there is none, or too much.
    static Optional<String> note(Typed typed) {
        return Optional.of(typed.one(NOTE)).filter(each -> areWords(each, LONGEST_NOTE));
    }

    private static boolean areWords(String text, int longest) {
        return !text.isBlank()
                && text.length() <= longest
                && text.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE);
    }

    private FieldProblem problem(String field, RecoveryWord words) {
        return new FieldProblem(field, words.in(shelves));
    }

    /// As they were typed, with what is to be put right. Nothing stands there beforehand.
    Recovery.Fields fields(Typed typed, List<FieldProblem> problems) {
        return new Recovery.Fields(
                field(MILESTONE, RecoveryWord.MILESTONE, typed, problems)
                        .hinting(RecoveryWord.MILESTONE_HINT.in(shelves)),
                field(DAY, RecoveryWord.MILESTONE_DAY, typed, problems).as(TextField.Kind.DATE),
                field(REASON, RecoveryWord.REASON, typed, problems));
    }

    private TextField field(String name, RecoveryWord label, Typed typed, List<FieldProblem> problems) {
        TextField field = TextField.of(name, label.in(shelves)).upTo(LONGEST).typed(typed.one(name));
        return new ErrorSummary(problems).at(name).map(field::withError).orElse(field);
    }

    @Override
    public String toString() {
        return "ReadRecovery";
    }
}
