package newleaf.taper.adapt;

import newleaf.documents.Labelled;

/// Why a plan holds, slows, goes on or offers a step back, and the early signs; the words are cards.
public enum AdaptReason implements Labelled {
    DIARY_SEVERE,
    DIARY_ABOVE_BASELINE,
    CRAVING_HIGH,
    SLEEP_SHORT,
    OWN_WORD,
    DOOR_OR_EMERGENCY,
    HELD_FOR_DAYS,
    DIARY_MODERATE,
    CRAVING_RAISED,
    ILLNESS,
    STRESSOR,
    MISSED_WEEK,
    PRODUCT_CHANGED,
    LABEL_CHANGED,
    PLAN_ENDED,
    GAPS_SHRINKING,
    FIRST_DOSE_EARLIER,
    AMOUNT_CREEPING,
    EXTRA_DOSES,
    QUIET_DAYS
}
