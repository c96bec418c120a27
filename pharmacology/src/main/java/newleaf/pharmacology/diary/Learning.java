package newleaf.pharmacology.diary;

import java.util.List;

/// Re-weights virtual people, each with every background, by how well they agree with a diary.
///
/// **Idea.** Each virtual person predicts the mean withdrawal of each day that was written down; with a background this
/// is a diary. With the noise model the agreement is a likelihood, and the weight of person and background is
/// multiplied
/// with it (importance sampling over people, a sum over the grid of backgrounds). Days that were not written down are
/// missing and say nothing. Nothing is flattened: where few people are left, [Rejuvenation] draws more like them.
///
/// **Order.** Where a person's predictions do not change from day to day, the noise's and the background's concave
/// logarithms make every conclusion rise with the diary (monotone likelihood ratio); elsewhere this is tested.
///
/// References: 1. Owen, Monte Carlo theory, methods and examples, ch. 9. 2. Karlin, Rubin, Ann. Math. Stat.
/// 1956;27:272-299.
public final class Learning {
    private final Background background;
    private final Noise noise;

    public Learning(Background background, Noise noise) {
        this.background = background;
        this.noise = noise;
    }

    /// @param days       what was written
    /// @param predicted  the mean withdrawal of each of these days, by day, then by person
    /// @param logPrior   what each person counts before the diary, as a logarithm
    public Posterior of(List<Observation> days, double[][] predicted, double[] logPrior) {
        int people = logPrior.length;
        double[] shares = new double[people * Background.NODES];
        double[] log = new double[people];
        double[] row = new double[Background.NODES];
        double best = Double.NEGATIVE_INFINITY;
        int bestPerson = 0;
        int bestNode = 0;
        for (int person = 0; person < people; person++) {
            likelihoods(days, predicted, person, row);
            for (int node = 0; node < row.length; node++) {
                if (row[node] <= best) continue;
                best = row[node];
                bestPerson = person;
                bestNode = node;
            }
            log[person] = logPrior[person] + normed(row, shares, person * Background.NODES);
        }
        return new Posterior(weights(log), shares, off(days, predicted, bestPerson, bestNode));
    }

    /// Before a diary: everybody counts the same, with every background.
    public Posterior before(int people) {
        double[] shares = new double[people * Background.NODES];
        for (int person = 0; person < people; person++) {
            System.arraycopy(background.prior(), 0, shares, person * Background.NODES, Background.NODES);
        }
        return new Posterior(weights(new double[people]), shares, 0);
    }

    private void likelihoods(List<Observation> days, double[][] predicted, int person, double[] row) {
        java.util.Arrays.fill(row, 0);
        for (int day = 0; day < days.size(); day++) {
            double withdrawal = predicted[day][person];
            for (int node = 0; node < row.length; node++) {
                double off = noise.off(days.get(day), Background.with(Background.at(node), withdrawal));
                row[node] += noise.logLikelihood(off);
            }
        }
    }

    /// Writes what of this person has each background; gives the logarithm of the whole.
    private double normed(double[] row, double[] shares, int at) {
        double most = Double.NEGATIVE_INFINITY;
        for (double each : row) most = Math.max(most, each);
        double sum = 0;
        for (int node = 0; node < row.length; node++) {
            shares[at + node] = background.prior()[node] * Math.exp(row[node] - most);
            sum += shares[at + node];
        }
        for (int node = 0; node < row.length; node++) shares[at + node] /= sum;
        return most + Math.log(sum);
    }

    private double off(List<Observation> days, double[][] predicted, int person, int node) {
        double sum = 0;
        for (int day = 0; day < days.size(); day++) {
            sum += noise.off(days.get(day), Background.with(Background.at(node), predicted[day][person]));
        }
        return sum / days.size();
    }

    private static double[] weights(double[] log) {
        double most = Double.NEGATIVE_INFINITY;
        for (double each : log) most = Math.max(most, each);
        double[] weights = new double[log.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(log[i] - most);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) weights[i] /= sum;
        return weights;
    }
}
