package newleaf.web.phone;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words of what a phone keeps. Each is an entry of `knowledge/words/words-phone.yaml`, and each is used.
public enum PhoneWord implements FixedWord {
    TITLE,
    HINT,
    LEAD,
    NEEDS_SCRIPT,
    WHAT_SHOWS,
    WRITE_TITLE,
    WRITE_LEAD,
    SWITCH_ON,
    WRITE_ON,
    WRITE_OFF_BY,
    WAITS,
    SEND_NOW,
    LOOKS,
    LOOK_WHY,
    LOOK,
    DROP,
    DROP_SURE,
    OTHERS,
    OTHERS_WHY,
    NEXT,
    COPY_TITLE,
    COPY_LEAD,
    COPY_ON,
    COPY_OFF,
    COPY_NO_SECRET,
    BY_PASSPHRASE,
    BY_PASSKEY,
    WRONG,
    NOT_SWITCHED,
    CANNOT,
    MINE,
    LOCKED,
    NOTHING_HERE,
    OPEN,
    OPEN_BY_PASSKEY,
    LOCK_AGAIN,
    AS_OF,
    PLAN_UNTIL,
    PLAN_SINCE,
    PLAN_BLANK,
    PLAN_NONE,
    PLAN_LATER,
    OFFLINE_LEAD,
    NOT_ON_HERE,
    KEPT_HERE,
    KEPT_ELSEWHERE,
    SOME_DAYS_AGO,
    WRITE_CHECK_IN,
    WRITE_URGE,
    HOW_WAS_IT;

    private static final WordGroup GROUP = WordGroup.PHONE;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Words that pages ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
