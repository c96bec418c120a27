package newleaf.care.pattern;

/// Days split in two by a sort, those of which it is not known left out.
final class Groups {
    private final int[] with;
    private final int[] without;

    /// @param sort  for each day 1, 0, or another number where it is not known
    Groups(int[] sort) {
        this.with = at(sort, 1);
        this.without = at(sort, 0);
    }

    private static int[] at(int[] sort, int value) {
        int count = 0;
        for (int each : sort) if (each == value) count++;
        int[] at = new int[count];
        int next = 0;
        for (int i = 0; i < sort.length; i++) if (sort[i] == value) at[next++] = i;
        return at;
    }

    boolean areAtLeast(int fewest) {
        return with.length >= fewest && without.length >= fewest;
    }

    int daysWith() {
        return with.length;
    }

    int daysWithout() {
        return without.length;
    }

    double meanWith(double[] values) {
        return mean(values, with, 0);
    }

    double meanWithout(double[] values) {
        return mean(values, without, 0);
    }

    /// How far the days with it lie above the others, in standard errors, when the values are moved round by so many
    /// places.
    double statistic(double[] values, int shift) {
        double high = mean(values, with, shift);
        double low = mean(values, without, shift);
        double squares = squares(values, with, shift, high) + squares(values, without, shift, low);
        double variance = squares / (with.length + without.length - 2);
        double error = Math.sqrt(variance * (1.0 / with.length + 1.0 / without.length));
        return error > 0 ? (high - low) / error : 0;
    }

    private static double mean(double[] values, int[] at, int shift) {
        double sum = 0;
        for (int i : at) sum += values[(i + shift) % values.length];
        return sum / at.length;
    }

    private static double squares(double[] values, int[] at, int shift, double mean) {
        double sum = 0;
        for (int i : at) {
            double away = values[(i + shift) % values.length] - mean;
            sum += away * away;
        }
        return sum;
    }
}
