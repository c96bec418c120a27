package newleaf.taper.adapt;

import newleaf.documents.Labelled;

/// Why a plan holds, slows, goes on, offers a step back or is made anew, and what is asked beside it; the words are
/// cards.
public enum AdaptReason implements Labelled {
    HARD_DAYS,
    OWN_WORD,
    DOOR_OR_EMERGENCY,
    ONE_HARD_DAY,
    DIARY_SEVERE,
    DIARY_ABOVE_BASELINE,
    CRAVING_HIGH,
    SLEEP_SHORT,
    NOT_EASY,
    ILLNESS,
    STRESSOR,
    MISSED_WEEK,
    GAPS_SHRINKING,
    FIRST_DOSE_EARLIER,
    AMOUNT_CREEPING,
    EXTRA_DOSES,
    QUIET_DAYS,
    ANSWERED_FINE,
    HOW_WERE_THESE_DAYS,
    CLINICIAN_NAMED,
    TWICE_RUNNING,
    HELD_FOR_DAYS,
    STEP_BACK,
    TAKES_LESS,
    /// A day and more without is not undone.
    A_DAY_WITHOUT_ALREADY,
    PRODUCT_CHANGED,
    LABEL_CHANGED
}
