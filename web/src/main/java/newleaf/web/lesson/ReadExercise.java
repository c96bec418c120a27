package newleaf.web.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.care.content.LessonDone;
import newleaf.care.content.field.Asked;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.LessonCard;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Read;
import newleaf.web.form.Typed;
import newleaf.web.form.ZeroToTen;

/// Reads what is to be kept of an exercise off its form.
final class ReadExercise {
    static final String SAID = "said";
    static final String THEN = "then";

    private final Shelves shelves;

    ReadExercise(Shelves shelves) {
        this.shelves = shelves;
    }

    Read<LessonDone> of(LessonCard lesson, Typed typed) {
        String said = typed.one(SAID);
        return switch (lesson.exercise().keeps()) {
            case WORDS -> words(lesson, said);
            case RATING -> isNumber(said) ? usable(lesson, said) : wrong(SAID, LessonWord.WRONG_NUMBER);
            case TWO_RATINGS -> two(lesson, said, typed.one(THEN));
            case CHOICE -> choice(lesson, said);
            case NOTHING -> new Read.Usable<>(new LessonDone(lesson.id(), Optional.empty()));
        };
    }

    private Read<LessonDone> words(LessonCard lesson, String said) {
        if (said.isEmpty()) return wrong(SAID, LessonWord.WRONG_WORDS);
        return said.length() <= Asked.WORDS ? usable(lesson, said) : wrong(SAID, LessonWord.TOO_LONG);
    }

    private Read<LessonDone> two(LessonCard lesson, String first, String then) {
        List<FieldProblem> problems = new ArrayList<>();
        if (!isNumber(first)) problems.add(problem(SAID, LessonWord.WRONG_NUMBER));
        if (!isNumber(then)) problems.add(problem(THEN, LessonWord.WRONG_NUMBER));
        return Read.of(problems, () -> done(lesson, first + KeptOfLessons.BETWEEN + then));
    }

    private Read<LessonDone> choice(LessonCard lesson, String said) {
        boolean isThere =
                lesson.exercise().choices().stream().anyMatch(each -> each.id().equals(said));
        return isThere ? usable(lesson, said) : wrong(SAID, LessonWord.WRONG_CHOICE);
    }

    private static boolean isNumber(String said) {
        return ZeroToTen.VALUES.contains(said);
    }

    private static Read<LessonDone> usable(LessonCard lesson, String kept) {
        return new Read.Usable<>(done(lesson, kept));
    }

    private static LessonDone done(LessonCard lesson, String kept) {
        return new LessonDone(lesson.id(), Optional.of(kept));
    }

    private Read<LessonDone> wrong(String field, LessonWord words) {
        return Read.wrong(problem(field, words));
    }

    private FieldProblem problem(String field, LessonWord words) {
        return new FieldProblem(field, words.in(shelves));
    }

    @Override
    public String toString() {
        return "ReadExercise";
    }
}
