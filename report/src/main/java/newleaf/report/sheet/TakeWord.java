package newleaf.report.sheet;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words of what can be taken along. Each is an entry of `knowledge/words/words-take.yaml`, and each is used.
public enum TakeWord implements FixedWord {
    TITLE,
    LEAD,
    FILES,
    STEPS,
    STEPS_HINT,
    CARD,
    CARD_HINT,
    SHEET,
    SHEET_HINT,
    ABOUT,
    ABOUT_HINT,
    CALENDAR,
    CALENDAR_HINT,
    KEEP,
    KEEP_HINT,
    ALONG,
    ALONG_HINT,
    NO_STEPS,
    OPEN,
    OPEN_LEAD,
    OPEN_FILE,
    OPEN_TEXT,
    OPEN_REPLACES,
    OPEN_BUTTON,
    OPEN_FAILED,
    OPEN_NOTHING,
    OPEN_TOO_LARGE,
    OPEN_PLAN_KEPT,
    MADE_ON,
    MY_STEPS,
    FROM,
    HARD_DAY,
    TWO_DAYS,
    FOUND_UNWELL,
    TAKES,
    HAS_STOPPED,
    NOT_BREATHING,
    NALOXONE_AT_HOME,
    CALL_TOO,
    CUT_OUT,
    TOLD,
    SELF_REPORTED,
    REASONS,
    SYMPTOMS,
    USE,
    PLAN,
    IN_SHORT,
    NO_PLAN,
    SAFETY,
    HAPPENED,
    MEASURED,
    TO_WEIGH,
    PEN,
    YES,
    NO,
    WHAT_IT_IS,
    SIGNS,
    LOG,
    LOG_WHEN,
    LOG_OUT,
    LOG_LEFT,
    LOG_BOTH,
    STOPPING,
    BESIDE,
    DANGER,
    EVENT,
    EVENT_STEP,
    EVENT_LOOK,
    EVENT_NONE,
    ALONG_TITLE,
    ALONG_LEAD,
    ALONG_UNTIL,
    ALONG_AGAIN,
    ALONG_OTHER_COUNTRIES;

    private static final WordGroup GROUP = WordGroup.TAKE;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Words that files ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
