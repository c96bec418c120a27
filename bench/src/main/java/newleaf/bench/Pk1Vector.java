package newleaf.bench;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/// PK-1 with the Vector API, in small parts that are compiled alone (see `VectorBlock` in pharmacology).
final class Pk1Vector extends Pk1Block {
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    static final int W = LANES.length();

    private final Part[] parts = {
        this::firstNodes,
        this::lastNodes,
        this::metabolites,
        this::mitragynine,
        this::pull,
        this::firstTolerances,
        this::lastTolerances,
        this::pull,
        this::firstTolerances,
        this::lastTolerances,
        this::pull,
        this::withdrawal,
        this::tolerance
    };

    private interface Part {
        void run(double[] k, int o);
    }

    Pk1Vector() {
        super(W);
    }

    @Override
    void step(double[] k, int o, double length) {
        DoubleVector start = at(t, 0);
        for (int j = 0; j < N; j++) start.intoArray(tNode, j * W);
        for (Part part : parts) part.run(k, o);
    }

    private static DoubleVector at(double[] values, int from) {
        return DoubleVector.fromArray(LANES, values, from);
    }

    private void firstNodes(double[] k, int o) {
        node(k, o + NODE * W, 0);
        node(k, o + (NODE + 5) * W, W);
    }

    private void lastNodes(double[] k, int o) {
        node(k, o + (NODE + 10) * W, 2 * W);
        node(k, o + (NODE + 15) * W, 3 * W);
    }

    private void node(double[] k, int n, int to) {
        at(k, n).mul(at(a1, 0))
                .add(at(k, n + W).mul(at(a2, 0)))
                .add(at(k, n + 2 * W).mul(at(a3, 0)))
                .add(at(k, n + 3 * W).mul(at(a4, 0)))
                .add(at(k, n + 4 * W).mul(at(ce, 0)))
                .intoArray(ceNode, to);
    }

    private void metabolites(double[] k, int o) {
        DoubleVector g = at(a1, 0);
        DoubleVector c = at(a2, 0);
        DoubleVector p = at(a3, 0);
        DoubleVector m = at(a4, 0);
        at(k, o + 11 * W)
                .mul(g)
                .add(at(k, o + 12 * W).mul(c))
                .add(at(k, o + 13 * W).mul(p))
                .add(at(k, o + 14 * W).mul(m))
                .add(at(k, o + 15 * W).mul(at(ce, 0)))
                .intoArray(ce, 0);
        at(k, o + 7 * W)
                .mul(g)
                .add(at(k, o + 8 * W).mul(c))
                .add(at(k, o + 9 * W).mul(p))
                .add(at(k, o + 10 * W).mul(m))
                .intoArray(a4, 0);
    }

    private void mitragynine(double[] k, int o) {
        DoubleVector g = at(a1, 0);
        DoubleVector c = at(a2, 0);
        DoubleVector p = at(a3, 0);
        at(k, o + W)
                .mul(g)
                .add(at(k, o + 2 * W).mul(c))
                .add(at(k, o + 3 * W).mul(p))
                .intoArray(a2, 0);
        at(k, o + 4 * W)
                .mul(g)
                .add(at(k, o + 5 * W).mul(c))
                .add(at(k, o + 6 * W).mul(p))
                .intoArray(a3, 0);
        at(k, o).mul(g).intoArray(a1, 0);
    }

    private void pull(double[] k, int o) {
        DoubleVector half = at(ec50, 0);
        for (int j = 0; j < N; j++) {
            DoubleVector c = at(ceNode, j * W);
            DoubleVector d = at(tNode, j * W).mul(Pk1People.G).add(1).mul(half);
            c.div(d.add(c).mul(Pk1People.E50).add(c)).intoArray(uNode, j * W);
        }
    }

    private void firstTolerances(double[] k, int o) {
        toleranceAt(k, o + TN * W, tNode, 0);
        toleranceAt(k, o + (TN + 5) * W, tNode, W);
    }

    private void lastTolerances(double[] k, int o) {
        toleranceAt(k, o + (TN + 10) * W, tNode, 2 * W);
        toleranceAt(k, o + (TN + 15) * W, tNode, 3 * W);
    }

    private void tolerance(double[] k, int o) {
        toleranceAt(k, o + TE * W, t, 0);
    }

    private void toleranceAt(double[] k, int n, double[] into, int to) {
        at(k, n).mul(at(t, 0))
                .add(at(k, n + W).mul(at(uNode, 0)))
                .add(at(k, n + 2 * W).mul(at(uNode, W)))
                .add(at(k, n + 3 * W).mul(at(uNode, 2 * W)))
                .add(at(k, n + 4 * W).mul(at(uNode, 3 * W)))
                .intoArray(into, to);
    }

    private void withdrawal(double[] k, int o) {
        DoubleVector half = at(ec50, 0);
        DoubleVector before = at(wd, 0);
        DoubleVector sum = at(k, o + WD * W).mul(before);
        for (int j = 0; j < N; j++) {
            DoubleVector tj = at(tNode, j * W);
            DoubleVector d = tj.mul(Pk1People.G).add(1).mul(half);
            sum = sum.add(at(k, o + (WD + 1 + j) * W).mul(tj).mul(d.div(d.add(at(ceNode, j * W)))));
        }
        sum.intoArray(wd, 0);
        at(peakW, 0).max(sum).intoArray(peakW, 0);
        at(areaW, 0).add(at(k, o + WZ * W).mul(before.add(sum))).intoArray(areaW, 0);
    }
}
