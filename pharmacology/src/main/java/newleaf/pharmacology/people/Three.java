package newleaf.pharmacology.people;

import java.util.Arrays;

/// Three quantiles of one number over people.
public record Three(double p10, double p50, double p90) {
    private static final double[] SHARES = {0.1, 0.5, 0.9};

    /// Of type 7, over people who count the same.
    public static Three of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Three(
                Quantiles.of(sorted, SHARES[0]), Quantiles.of(sorted, SHARES[1]), Quantiles.of(sorted, SHARES[2]));
    }
}
