package newleaf.web.after;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words of the last dose and after. Each is an entry of `knowledge/words/words-after.yaml`, and each is used.
public enum AfterWord implements FixedWord {
    TITLE,
    LEAD,
    SAID_DAY,
    DAYS_SINCE,
    OVERTAKEN,
    DAY,
    DAY_HINT,
    PROPOSED_WRITTEN,
    PROPOSED_PLAN,
    SAVE,
    WRONG_ONE,
    PUT_RIGHT,
    ANEW,
    DAY_KEPT,
    FIRST_HEADING,
    LOOK_HEADING,
    HOW,
    HOW_1,
    HOW_2,
    HOW_3,
    HOW_4,
    HOW_5,
    WITHOUT,
    STILL_WITHOUT,
    TOOK_SOME,
    WORDS,
    SAVE_LOOK,
    LEAVE_OUT,
    SLEEP_AND_PULL,
    LOOK_KEPT,
    LOOK_OUT_KEPT,
    TOOK_NOTE,
    TO_LAPSE,
    EXPECT_HEADING,
    ALL_LOOKS,
    LOOKS_NOTE,
    ON_DAY,
    LOOK_AHEAD,
    LOOK_DUE,
    LOOK_HAD,
    LOOK_LEFT_OUT,
    LOOK_BLANK,
    TAKE_BACK,
    TODAY_DUE,
    TODAY_NEXT,
    TODAY_HAD_LAST,
    NORMAL,
    FINISH,
    FINISH_LEAD,
    FINISH_DID,
    FINISH_PLAN,
    FINISH_CLOSED,
    FINISH_WRITTEN,
    FINISH_LOOKS,
    FINISH_EMPTY,
    FINISH_LEAVE,
    EXPORT,
    EXPORT_HINT,
    ERASE,
    ERASE_HINT,
    WRONG_DAY,
    WRONG_FUTURE,
    WRONG_ANSWER,
    WRONG_WORDS,
    NOTHING_SAID,
    MEANWHILE,
    NOT_KEPT;

    private static final WordGroup GROUP = WordGroup.AFTER;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Words that pages ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
