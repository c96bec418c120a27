package newleaf.web.lapse;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words of a lapse. Each is an entry of `knowledge/words/words-lapse.yaml`, and each is used.
public enum LapseWord implements FixedWord {
    MORE_THAN_PLANNED,
    TITLE,
    HEADING_CUTTING,
    HEADING_STOPPED,
    SAFE,
    TOO_MUCH_NOW,
    NALOXONE_STEPS,
    DAYS_WITHOUT,
    FOR_NOW,
    TALK,
    LEAD_CUTTING,
    LEAD_STOPPED,
    WHEN,
    TODAY,
    YESTERDAY,
    EARLIER,
    FIRST_DAY,
    LONG,
    ONCE,
    A_DAY,
    DAYS,
    STILL,
    LAST_DAY,
    MOST,
    MOST_HINT,
    UNIT,
    WHICH,
    USUAL,
    SEVEN_HYDROXY,
    ANOTHER,
    NOT_SURE,
    AROUND,
    BODY,
    SLEEP,
    STRESS,
    COMPANY,
    THERE,
    LEARNT,
    WHAT,
    NOBODY_READS,
    SAVE,
    NOT_NOW,
    AFTER_SAVING,
    MEANWHILE,
    PAST,
    PAST_LEAD,
    ONE_DAY,
    FROM_TO,
    SINCE,
    ENDED,
    PUT_RIGHT,
    TAKE_BACK,
    SAVED,
    PUT_RIGHT_DONE,
    TAKEN_BACK,
    CHANGE,
    NEXT_HEADING_PLAN,
    NEXT_HEADING,
    NEXT_HEADING_STILL,
    NEXT_LEAD_PLAN,
    NEXT_LEAD,
    NEXT_TODAY_HEADING,
    NEXT_TODAY,
    NEXT_TONIGHT_HEADING,
    NEXT_TONIGHT,
    NEXT_TONIGHT_SLEEP,
    TONIGHT_STEPS,
    NEXT_WEEK_HEADING,
    NEXT_WEEK_PLAN,
    NEXT_WEEK,
    FRESH_HEADING,
    FRESH_LEAD,
    PLAN_STAYS_CLOSED,
    PLAN_NOT_FOLLOWED,
    FRESH_GO,
    YOU_LEARNED,
    YOU_WROTE,
    HISTORY_KEPT,
    URGE_ROW,
    WRONG_WHEN,
    WRONG_FIRST_DAY,
    WRONG_LONG,
    WRONG_LAST_DAY,
    WRONG_WHICH,
    WRONG_MOST,
    WRONG_AROUND,
    TOO_LONG,
    NOT_KEPT;

    private static final WordGroup GROUP = WordGroup.LAPSE;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Words that pages ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
