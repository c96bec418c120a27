package newleaf.pharmacology.forecast;

/// The hours of a forecast, from the last dose on: every three while the course turns, then every six.
final class ForecastHours {
    static final int DAYS = 60;
    private static final int DAY = 24;
    private static final int SHORT = 3;
    private static final int LONG = 6;
    private static final int CALM_DAY = 5;
    private static final int SHORT_ROWS = CALM_DAY * DAY / SHORT;
    static final int ROWS = SHORT_ROWS + (DAYS - CALM_DAY) * DAY / LONG + 1;

    static final int SHOWN = DAYS * DAY / LONG + 1;

    private ForecastHours() {}

    static double at(int row) {
        return row <= SHORT_ROWS ? row * SHORT : CALM_DAY * DAY + (row - SHORT_ROWS) * LONG;
    }

    /// Whether a row is shown: every six hours.
    static boolean isShown(int row) {
        return at(row) % LONG == 0;
    }

    /// The row at the beginning of a day.
    static int first(int day) {
        return day <= CALM_DAY ? day * DAY / SHORT : SHORT_ROWS + (day - CALM_DAY) * DAY / LONG;
    }
}
