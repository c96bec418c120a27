package newleaf.pharmacology.diary;

/// Re-weights virtual people by how well they agree with a diary.
///
/// **Idea.** Each virtual person predicts the mean diary of each day that was written down. With the noise model below
/// the agreement is a likelihood, and the person's weight is multiplied with it (importance sampling). Days that were
/// not written down are missing and say nothing.
///
/// **Noise.** A day's diary is the predicted mean plus Student's t noise with 5 degrees of freedom and the scale of the
/// card `parameter-diary-noise`, twice that on a day of illness; independent between days. Heavy tails, so that one odd
/// day cannot decide.
///
/// **Guard.** When the effective number of people falls below [#FEWEST], the likelihood is flattened (raised to a power
/// below 1) until it does not: the answer is then wider than it could be, never narrower than the data justify.
///
/// References: 1. Owen, Monte Carlo theory, methods and examples, ch. 9. 2. Kong, Liu, Wong, JASA 1994;89:278-288.
public final class Learning {
    public static final int FEWEST = 100;
    private static final double FREEDOM = 5;
    private static final double ILLNESS = 2;
    private static final int HALVINGS = 40;

    private final double scale;

    public Learning(double scale) {
        this.scale = scale;
    }

    /// Adds one day's log-likelihood to everybody's.
    ///
    /// @param predicted  the day's mean diary, by person
    public void add(double observed, boolean isIll, double[] predicted, double[] logLikelihood) {
        double width = isIll ? ILLNESS * scale : scale;
        for (int person = 0; person < predicted.length; person++) {
            double off = (observed - predicted[person]) / width;
            logLikelihood[person] -= (FREEDOM + 1) / 2 * Math.log1p(off * off / FREEDOM);
        }
    }

    /// Weights that add up to 1, from log-weights; flattened where too few would carry them.
    ///
    /// @param logPrior  what the weights were before the diary, as logarithms
    public static double[] weights(double[] logLikelihood, double[] logPrior) {
        double[] weights = powered(logLikelihood, logPrior, 1);
        if (effective(weights) >= FEWEST) return weights;
        double low = 0;
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double power = (low + high) / 2;
            if (effective(powered(logLikelihood, logPrior, power)) >= FEWEST) low = power;
            else high = power;
        }
        return powered(logLikelihood, logPrior, low);
    }

    /// How many equally counted people would know as much: `1 / Σ w²`.
    public static double effective(double[] weights) {
        double sum = 0;
        for (double weight : weights) sum += weight * weight;
        return 1 / sum;
    }

    private static double[] powered(double[] logLikelihood, double[] logPrior, double power) {
        double[] weights = new double[logLikelihood.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = power * logLikelihood[i] + logPrior[i];
            most = Math.max(most, weights[i]);
        }
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(weights[i] - most);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) weights[i] /= sum;
        return weights;
    }
}
