package newleaf.pharmacology.engine;

import static jdk.incubator.vector.DoubleVector.fromArray;
import static newleaf.pharmacology.engine.Coefficients.EFFECT_ROW;
import static newleaf.pharmacology.engine.Coefficients.FAST_AT_END;
import static newleaf.pharmacology.engine.Coefficients.METABOLITE_ROW;
import static newleaf.pharmacology.engine.Coefficients.NODE_ROWS;
import static newleaf.pharmacology.engine.Coefficients.SLOWEST_AT_END;
import static newleaf.pharmacology.engine.Coefficients.SLOW_AT_END;
import static newleaf.pharmacology.engine.Coefficients.WITHDRAWAL_AT_END;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// As many people as a vector of the machine holds, with the Vector API: the only class that uses it.
///
/// Every operation is that of [PlainBlock], in the same order, so the answers agree bit by bit.
///
/// **Why it looks like this.** A vector that meets a call which is not inlined is boxed, which made this class slower
/// than plain Java. The compiler always inlines the vectors' own methods, but past some size of a method no other: so
/// vectors live inside two long methods, without helpers of ours, and pass from one to the next through arrays. One
/// method for all was too long for the first compiler and was never compiled well. Measure before changing it
/// (`bench/README.md`). References: bench specification PK-1, lesson a; JEP 508 (Vector API, tenth incubator).
final class VectorBlock extends Block {
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int W = LANES.length();

    /// S at the four points.
    private final double[] s = new double[Collocation.NODES * W];

    VectorBlock(Schedule schedule, Plans plans) {
        super(W, schedule, plans);
    }

    static int width() {
        return W;
    }

    @Override
    void step(double[] k, int o) {
        advance(k, o);
        adapt(k, o);
    }

    /// The linear states, and S on the way.
    private void advance(double[] k, int o) {
        DoubleVector g = fromArray(LANES, state[G], 0);
        DoubleVector c = fromArray(LANES, state[C], 0);
        DoubleVector p = fromArray(LANES, state[P], 0);
        DoubleVector m = fromArray(LANES, state[M], 0);
        DoubleVector e = fromArray(LANES, state[E], 0);
        DoubleVector rest = fromArray(LANES, c0, 0);
        int n0 = o + (NODE_ROWS + 0) * W;
        DoubleVector l0 = fromArray(LANES, k, n0 + 0 * W)
                .mul(g)
                .add(fromArray(LANES, k, n0 + 1 * W).mul(c))
                .add(fromArray(LANES, k, n0 + 2 * W).mul(p))
                .add(fromArray(LANES, k, n0 + 3 * W).mul(m))
                .add(fromArray(LANES, k, n0 + 4 * W).mul(e));
        l0.add(rest)
                .mul(Signal.PER_UNIT)
                .lanewise(VectorOperators.SQRT)
                .lanewise(VectorOperators.SQRT)
                .intoArray(s, 0 * W);
        int n1 = o + (NODE_ROWS + 5) * W;
        DoubleVector l1 = fromArray(LANES, k, n1 + 0 * W)
                .mul(g)
                .add(fromArray(LANES, k, n1 + 1 * W).mul(c))
                .add(fromArray(LANES, k, n1 + 2 * W).mul(p))
                .add(fromArray(LANES, k, n1 + 3 * W).mul(m))
                .add(fromArray(LANES, k, n1 + 4 * W).mul(e));
        l1.add(rest)
                .mul(Signal.PER_UNIT)
                .lanewise(VectorOperators.SQRT)
                .lanewise(VectorOperators.SQRT)
                .intoArray(s, 1 * W);
        int n2 = o + (NODE_ROWS + 10) * W;
        DoubleVector l2 = fromArray(LANES, k, n2 + 0 * W)
                .mul(g)
                .add(fromArray(LANES, k, n2 + 1 * W).mul(c))
                .add(fromArray(LANES, k, n2 + 2 * W).mul(p))
                .add(fromArray(LANES, k, n2 + 3 * W).mul(m))
                .add(fromArray(LANES, k, n2 + 4 * W).mul(e));
        l2.add(rest)
                .mul(Signal.PER_UNIT)
                .lanewise(VectorOperators.SQRT)
                .lanewise(VectorOperators.SQRT)
                .intoArray(s, 2 * W);
        int n3 = o + (NODE_ROWS + 15) * W;
        DoubleVector l3 = fromArray(LANES, k, n3 + 0 * W)
                .mul(g)
                .add(fromArray(LANES, k, n3 + 1 * W).mul(c))
                .add(fromArray(LANES, k, n3 + 2 * W).mul(p))
                .add(fromArray(LANES, k, n3 + 3 * W).mul(m))
                .add(fromArray(LANES, k, n3 + 4 * W).mul(e));
        l3.add(rest)
                .mul(Signal.PER_UNIT)
                .lanewise(VectorOperators.SQRT)
                .lanewise(VectorOperators.SQRT)
                .intoArray(s, 3 * W);
        int ne = o + EFFECT_ROW * W;
        fromArray(LANES, k, ne + 0 * W)
                .mul(g)
                .add(fromArray(LANES, k, ne + 1 * W).mul(c))
                .add(fromArray(LANES, k, ne + 2 * W).mul(p))
                .add(fromArray(LANES, k, ne + 3 * W).mul(m))
                .add(fromArray(LANES, k, ne + 4 * W).mul(e))
                .intoArray(state[E], 0);
        int nm = o + METABOLITE_ROW * W;
        fromArray(LANES, k, nm + 0 * W)
                .mul(g)
                .add(fromArray(LANES, k, nm + 1 * W).mul(c))
                .add(fromArray(LANES, k, nm + 2 * W).mul(p))
                .add(fromArray(LANES, k, nm + 3 * W).mul(m))
                .intoArray(state[M], 0);
        fromArray(LANES, k, (o + W) + 0 * W)
                .mul(g)
                .add(fromArray(LANES, k, (o + W) + 1 * W).mul(c))
                .add(fromArray(LANES, k, (o + W) + 2 * W).mul(p))
                .intoArray(state[C], 0);
        fromArray(LANES, k, (o + 4 * W) + 0 * W)
                .mul(g)
                .add(fromArray(LANES, k, (o + 4 * W) + 1 * W).mul(c))
                .add(fromArray(LANES, k, (o + 4 * W) + 2 * W).mul(p))
                .intoArray(state[P], 0);
        fromArray(LANES, k, o).mul(g).intoArray(state[G], 0);
    }

    /// Withdrawal and tolerance.
    private void adapt(double[] k, int o) {
        DoubleVector s1 = fromArray(LANES, s, 0);
        DoubleVector s2 = fromArray(LANES, s, W);
        DoubleVector s3 = fromArray(LANES, s, 2 * W);
        DoubleVector s4 = fromArray(LANES, s, 3 * W);
        DoubleVector fast = fromArray(LANES, state[FAST], 0);
        DoubleVector slow = fromArray(LANES, state[SLOW], 0);
        DoubleVector slowest = fromArray(LANES, state[SLOWEST], 0);
        DoubleVector withdrawal = fromArray(LANES, state[X], 0);
        int x = o + WITHDRAWAL_AT_END * W;
        DoubleVector tolerated = fromArray(LANES, k, x + 0 * W)
                .mul(withdrawal)
                .add(fromArray(LANES, k, x + 1 * W).mul(fast))
                .add(fromArray(LANES, k, x + 2 * W).mul(slow))
                .add(fromArray(LANES, k, x + 3 * W).mul(slowest));
        int xs = x + 4 * W;
        DoubleVector present = fromArray(LANES, k, xs + 0 * W)
                .mul(s1)
                .add(fromArray(LANES, k, xs + 1 * W).mul(s2))
                .add(fromArray(LANES, k, xs + 2 * W).mul(s3))
                .add(fromArray(LANES, k, xs + 3 * W).mul(s4));
        tolerated.add(present).intoArray(state[X], 0);
        int f = o + FAST_AT_END * W;
        fromArray(LANES, k, f + 0 * W)
                .mul(fast)
                .add(fromArray(LANES, k, f + 1 * W).mul(s1))
                .add(fromArray(LANES, k, f + 2 * W).mul(s2))
                .add(fromArray(LANES, k, f + 3 * W).mul(s3))
                .add(fromArray(LANES, k, f + 4 * W).mul(s4))
                .intoArray(state[FAST], 0);
        int l = o + SLOW_AT_END * W;
        fromArray(LANES, k, l + 0 * W)
                .mul(slow)
                .add(fromArray(LANES, k, l + 1 * W).mul(s1))
                .add(fromArray(LANES, k, l + 2 * W).mul(s2))
                .add(fromArray(LANES, k, l + 3 * W).mul(s3))
                .add(fromArray(LANES, k, l + 4 * W).mul(s4))
                .intoArray(state[SLOW], 0);
        int v = o + SLOWEST_AT_END * W;
        fromArray(LANES, k, v + 0 * W)
                .mul(slowest)
                .add(fromArray(LANES, k, v + 1 * W).mul(s1))
                .add(fromArray(LANES, k, v + 2 * W).mul(s2))
                .add(fromArray(LANES, k, v + 3 * W).mul(s3))
                .add(fromArray(LANES, k, v + 4 * W).mul(s4))
                .intoArray(state[SLOWEST], 0);
    }
}
