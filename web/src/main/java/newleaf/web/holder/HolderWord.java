package newleaf.web.holder;

import java.util.List;
import newleaf.care.content.HolderLog.Act;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words of the page. Each is an entry of `knowledge/words/words-holder.yaml`, and each is used.
public enum HolderWord implements FixedWord {
    TITLE,
    HINT,
    LEAD,
    NO_DIARY,
    FOR_THEM,
    ON_PAPER,
    SO_FAR,
    NOTHING,
    STILL,
    NONE_LEFT,
    MORE_OUT,
    WHAT,
    TOOK_OVER,
    HANDED_OUT,
    GAVE_BACK,
    DISPOSED,
    AMOUNT,
    UNIT,
    DAY,
    SAVE,
    SAVED,
    NOT_KEPT,
    TAKE_BACK,
    TAKEN_BACK,
    WRONG_WHAT,
    WRONG_AMOUNT,
    WRONG_DAY;

    private static final WordGroup GROUP = WordGroup.HOLDER;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    public static HolderWord of(Act act) {
        return switch (act) {
            case TOOK_OVER -> TOOK_OVER;
            case HANDED_OUT -> HANDED_OUT;
            case GAVE_BACK -> GAVE_BACK;
            case DISPOSED -> DISPOSED;
        };
    }

    /// Words that pages ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
