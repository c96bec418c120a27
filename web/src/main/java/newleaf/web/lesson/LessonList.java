package newleaf.web.lesson;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newleaf.knowledge.card.LessonCard;
import newleaf.knowledge.card.LessonCard.Group;
import newleaf.knowledge.lesson.Lessons;
import newleaf.knowledge.words.Words;

/// All lessons by their headings. Template `lesson/list`.
///
/// @param isOwn  whether it is read by who keeps a record, whose lessons can be done
/// @param done   how many are
public record LessonList(List<Heading> headings, boolean isOwn, int done, Optional<Next> next) {
    public LessonList {
        headings = List.copyOf(headings);
    }

    /// @param isOpen  where the next lesson stands, else the first
    public record Heading(LessonWord words, List<Line> lines, boolean isOpen) {
        public Heading {
            lines = List.copyOf(lines);
        }

        public long done() {
            return lines.stream().filter(Line::isDone).count();
        }
    }

    public record Line(int number, LessonCard lesson, boolean isDone) {
        @Override
        public String toString() {
            return "Line";
        }
    }

    /// The next one, and why.
    ///
    /// @param days      on how many of the last days it came up
    /// @param checkIns  of how many
    public record Next(LessonCard lesson, Words symptom, int days, int checkIns) {
        @Override
        public String toString() {
            return "Next";
        }
    }

    static LessonList forEveryone(Lessons lessons) {
        return of(lessons, false, Set.of(), Optional.empty());
    }

    static LessonList of(Lessons lessons, boolean isOwn, Set<String> done, Optional<Next> next) {
        Group open = next.map(Next::lesson).map(LessonCard::group).orElse(Group.START);
        List<Heading> headings = Stream.of(Group.values())
                .filter(group -> !lessons.in(group).isEmpty())
                .map(group -> new Heading(
                        LessonWord.of(group),
                        lessons.in(group).stream()
                                .map(each -> new Line(lessons.number(each), each, done.contains(each.id())))
                                .toList(),
                        group == open))
                .toList();
        return new LessonList(headings, isOwn, done.size(), next);
    }

    @Override
    public String toString() {
        return "LessonList";
    }
}
