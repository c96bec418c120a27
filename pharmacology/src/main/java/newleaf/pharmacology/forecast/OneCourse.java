package newleaf.pharmacology.forecast;

/// One person's diary at the hours of a forecast.
///
/// @param diary  by row; not copied
@SuppressWarnings("ArrayRecordComponent")
record OneCourse(double[] diary) {
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

    /// The hour at which a diary is reached; NaN where it never is.
    double firstAt(double least) {
        int row = 0;
        while (row < diary.length && diary[row] < least) row++;
        if (row == diary.length) return Double.NaN;
        return row == 0 ? 0 : between(row - 1, row, least);
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
