package newleaf.web.urge;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words of an urge. Each is an entry of `knowledge/words/words-urge.yaml`, and each is used.
public enum UrgeWord implements FixedWord {
    TITLE,
    RIGHT_NOW,
    HEADING,
    LEAD,
    HOW_STRONG,
    HOW_STRONG_WAS,
    NONE,
    MOST,
    START,
    WAITING,
    WAITING_AGAIN,
    WAITING_HEADING,
    WAITING_AGAIN_HEADING,
    FIRST_TEN,
    LOOK_AT_A_CLOCK,
    TEN_MORE,
    NO_FAILURE,
    HOW_NOW,
    ANY_TIME,
    GONE,
    WEAKER,
    SAME,
    TOOK,
    REASONS,
    PEOPLE,
    HELPED,
    HELPED_TIMES,
    NOTHING_OF_OWN,
    CHANGE_MINE,
    ALL_TOOLS,
    MORE_THAN_AN_URGE,
    ALONE_AT_HAND,
    PASSED_HEADING,
    PASSED_LEAD,
    WHAT_HELPED,
    WHAT_HELPED_OWN,
    WHAT_SET_OFF,
    KEEP,
    NOT_NOW,
    KEPT,
    KEPT_BEFORE,
    TAKEN_BACK,
    TOOK_HEADING,
    TOOK_LEAD,
    WRITE_IT,
    MINE,
    MINE_LEAD,
    NONE_YET,
    REASON_LABEL,
    PERSON_NAME,
    PERSON_PHONE,
    PERSON_WHO,
    HELPED_LABEL,
    PAST,
    PAST_LINE,
    ADD,
    TAKE_BACK,
    WRONG_STRENGTH,
    WRONG_NOW,
    WRONG_WORDS,
    TOO_LONG,
    WRONG_NAME,
    WRONG_PHONE,
    NOT_KEPT;

    private static final WordGroup GROUP = WordGroup.URGE;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Words that pages ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
