package newleaf.pharmacology.people;

/// Three quantiles of one number over people.
public record Three(double p10, double p50, double p90) {
    private static final double[] SHARES = {0.1, 0.5, 0.9};

    /// Of type 7, over people who count the same.
    public static Three of(double[] values) {
        double[] three = Quantiles.select(values.clone(), SHARES);
        return new Three(three[0], three[1], three[2]);
    }

    /// As [Quantiles] says, over people who count differently.
    public static Three of(double[] values, double[] weights) {
        double[] three = Quantiles.of(values, weights, SHARES);
        return new Three(three[0], three[1], three[2]);
    }
}
