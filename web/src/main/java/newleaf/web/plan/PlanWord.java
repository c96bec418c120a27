package newleaf.web.plan;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words around a plan that is followed, week after week. Each is an entry of `knowledge/words/words-follow.yaml`,
/// and each is used.
public enum PlanWord implements FixedWord {
    AGREE,
    AGREE_SAYS,
    HOLD_OR_SLOW,
    ASIDE,
    ASIDE_SAYS,
    ASIDE_WHY,
    ASIDE_TOO_LONG,
    ASIDE_DO,
    WEEK,
    WEEK_WAITS,
    NOTHING_TOLD,
    HOLD,
    SLOW,
    GO_ON,
    WORD_ENOUGH,
    HOW_WERE_THEY,
    WERE_EASY,
    WERE_NOT_EASY,
    ANYTHING_NEW,
    CAN_CHANGE,
    NEW_PREGNANCY,
    NEW_ILLNESS,
    NEW_MEDICINE,
    NEW_SUBSTANCE,
    NEW_PRODUCT,
    NEW_PLACE,
    NOTHING_NEW,
    SAVE_WEEK,
    WRONG_NEW,
    SAVED_WEEK,
    YOUR_WEEK,
    WRITTEN_OF_7,
    SLEEP_OF_WEEK,
    NOT_KNOWN,
    NEWS,
    NEWS_LEAD,
    BACK,
    BACK_LEAD,
    BACK_TAKES,
    TAKES_DAILY,
    TAKES_SOME_DAYS,
    TAKES_NONE,
    BACK_AMOUNT,
    BACK_AMOUNT_WRONG,
    BACK_LAST,
    LAST_12,
    LAST_24,
    LAST_48,
    LAST_LONGER,
    LAST_NOT_KNOWN,
    BACK_WRONG,
    BACK_WARNING,
    CONTINUE,
    ONLY_TONIGHT,
    FEELINGS;

    @Override
    public WordGroup group() {
        return WordGroup.FOLLOW;
    }

    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, WordGroup.FOLLOW, values());
    }
}
