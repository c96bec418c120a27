package newleaf.web.prevention;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words of a plan for hard days. Each is an entry of `knowledge/words/words-prevention.yaml`, and each is used.
public enum PreventionWord implements FixedWord {
    TITLE,
    HINT,
    LEAD,
    NOTHING_YET,
    LOOKED_ON,
    PRINT,
    CHANGE,
    WRITE,
    RED,
    YELLOW,
    GREEN,
    SIGNS,
    PLACES,
    STEPS,
    PEOPLE,
    IF_THENS,
    SAFETY,
    REASONS,
    CHANGE_REASONS,
    IF,
    THEN,
    ASK_RED,
    ASK_YELLOW,
    ASK_GREEN,
    ASK_SIGNS,
    ASK_PLACES,
    ASK_STEPS,
    ASK_PEOPLE,
    ASK_SAFETY,
    PICK,
    OWN_WORDS,
    OWN_NAMES,
    ADD_NUMBER,
    SAVE,
    BACK,
    SAFETY_NOW,
    SAFETY_WISH,
    SAFETY_OWN,
    IF_THEN_LEAD,
    IF_THEN_KNOWN,
    IF_THEN_MOST,
    IF_ASK,
    THEN_ASK,
    OR_OWN,
    IF_THEN_ADD,
    LET_GO_ASK,
    LET_GO,
    REVIEW_HEADING,
    REVIEW_LEAD,
    REVIEW_BUTTON,
    REVIEW_NEXT,
    TODAY_DUE,
    KNOWN,
    KEPT,
    LOOKED,
    MEANWHILE,
    NOT_KEPT,
    WRONG_MANY,
    WRONG_LONG,
    WRONG_NAME,
    WRONG_CHOICE,
    WRONG_IF,
    WRONG_THEN,
    WRONG_FULL;

    private static final WordGroup GROUP = WordGroup.PREVENTION;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Words that pages ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
