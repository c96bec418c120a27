package newleaf.pharmacology.engine;

import java.util.Arrays;
import java.util.Optional;
import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.kinetics.Transition;

/// What a step of each length does to each of the people of a block; entry by entry, people side by side.
/// Where a plan has too many lengths to keep, they are made anew for every step.
final class Coefficients {
    static final int METABOLITE_ROW = 7;
    static final int EFFECT_ROW = 11;
    static final int NODE_ROWS = Transition.ENTRIES;
    /// Of each tolerance: what is left of it, then what S at the four points adds.
    static final int FAST_AT_END = NODE_ROWS + 5 * Collocation.NODES;

    static final int SLOW_AT_END = FAST_AT_END + 1 + Collocation.NODES;
    static final int SLOWEST_AT_END = SLOW_AT_END + 1 + Collocation.NODES;
    /// What X, the three tolerances and S at the four points leave in X.
    static final int WITHDRAWAL_AT_END = SLOWEST_AT_END + 1 + Collocation.NODES;

    static final int SIZE = WITHDRAWAL_AT_END + 4 + Collocation.NODES;

    private static final int LARGEST = 1 << 22;
    private static final int MATRICES = Collocation.NODES + 1;

    private final double[] lengths;
    private final int width;
    private final boolean isKept;
    private final int[] half;
    private final double[][] matrices;
    private final double[] values;
    private final Transition[] people;
    private final double[] kf;
    private final double[] kl;
    private final double[] kx;
    private final double[] kv;
    private final ToleranceShares[] shares;
    /// Of everybody, by length; empty where they are made here.
    private final double[][] ready;
    /// Where the entries of these people begin.
    private int place;

    Coefficients(double[] lengths, int width) {
        this(lengths, width, Optional.empty());
    }

    /// @param kept  those of everybody, by the order of the lengths
    Coefficients(double[] lengths, int width, Optional<double[][]> kept) {
        this.lengths = lengths;
        this.width = width;
        int count = lengths.length;
        this.ready = kept.orElse(new double[0][]);
        this.isKept = kept.isPresent() || (long) count * SIZE * width <= LARGEST;
        int made = kept.isPresent() ? 0 : isKept ? count : 1;
        this.values = new double[made * SIZE * width];
        this.matrices = new double[made * MATRICES][Transition.ENTRIES];
        this.half = new int[count];
        for (int u = 0; u < count; u++) half[u] = Arrays.binarySearch(lengths, lengths[u] / 2);
        this.people = new Transition[width];
        Arrays.setAll(people, lane -> new Transition());
        this.kf = new double[width];
        this.kl = new double[width];
        this.kx = new double[width];
        this.kv = new double[width];
        this.shares = new ToleranceShares[width];
    }

    /// The entries for the step's length, from [#offset] on.
    double[] values(int lengthIndex) {
        return ready.length > 0 ? ready[lengthIndex] : values;
    }

    void person(int lane, Crowd crowd, int person) {
        if (ready.length > 0) {
            place = person / width * SIZE * width;
            return;
        }
        people[lane].person(parameter -> crowd.value(parameter, person));
        kf[lane] = crowd.value(Parameter.KF, person);
        kl[lane] = crowd.value(Parameter.KL, person);
        kx[lane] = crowd.value(Parameter.KX, person);
        kv[lane] = crowd.value(Parameter.KV, person);
        shares[lane] = ToleranceShares.of(crowd, person);
        if (!isKept) return;
        for (int u = 0; u < lengths.length; u++) make(u, u, lane);
    }

    /// Where the entries for the step's length begin.
    int offset(int lengthIndex) {
        if (ready.length > 0) return place;
        if (isKept) return lengthIndex * SIZE * width;
        for (int lane = 0; lane < width; lane++) make(lengthIndex, 0, lane);
        return 0;
    }

    private void make(int lengthIndex, int slot, int lane) {
        double hours = lengths[lengthIndex];
        int at = slot * SIZE * width + lane;
        matrices(lengthIndex, slot, lane, hours);
        double[] whole = matrices[slot * MATRICES + Collocation.NODES];
        for (int i = 0; i < Transition.ENTRIES; i++) values[at + i * width] = whole[i];
        for (int j = 0; j < Collocation.NODES; j++) {
            double[] node = matrices[slot * MATRICES + j];
            for (int i = 0; i < 5; i++) values[at + (NODE_ROWS + 5 * j + i) * width] = node[EFFECT_ROW + i];
        }
        tolerance(at, hours, lane);
    }

    private void matrices(int lengthIndex, int slot, int lane, double hours) {
        for (int j = 0; j < MATRICES; j++) {
            double[] matrix = matrices[slot * MATRICES + j];
            if (isKept && hours > 0 && half[lengthIndex] >= 0) {
                System.arraycopy(matrices[half[lengthIndex] * MATRICES + j], 0, matrix, 0, Transition.ENTRIES);
                people[lane].square(matrix);
            } else {
                people[lane].over(hours * Collocation.AT[j], matrix);
            }
        }
    }

    private void tolerance(int at, double hours, int lane) {
        double fast = kf[lane] * hours;
        double slow = kl[lane] * hours;
        double slowest = kv[lane] * hours;
        double z = kx[lane] * hours;
        leaky(at + FAST_AT_END * width, fast);
        leaky(at + SLOW_AT_END * width, slow);
        leaky(at + SLOWEST_AT_END * width, slowest);
        ToleranceShares share = shares[lane];
        int x = at + WITHDRAWAL_AT_END * width;
        values[x] = Math.exp(-z);
        values[x + width] = share.fast() * Cascade.carried(fast, z);
        values[x + 2 * width] = share.slow() * Cascade.carried(slow, z);
        values[x + 3 * width] = share.slowest() * Cascade.carried(slowest, z);
        for (int k = 0; k < Collocation.NODES; k++) {
            values[x + (4 + k) * width] = share.fast() * Cascade.pull(k, fast, z)
                    + share.slow() * Cascade.pull(k, slow, z)
                    + share.slowest() * Cascade.pull(k, slowest, z)
                    - Collocation.pull(Collocation.NODES, k, z);
        }
    }

    private void leaky(int at, double z) {
        values[at] = Math.exp(-z);
        for (int k = 0; k < Collocation.NODES; k++) {
            values[at + (1 + k) * width] = Collocation.pull(Collocation.NODES, k, z);
        }
    }
}
