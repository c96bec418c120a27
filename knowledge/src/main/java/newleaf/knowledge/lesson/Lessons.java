package newleaf.knowledge.lesson;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.LessonCard;
import newleaf.knowledge.card.LessonCard.Group;
import newleaf.knowledge.card.Status;

/// The lessons in their order. Retired ones are left out.
public final class Lessons {
    private final List<LessonCard> all;

    private Lessons(List<LessonCard> all) {
        this.all = all;
    }

    public static Lessons of(Shelves shelves) {
        return new Lessons(shelves.lessons().stream()
                .filter(lesson -> lesson.head().status() != Status.RETIRED)
                .sorted(Comparator.comparing(LessonCard::group).thenComparingInt(LessonCard::order))
                .toList());
    }

    public List<LessonCard> all() {
        return all;
    }

    public List<LessonCard> in(Group group) {
        return all.stream().filter(lesson -> lesson.group() == group).toList();
    }

    public Optional<LessonCard> lesson(String id) {
        return all.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    /// The place of a lesson as it is counted on pages, from 1.
    public int number(LessonCard lesson) {
        return all.indexOf(lesson) + 1;
    }

    /// What comes next: of what bothered somebody most often, the first lesson that is not done.
    ///
    /// @param often  by symptom, on how many days it came up
    public Optional<Next> next(Map<String, Integer> often, Set<String> done) {
        return all.stream()
                .filter(lesson -> !done.contains(lesson.id()))
                .flatMap(lesson -> lesson.sees().stream()
                        .filter(often::containsKey)
                        .map(symptom -> new Next(lesson, symptom, often.getOrDefault(symptom, 0))))
                .reduce((first, other) -> other.days() > first.days() ? other : first);
    }

    /// @param symptom  for which it is the next one
    /// @param days     on how many it came up
    public record Next(LessonCard lesson, String symptom, int days) {
        @Override
        public String toString() {
            return "Next";
        }
    }
}
