package newleaf.web.trends;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words of trends. Each is an entry of `knowledge/words/words-trends.yaml`, and each is used.
public enum TrendWord implements FixedWord {
    TRENDS,
    TRENDS_HINT,
    LEAD,
    LEAD_ONE,
    EMPTY,
    WRITE_TODAY,
    RANGE,
    RANGE_WEEKS_4,
    RANGE_WEEKS_12,
    RANGE_ALL,
    DOSE,
    DIARY,
    CRAVING,
    SLEEP,
    MOOD,
    VALUE_DOSE,
    VALUE_DIARY,
    VALUE_CRAVING,
    VALUE_SLEEP,
    VALUE_MOOD,
    DOWN,
    UP,
    NO_CHANGE,
    NOT_WRITTEN_YET,
    NOTHING_ADDS_UP,
    TOO_FEW,
    TOO_FEW_ONE,
    HOW_READ,
    ABOVE_PLAN,
    NOT_ABOVE_PLAN,
    PLAN_KEY,
    NOT_ADDED,
    BANDS,
    OURS,
    SEVERE_FROM,
    PICTURE,
    PICTURE_GAPS,
    TODAY,
    NUMBERS,
    DAY,
    WRITTEN,
    PLANNED,
    SCORE,
    BAND,
    NOT_WRITTEN,
    SO_FAR,
    NOT_WEIGHED,
    OLDER_IN_FILE,
    SIGNS,
    SIGNS_LEAD,
    PATTERN,
    PATTERN_SHORT_NIGHT,
    PATTERN_CHANGE_OF_PLAN,
    PATTERN_ABOVE_PLAN,
    PATTERN_WEEKEND,
    PATTERN_LOW_MOOD_BEFORE,
    PATTERN_CRAVING_BEFORE,
    PATTERN_DIARY,
    PATTERN_CRAVING,
    PATTERN_CHANCE,
    PATTERN_SLEEP_COUNTED,
    MONEY,
    NOT_SPENT,
    HOW_NOT_SPENT,
    YOUR_PRICE,
    PRICE_FORM,
    PRICE,
    CURRENCY,
    CURRENCY_HINT,
    QUANTITY,
    SAVE,
    TAKE_BACK,
    MILESTONES,
    MILESTONES_LEAD,
    REACHED,
    REACHED_ON,
    MARK_REACHED,
    ADD_MILESTONE,
    MILESTONE_WORDS,
    FILE,
    FILE_HINT,
    DONE,
    WRONG_PRICE,
    WRONG_CURRENCY,
    WRONG_QUANTITY,
    WRONG_WORDS,
    WRONG_DATE,
    NOT_KEPT;

    private static final WordGroup GROUP = WordGroup.TRENDS;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Words that pages ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
