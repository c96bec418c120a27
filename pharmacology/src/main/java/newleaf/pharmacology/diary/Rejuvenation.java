package newleaf.pharmacology.diary;

/// A fresh draw around the survivors, where few virtual people carry the weight.
///
/// **Idea.** In the normal numbers behind each person the prior is standard normal and independent. The survivors'
/// weighted mean and spread, widened, make a new normal distribution; its people are weighed by prior over proposal, so
/// the answer stays that of the prior and the diary (adaptive importance sampling).
///
/// Reference: Cappé, Guillin, Marin, Robert, J. Comput. Graph. Stat. 2004;13:907-929 (population Monte Carlo).
public final class Rejuvenation {
    private static final double WIDER = 1.25;
    private static final double NARROWEST = 0.3;
    private static final double WIDEST = 1;

    private final double[][] normals;
    private final double[] logPrior;

    private Rejuvenation(double[][] normals, double[] logPrior) {
        this.normals = normals;
        this.logPrior = logPrior;
    }

    /// @param normals  by dimension, then by person
    /// @param weights  of these people, adding up to 1
    /// @param fresh    standard normal numbers of the same shape
    public static Rejuvenation around(double[][] normals, double[] weights, double[][] fresh) {
        int people = weights.length;
        double[][] moved = new double[normals.length][people];
        double[] logPrior = new double[people];
        for (int dimension = 0; dimension < normals.length; dimension++) {
            double[] z = normals[dimension];
            double mean = 0;
            for (int i = 0; i < people; i++) mean += weights[i] * z[i];
            double variance = 0;
            for (int i = 0; i < people; i++) variance += weights[i] * (z[i] - mean) * (z[i] - mean);
            double deviation = Math.clamp(WIDER * Math.sqrt(variance), NARROWEST, WIDEST);
            for (int i = 0; i < people; i++) {
                double unit = fresh[dimension][i];
                double value = mean + deviation * unit;
                moved[dimension][i] = value;
                logPrior[i] += (unit * unit - value * value) / 2 + Math.log(deviation);
            }
        }
        return new Rejuvenation(moved, logPrior);
    }

    public double[][] normals() {
        return normals;
    }

    /// What each person counts before the diary, as a logarithm.
    public double[] logPrior() {
        return logPrior;
    }
}
