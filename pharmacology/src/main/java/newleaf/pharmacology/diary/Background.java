package newleaf.pharmacology.diary;

/// The part of a person's diary that has nothing to do with kratom, b, and how it joins withdrawal w:
/// `diary = b + (1 - b / 100) w`.
///
/// **Idea.** b is known through the diary alone and adds nothing to what is simulated, so each virtual person carries
/// what b may be on a grid. Before a diary it is exponential, for everybody alike; a node holds what lies nearest to
/// it.
/// The exponential falls evenly in the logarithm, so a higher diary never makes a lower b likelier.
public final class Background {
    static final int NODES = 61;
    private static final double STEP = 1.5;
    private static final double TOP = 100;

    private final double[] prior = new double[NODES];

    /// @param mean  of everybody's, in points
    public Background(double mean) {
        double left = 1;
        for (int node = 0; node < NODES; node++) {
            double beyond = node + 1 < NODES ? Math.exp(-(node + 0.5) * STEP / mean) : 0;
            prior[node] = left - beyond;
            left = beyond;
        }
    }

    /// What share of people has each node before a diary; not copied.
    double[] prior() {
        return prior;
    }

    static double at(int node) {
        return node * STEP;
    }

    /// The whole diary.
    public static double with(double background, double withdrawal) {
        return background + (1 - background / TOP) * withdrawal;
    }

    /// The lowest node with which somebody's withdrawal makes a diary of `least`; [#NODES] where none does.
    static int firstReaching(double least, double withdrawal) {
        if (withdrawal >= least) return 0;
        double needed = (least - withdrawal) / (1 - withdrawal / TOP);
        return (int) Math.min(NODES, Math.ceil(needed / STEP - 1e-9));
    }
}
