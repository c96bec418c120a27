package newleaf.web.after;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.care.content.FollowUp;
import newleaf.knowledge.Shelves;
import newleaf.web.form.Choice;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;

/// Reads the forms of the last dose and of a look back.
final class ReadAfter {
    static final String DAY = "last";
    static final String LOOK = "look";
    static final String HOW = "how";
    static final String WITHOUT = "without";
    static final String WORDS = "words";
    static final String LEAVE_OUT = "leave-out";
    private static final int LONGEST_WORDS = 4000;
    private static final int YEARS_BACK = 100;

    private final Shelves shelves;

    ReadAfter(Shelves shelves) {
        this.shelves = shelves;
    }

    /// A day that is over or goes on.
    Read<LocalDate> day(Typed typed, LocalDate today) {
        Optional<LocalDate> day = typed.day(DAY).filter(today.minusYears(YEARS_BACK)::isBefore);
        if (day.isEmpty()) return Read.wrong(problem(DAY, AfterWord.WRONG_DAY));
        if (day.get().isAfter(today)) return Read.wrong(problem(DAY, AfterWord.WRONG_FUTURE));
        return new Read.Usable<>(day.get());
    }

    Read<FollowUp> look(Typed typed, Look look, LocalDate today) {
        if (!typed.one(LEAVE_OUT).isEmpty()) return new Read.Usable<>(leftOut(look));
        List<FieldProblem> problems = new ArrayList<>();
        Optional<Integer> how = how(typed.one(HOW), problems);
        Optional<Boolean> without = without(typed.one(WITHOUT), problems);
        Optional<String> words = Optional.of(typed.one(WORDS)).filter(each -> !each.isEmpty());
        if (words.filter(each -> each.length() > LONGEST_WORDS).isPresent()) {
            problems.add(problem(WORDS, AfterWord.WRONG_WORDS));
        }
        boolean isSaid = how.isPresent() || without.isPresent() || words.isPresent();
        if (!isSaid && problems.isEmpty()) problems.add(problem(HOW, AfterWord.NOTHING_SAID));
        return Read.of(problems, () -> new FollowUp(look.what(), look.date(), Optional.of(today), how, without, words));
    }

    private static FollowUp leftOut(Look look) {
        return new FollowUp(
                look.what(), look.date(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Optional<Integer> how(String text, List<FieldProblem> problems) {
        if (text.isEmpty()) return Optional.empty();
        Optional<Integer> how = LookForm.hows().stream()
                .filter(each -> String.valueOf(each).equals(text))
                .findFirst();
        if (how.isEmpty()) problems.add(problem(HOW, AfterWord.WRONG_ANSWER));
        return how;
    }

    private Optional<Boolean> without(String text, List<FieldProblem> problems) {
        if (text.isEmpty()) return Optional.empty();
        boolean isAnswer = text.equals(Choice.YES) || text.equals(Choice.NO);
        if (!isAnswer) problems.add(problem(WITHOUT, AfterWord.WRONG_ANSWER));
        return Optional.of(text.equals(Choice.YES)).filter(_ -> isAnswer);
    }

    private FieldProblem problem(String field, AfterWord words) {
        return new FieldProblem(field, words.in(shelves));
    }

    @Override
    public String toString() {
        return "ReadAfter";
    }
}
