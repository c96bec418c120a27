package newleaf.pharmacology.diary;

/// What a diary leaves: how much each virtual person counts, and how likely each background is for them.
public final class Posterior {
    private final double[] weights;
    private final double[] shares;
    private final double off;

    /// @param weights  adding up to 1; not copied
    /// @param shares   by person, then by background, adding up to 1 for each person; not copied
    /// @param off      the mean distance of the days from the best prediction, in scales of the noise
    Posterior(double[] weights, double[] shares, double off) {
        this.weights = weights;
        this.shares = shares;
        this.off = off;
    }

    /// By person; not copied.
    public double[] weights() {
        return weights;
    }

    public double off() {
        return off;
    }

    /// How many equally counted people would know as much: `1 / Σ w²`.
    public double effective() {
        double sum = 0;
        for (double weight : weights) sum += weight * weight;
        return 1 / sum;
    }

    /// The share of people, with their backgrounds, whose diary reaches a value.
    ///
    /// @param withdrawal  of each person
    public double reaching(double least, double[] withdrawal) {
        double sum = 0;
        for (int person = 0; person < weights.length; person++) {
            double own = 0;
            int at = person * Background.NODES;
            for (int node = Background.firstReaching(least, withdrawal[person]); node < Background.NODES; node++) {
                own += shares[at + node];
            }
            sum += weights[person] * own;
        }
        return sum;
    }

    /// One background for each person: the one below which the given share of that person's lies.
    ///
    /// @param places  0 to 1, by person
    public double[] backgrounds(double[] places) {
        double[] backgrounds = new double[weights.length];
        for (int person = 0; person < backgrounds.length; person++) {
            backgrounds[person] = background(person, places[person]);
        }
        return backgrounds;
    }

    /// Between two nodes in a straight line, so that people are not heaped on the nodes.
    private double background(int person, double place) {
        int at = person * Background.NODES;
        double below = 0;
        int node = 0;
        while (node + 1 < Background.NODES && below + shares[at + node] < place) below += shares[at + node++];
        double inside = shares[at + node] > 0 ? Math.clamp((place - below) / shares[at + node], 0, 1) : 0;
        return Math.max(0, Background.at(node) + (inside - 0.5) * Background.at(1));
    }

    @Override
    public String toString() {
        return "Posterior";
    }
}
