package newleaf.web.lesson;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.LessonCard.Group;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words of lessons. Each is an entry of `knowledge/words/words-lesson.yaml`, and each is used.
public enum LessonWord implements FixedWord {
    LESSONS,
    LESSONS_HINT,
    LEAD,
    DONE_SO_FAR,
    DONE,
    NEXT,
    COUNT,
    COUNT_DONE,
    NOT_TO_FINISH,
    START,
    BODY,
    URGES,
    MOOD,
    SAFETY,
    PEOPLE,
    KNOWING,
    LESSON,
    FIVE_MINUTES,
    NOT_THIS_IF,
    EXERCISE,
    NONE,
    MOST,
    KEEP,
    KEEP_NOTHING,
    READ_ONLY,
    IN_URGE,
    ON_PAPER,
    WOULD_KEEP,
    YOU_KEPT,
    WENT_THROUGH,
    TAKE_BACK,
    NOBODY_READS,
    KEPT,
    TAKEN_BACK,
    NOT_KEPT,
    WRONG_WORDS,
    TOO_LONG,
    WRONG_NUMBER,
    WRONG_CHOICE,
    FROM_LESSONS;

    private static final WordGroup GROUP = WordGroup.LESSON;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// The heading of a group.
    static LessonWord of(Group group) {
        return switch (group) {
            case START -> START;
            case BODY -> BODY;
            case URGES -> URGES;
            case MOOD -> MOOD;
            case SAFETY -> SAFETY;
            case PEOPLE -> PEOPLE;
            case KNOWING -> KNOWING;
        };
    }

    /// Words that pages ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
