package newleaf.guidance.taper;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import newleaf.documents.Labelled;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.taper.adapt.AdaptReason;
import newleaf.taper.adapt.Adaptation;
import newleaf.taper.limits.Bounds;
import newleaf.taper.limits.HardLimit;
import newleaf.taper.pace.GaveWay;
import newleaf.taper.pace.Pace;
import newleaf.taper.pace.WhySuggested;

/// The fixed words of a plan. Each is an entry of `knowledge/words/words-taper.yaml`, as are the names of its
/// limits, preferences and reasons; each entry is used.
public enum TaperWord implements FixedWord {
    PLAN,
    PLAN_FOLLOWED,
    PLAN_THEIRS,
    PLAN_THEIRS_AGREED,
    PLAN_INTRO,
    FROM_TO,
    STEP_LINE,
    A_DAY_OF_USE,
    STOP_ON,
    ENDS_AT,
    STEP,
    DATES,
    DOSES,
    A_DAY,
    CUT,
    WAY,
    DAYS,
    BURDEN,
    PEAK,
    SEVERE,
    WEIGHINGS,
    COMPARED,
    COMPARED_INTRO,
    THREE_NUMBERS,
    COMPARED_DAYS_ONLY,
    NO_TELLING,
    PICTURE,
    STOP_NOW,
    PROPOSED,
    SLOWER,
    FASTER,
    PACES,
    PACES_INTRO,
    PACE,
    LENGTH,
    CHANGES,
    TO_WEIGH,
    HARDEST_DAY,
    SUGGESTED,
    CHOSEN,
    IN_WORDS,
    IN_SHORT,
    IN_SHORT_ALIKE,
    HARDLY_ANYTHING,
    MILD_DAYS,
    A_HARD_DAY_OR_TWO,
    SEVERE_DAYS,
    PACE_LEAD,
    PACE_HOW_SURE,
    PACE_KEY,
    PACE_MOST,
    PACE_TENTH,
    PACE_HARD,
    PACE_AT_ONCE,
    PACE_ONE_WEEK,
    PACE_WEEKS,
    PACE_CHANGES,
    PACE_GRAMS,
    PACE_LAST_DOSE,
    PACE_REACHED,
    PACE_STOP_NOTE,
    PACE_NO_PICTURE,
    LEAD_UNTIL,
    LEAD_TODAY,
    UNTIL_THEN,
    AS_NOW,
    CARD_FIRST,
    CARD_TODAY,
    CARD_WEEK,
    BIG_WAS,
    BIG_SAME,
    DOSE_FIRST,
    DOSE_SECOND,
    DOSE_THIRD,
    DOSE_FOURTH,
    DOSE_NUMBER,
    DOSE_ONLY,
    FOLD_WEEKS,
    FOLD_AMOUNTS,
    OVER_AFTER_48,
    OVER_THEN,
    ABOUT_PLAN,
    STOPPING_TODAY,
    BEYOND,
    BEYOND_SOME,
    BEYOND_NONE,
    KEPT,
    GAVE,
    ADAPT,
    NOTHING_YET,
    WEEK_GOES_ON,
    WEEK_HOLDS,
    WEEK_SLOWER,
    WEEK_STEP_BACK_OFFERED,
    WEEK_ASKS,
    WEEK_ASKS_BEFORE,
    WEEK_ANEW,
    WEEK_FOR_GOOD,
    NOTHING_AT_ALL,
    PAST_NOT_KNOWN,
    RULE_ADVANCE,
    RULE_HOLD,
    RULE_SLOW,
    RULE_STEP_BACK,
    PREPARE,
    PREPARE_SCALE,
    PREPARE_LOT,
    PREPARE_HOLDER,
    PREPARE_TELL,
    THIS_WEEK,
    NORMAL,
    NOT_NORMAL,
    LAST_DOSE,
    CHECK_AFTER,
    MONEY,
    FRIDGE,
    THIS_WEEK_DOSES,
    FOR_CLINICIAN,
    CLINICIAN_LINE,
    MODEL_BURDEN;

    private static final WordGroup GROUP = WordGroup.TAPER;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// The words of a limit, a preference or a reason.
    public static Words of(Labelled named, Shelves shelves) {
        return FixedWord.named(named, GROUP, shelves);
    }

    /// Words that a plan asks for and has not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, named().toArray(Labelled[]::new));
    }

    private static Stream<Labelled> named() {
        Stream<Labelled[]> all = Stream.of(
                values(),
                HardLimit.values(),
                Bounds.Said.values(),
                Pace.values(),
                WhySuggested.values(),
                GaveWay.Why.values(),
                AdaptReason.values(),
                Adaptation.Now.values());
        return all.flatMap(Arrays::stream);
    }
}
