package newleaf.care.pattern;

import java.time.LocalDate;

/// The straight line through what was written over the weeks, by least squares.
final class Trend {
    private Trend() {}

    /// What is left when the line is taken away.
    static double[] without(LocalDate[] days, double[] values) {
        int count = values.length;
        double[] at = new double[count];
        for (int i = 0; i < count; i++) at[i] = days[i].toEpochDay() - days[0].toEpochDay();
        double middle = mean(at);
        double mean = mean(values);
        double both = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            both += (at[i] - middle) * (values[i] - mean);
            squares += (at[i] - middle) * (at[i] - middle);
        }
        double slope = squares > 0 ? both / squares : 0;
        double[] left = new double[count];
        for (int i = 0; i < count; i++) left[i] = values[i] - mean - slope * (at[i] - middle);
        return left;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) sum += value;
        return sum / values.length;
    }
}
