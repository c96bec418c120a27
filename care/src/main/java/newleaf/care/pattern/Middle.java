package newleaf.care.pattern;

import java.util.Collection;

/// The middle value: what a typical day was like.
public final class Middle {
    private Middle() {}

    /// @throws IllegalArgumentException when there is none
    public static double of(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) throw new IllegalArgumentException("nothing has no middle");
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
