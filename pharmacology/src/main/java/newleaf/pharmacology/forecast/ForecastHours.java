package newleaf.pharmacology.forecast;

/// The hours of a forecast, from the last dose on: every three while the course turns, then every six. From the
/// fifteenth day on the model is asked once a day; the hours between follow from values and slopes.
final class ForecastHours {
    static final int DAYS = 60;
    private static final int DAY = 24;
    private static final int SHORT = 3;
    private static final int LONG = 6;
    private static final int CALM_DAY = 5;
    private static final int SMOOTH_DAY = 15;
    private static final int SHORT_ROWS = CALM_DAY * DAY / SHORT;
    /// From the beginning of one day to the next, late.
    static final int ROWS_A_LATE_DAY = DAY / LONG;

    static final int ROWS = SHORT_ROWS + (DAYS - CALM_DAY) * ROWS_A_LATE_DAY + 1;
    static final int SHOWN = DAYS * DAY / LONG + 1;

    private ForecastHours() {}

    static double at(int row) {
        return row <= SHORT_ROWS ? row * SHORT : CALM_DAY * DAY + (row - SHORT_ROWS) * LONG;
    }

    /// Whether a row is shown: every six hours.
    static boolean isShown(int row) {
        return at(row) % LONG == 0;
    }

    /// Whether the model is asked for a row.
    static boolean isAsked(int row) {
        return row <= firstSmooth() || at(row) % DAY == 0;
    }

    /// From this row on only the beginning of a day is asked for.
    static int firstSmooth() {
        return first(SMOOTH_DAY);
    }

    /// The row at the beginning of a day.
    static int first(int day) {
        return day <= CALM_DAY ? day * DAY / SHORT : SHORT_ROWS + (day - CALM_DAY) * ROWS_A_LATE_DAY;
    }
}
