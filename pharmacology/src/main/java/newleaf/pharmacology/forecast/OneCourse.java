package newleaf.pharmacology.forecast;

/// One person's withdrawal at the hours of a forecast.
///
/// @param diary   by row; not copied
/// @param slopes  per hour, by row where the model was asked; not copied
@SuppressWarnings("ArrayRecordComponent")
record OneCourse(double[] diary, double[] slopes) {
    private static final int HALVINGS = 20;

    /// @param rows    where each row stands among the values, negative where it does not
    /// @param slopes  per hour, beside the values
    static OneCourse of(int[] rows, double[] values, double[] slopes) {
        double[] diary = new double[rows.length];
        double[] slope = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            if (rows[row] < 0) continue;
            diary[row] = values[rows[row]];
            slope[row] = slopes[rows[row]];
        }
        int late = ForecastHours.ROWS_A_LATE_DAY;
        for (int row = ForecastHours.firstSmooth(); row + late < rows.length; row += late) {
            double hours = ForecastHours.at(row + late) - ForecastHours.at(row);
            fill(diary, row, row + late, hours * slopes[rows[row]], hours * slopes[rows[row + late]]);
        }
        return new OneCourse(diary, slope);
    }

    /// Puts the cubic through both ends, with their slopes over the whole way, between two rows.
    private static void fill(double[] diary, int from, int to, double slopeFrom, double slopeTo) {
        for (int row = from + 1; row < to; row++) {
            double t = (row - from) / (double) (to - from);
            diary[row] = cubic(t, diary[from], diary[to], slopeFrom, slopeTo);
        }
    }

    private static double cubic(double t, double from, double to, double slopeFrom, double slopeTo) {
        double left = 1 - t;
        double rise = to - from;
        return left * from + t * to + t * left * (left * (slopeFrom - rise) - t * (slopeTo - rise));
    }

    double diary(int row) {
        return diary[row];
    }

    double mean(int day) {
        int first = ForecastHours.first(day);
        int last = ForecastHours.first(day + 1);
        double sum = (diary[first] + diary[last]) / 2;
        for (int row = first + 1; row < last; row++) sum += diary[row];
        return sum / (last - first);
    }

    /// The hour at which a value is reached after the dip that follows the last dose; infinite where it never is.
    double onset(double least) {
        int dip = 0;
        while (dip + 1 < diary.length && diary[dip + 1] <= diary[dip]) dip++;
        int row = dip;
        while (row < diary.length && diary[row] < least) row++;
        if (row == diary.length) return Double.POSITIVE_INFINITY;
        return row == dip ? ForecastHours.at(row) : crossing(row - 1, row, least);
    }

    /// On the cubic between two rows, by halving.
    private double crossing(int from, int to, double level) {
        double hours = ForecastHours.at(to) - ForecastHours.at(from);
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double t = (low + high) / 2;
            boolean isBelow = cubic(t, diary[from], diary[to], hours * slopes[from], hours * slopes[to]) < level;
            if (isBelow) low = t;
            else high = t;
        }
        return ForecastHours.at(from) + hours * (low + high) / 2;
    }

    /// The hour at which a diary is left for good.
    double lastAt(double least) {
        int row = diary.length - 1;
        while (row >= 0 && diary[row] < least) row--;
        if (row < 0) return Double.NaN;
        return row == diary.length - 1 ? ForecastHours.at(row) : between(row, row + 1, least);
    }

    private double between(int from, int to, double level) {
        double share = (level - diary[from]) / (diary[to] - diary[from]);
        return ForecastHours.at(from) + share * (ForecastHours.at(to) - ForecastHours.at(from));
    }

    double highest() {
        return diary[top()];
    }

    private int top() {
        int top = 0;
        for (int row = 1; row < diary.length; row++) if (diary[row] > diary[top]) top = row;
        return top;
    }

    /// The hour of the top of the parabola through the highest row and its neighbours.
    double peak() {
        int top = top();
        double at = ForecastHours.at(top);
        if (top == 0 || top == diary.length - 1) return at;
        double before = ForecastHours.at(top - 1);
        double after = ForecastHours.at(top + 1);
        double rise = (diary[top] - diary[top - 1]) / (at - before);
        double fall = (diary[top + 1] - diary[top]) / (after - at);
        double bend = (fall - rise) / (after - before);
        return bend < 0 ? (before + at) / 2 - rise / (2 * bend) : at;
    }

    @Override
    public String toString() {
        return "OneCourse";
    }
}
