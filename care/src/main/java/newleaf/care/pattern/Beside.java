package newleaf.care.pattern;

import newleaf.documents.Labelled;

/// What may go with a harder day. The list is short and fixed: what is looked for is not chosen by what is found.
public enum Beside implements Labelled {
    /// At least an hour less than the person's usual night.
    SHORT_NIGHT(false),
    /// The day on which a plan changed, or the day after.
    CHANGE_OF_PLAN(true),
    ABOVE_PLAN(false),
    WEEKEND(true),
    /// The day before was low or very low.
    LOW_MOOD_BEFORE(false),
    /// The pull of the day before was above the person's usual one.
    CRAVING_BEFORE(false);

    private final boolean isSetByCalendar;

    Beside(boolean isSetByCalendar) {
        this.isSetByCalendar = isSetByCalendar;
    }

    /// It comes back on the same day of a week.
    boolean isSetByCalendar() {
        return isSetByCalendar;
    }
}
