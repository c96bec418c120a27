package newleaf.web.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.care.Current;
import newleaf.care.content.Kind;
import newleaf.care.content.LessonDone;
import newleaf.knowledge.card.LessonCard;
import newleaf.knowledge.card.LessonCard.Group;
import newleaf.knowledge.lesson.Lessons;
import newleaf.knowledge.words.Words;
import newleaf.web.member.Own;

/// What somebody kept of lessons, the latest first.
public record KeptOfLessons(List<Kept> all) {
    /// Between two numbers that were kept together.
    static final String BETWEEN = ", ";

    public KeptOfLessons {
        all = List.copyOf(all);
    }

    /// Of one exercise.
    public record Kept(LessonCard lesson, Current entry, List<Line> lines) {
        public Kept {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Kept";
        }
    }

    /// @param label  empty where the words speak for themselves
    public record Line(Optional<Words> label, Words says) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    public static KeptOfLessons of(Own own, Lessons lessons) {
        List<Kept> kept = new ArrayList<>();
        own.of(Kind.LESSON_DONE).current().reversed().forEach(entry -> {
            if (entry.content() instanceof LessonDone done) {
                lessons.lesson(done.lesson())
                        .ifPresent(lesson -> kept.add(new Kept(lesson, entry, lines(lesson, done.kept()))));
            }
        });
        return new KeptOfLessons(kept);
    }

    private static List<Line> lines(LessonCard lesson, Optional<String> kept) {
        LessonCard.Exercise exercise = lesson.exercise();
        return kept.map(said -> switch (exercise.keeps()) {
                    case TWO_RATINGS -> two(exercise, said.split(BETWEEN));
                    case RATING -> List.of(new Line(exercise.asks(), Words.same(said)));
                    case CHOICE -> List.of(new Line(exercise.asks(), choice(exercise, said)));
                    case WORDS, NOTHING -> List.of(new Line(Optional.empty(), Words.same(said)));
                })
                .orElse(List.of());
    }

    private static List<Line> two(LessonCard.Exercise exercise, String[] said) {
        if (said.length < 2) return List.of(new Line(exercise.asks(), Words.same(said[0])));
        return List.of(
                new Line(exercise.asks(), Words.same(said[0])), new Line(exercise.thenAsks(), Words.same(said[1])));
    }

    private static Words choice(LessonCard.Exercise exercise, String said) {
        return exercise.choices().stream()
                .filter(each -> each.id().equals(said))
                .map(LessonCard.Option::words)
                .findFirst()
                .orElseGet(() -> Words.same(said));
    }

    public List<Kept> of(LessonCard lesson) {
        return all.stream().filter(each -> each.lesson().equals(lesson)).toList();
    }

    /// Of each lesson of a group what was kept last; what was gone through without words is left out.
    public List<Kept> lastIn(Group group) {
        List<Kept> last = new ArrayList<>();
        for (Kept each : all) {
            boolean isOlder = last.stream().anyMatch(other -> other.lesson().equals(each.lesson()));
            if (each.lesson().group() == group && !each.lines().isEmpty() && !isOlder) last.add(each);
        }
        return last;
    }

    public Set<String> done() {
        return all.stream().map(each -> each.lesson().id()).collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "KeptOfLessons";
    }
}
