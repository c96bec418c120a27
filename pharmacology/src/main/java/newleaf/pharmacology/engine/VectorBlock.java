package newleaf.pharmacology.engine;

import static newleaf.pharmacology.engine.Coefficients.DECAY;
import static newleaf.pharmacology.engine.Coefficients.EFFECT_ROW;
import static newleaf.pharmacology.engine.Coefficients.FAST_AT_END;
import static newleaf.pharmacology.engine.Coefficients.METABOLITE_ROW;
import static newleaf.pharmacology.engine.Coefficients.NODE_ROWS;
import static newleaf.pharmacology.engine.Coefficients.SHARE;
import static newleaf.pharmacology.engine.Coefficients.SLOW_AT_END;
import static newleaf.pharmacology.engine.Coefficients.TOLERANCE_AT_NODES;
import static newleaf.pharmacology.engine.Coefficients.TOLERANCE_ROW;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/// As many people as a vector of the machine holds, with the Vector API: the only class that uses it.
///
/// Every operation is that of [PlainBlock], in the same order, so the answers agree bit by bit.
///
/// **Why it looks like this.** The compiler gives up inlining when a method has grown too large (about twenty loads of
/// vectors); a vector that then meets a call is boxed, which made this class slower than plain Java. So a step is a row
/// of small parts. They are called through one interface with many receivers, which the compiler cannot inline, so each
/// is compiled alone; vectors stay inside a part and pass on through arrays. Measure before changing it
/// (`bench/README.md`). References: bench specification PK-1, lesson a; JEP 508 (Vector API, tenth incubator).
final class VectorBlock extends Block {
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int W = LANES.length();
    private static final int LAST = Crossing.POINTS - 1;

    /// S at the four points and at the end.
    private final double[] s = new double[(Collocation.NODES + 1) * W];
    /// T - S at the start, the four points and the end, then the same with the decay of what it adds.
    private final double[] d = new double[Crossing.POINTS * W];

    private final double[] q = new double[Crossing.POINTS * W];
    /// Coefficients of the quintic, the ends of a piece, and the mean of what is added.
    private final double[] powers = new double[Crossing.POINTS * W];

    private final double[] from = new double[W];
    private final double[] to = new double[W];
    private final double[] positive = new double[W];
    private final double[] mean = new double[W];
    private long crossed;
    private boolean crosses;
    private long dipping;
    private final Grazing grazing = new Grazing();

    private final Part[] parts = {
        this::effectAtFirstNodes,
        this::effectAtLastNodes,
        this::effectAtEnd,
        this::mitragynine,
        this::imbalanceAtFirstNodes,
        this::imbalanceAtLastNodes,
        this::tolerance,
        this::end,
        this::smooth,
        this::watch,
        this::watchForDips
    };
    private final Part[] crossing = {this::lowPowers, this::highPowers, this::pieces, this::choose};
    private final Part cut = this::cut;
    private final Part add = this::add;

    /// A part of a step: reads the entries from a place on.
    @FunctionalInterface
    private interface Part {
        void run(double[] entries, int offset);
    }

    VectorBlock(Schedule schedule, Plans plans) {
        super(W, schedule, plans);
    }

    static int width() {
        return W;
    }

    @Override
    void step(double[] k, int o) {
        for (Part part : parts) part.run(k, o);
        if (crosses) for (Part part : crossing) part.run(k, o);
        if (findsDips && dipping != 0) dips();
        at(k, o + DECAY * W)
                .mul(at(state[X], 0))
                .add(at(k, o + SHARE * W).mul(at(mean, 0)))
                .intoArray(state[X], 0);
    }

    private static DoubleVector at(double[] values, int from) {
        return DoubleVector.fromArray(LANES, values, from);
    }

    private void effectAtFirstNodes(double[] k, int o) {
        DoubleVector g = at(state[G], 0);
        DoubleVector c = at(state[C], 0);
        DoubleVector p = at(state[P], 0);
        DoubleVector m = at(state[M], 0);
        DoubleVector e = at(state[E], 0);
        DoubleVector half = at(ec50, 0);
        int n0 = o + (NODE_ROWS + 0) * W;
        DoubleVector level0 = at(k, n0)
                .mul(g)
                .add(at(k, n0 + W).mul(c))
                .add(at(k, n0 + 2 * W).mul(p))
                .add(at(k, n0 + 3 * W).mul(m))
                .add(at(k, n0 + 4 * W).mul(e));
        level0.div(half.add(level0)).intoArray(s, 0 * W);
        int n1 = o + (NODE_ROWS + 5) * W;
        DoubleVector level1 = at(k, n1)
                .mul(g)
                .add(at(k, n1 + W).mul(c))
                .add(at(k, n1 + 2 * W).mul(p))
                .add(at(k, n1 + 3 * W).mul(m))
                .add(at(k, n1 + 4 * W).mul(e));
        level1.div(half.add(level1)).intoArray(s, 1 * W);
    }

    private void effectAtLastNodes(double[] k, int o) {
        DoubleVector g = at(state[G], 0);
        DoubleVector c = at(state[C], 0);
        DoubleVector p = at(state[P], 0);
        DoubleVector m = at(state[M], 0);
        DoubleVector e = at(state[E], 0);
        DoubleVector half = at(ec50, 0);
        int n2 = o + (NODE_ROWS + 10) * W;
        DoubleVector level2 = at(k, n2)
                .mul(g)
                .add(at(k, n2 + W).mul(c))
                .add(at(k, n2 + 2 * W).mul(p))
                .add(at(k, n2 + 3 * W).mul(m))
                .add(at(k, n2 + 4 * W).mul(e));
        level2.div(half.add(level2)).intoArray(s, 2 * W);
        int n3 = o + (NODE_ROWS + 15) * W;
        DoubleVector level3 = at(k, n3)
                .mul(g)
                .add(at(k, n3 + W).mul(c))
                .add(at(k, n3 + 2 * W).mul(p))
                .add(at(k, n3 + 3 * W).mul(m))
                .add(at(k, n3 + 4 * W).mul(e));
        level3.div(half.add(level3)).intoArray(s, 3 * W);
    }

    private void effectAtEnd(double[] k, int o) {
        DoubleVector g = at(state[G], 0);
        DoubleVector c = at(state[C], 0);
        DoubleVector p = at(state[P], 0);
        DoubleVector m = at(state[M], 0);
        DoubleVector e = at(state[E], 0);
        DoubleVector half = at(ec50, 0);
        int n = o + EFFECT_ROW * W;
        DoubleVector level = at(k, n).mul(g)
                .add(at(k, n + W).mul(c))
                .add(at(k, n + 2 * W).mul(p))
                .add(at(k, n + 3 * W).mul(m))
                .add(at(k, n + 4 * W).mul(e));
        level.div(half.add(level)).intoArray(s, Collocation.NODES * W);
        level.intoArray(state[E], 0);
        int formed = o + METABOLITE_ROW * W;
        at(k, formed)
                .mul(g)
                .add(at(k, formed + W).mul(c))
                .add(at(k, formed + 2 * W).mul(p))
                .add(at(k, formed + 3 * W).mul(m))
                .intoArray(state[M], 0);
    }

    private void mitragynine(double[] k, int o) {
        DoubleVector g = at(state[G], 0);
        DoubleVector c = at(state[C], 0);
        DoubleVector p = at(state[P], 0);
        at(k, o + W)
                .mul(g)
                .add(at(k, o + 2 * W).mul(c))
                .add(at(k, o + 3 * W).mul(p))
                .intoArray(state[C], 0);
        at(k, o + 4 * W)
                .mul(g)
                .add(at(k, o + 5 * W).mul(c))
                .add(at(k, o + 6 * W).mul(p))
                .intoArray(state[P], 0);
        at(k, o).mul(g).intoArray(state[G], 0);
    }

    private void imbalanceAtFirstNodes(double[] k, int o) {
        DoubleVector s1 = at(s, 0);
        DoubleVector s2 = at(s, 1 * W);
        DoubleVector s3 = at(s, 2 * W);
        DoubleVector s4 = at(s, 3 * W);
        DoubleVector fast = at(state[FAST], 0);
        DoubleVector slow = at(state[SLOW], 0);
        int n0 = o + (TOLERANCE_AT_NODES + 0 * TOLERANCE_ROW) * W;
        at(k, n0)
                .mul(fast)
                .add(at(k, n0 + W).mul(slow))
                .add(at(k, n0 + 2 * W).mul(s1))
                .add(at(k, n0 + 3 * W).mul(s2))
                .add(at(k, n0 + 4 * W).mul(s3))
                .add(at(k, n0 + 5 * W).mul(s4))
                .sub(s1)
                .intoArray(d, 1 * W);
        int n1 = o + (TOLERANCE_AT_NODES + 1 * TOLERANCE_ROW) * W;
        at(k, n1)
                .mul(fast)
                .add(at(k, n1 + W).mul(slow))
                .add(at(k, n1 + 2 * W).mul(s1))
                .add(at(k, n1 + 3 * W).mul(s2))
                .add(at(k, n1 + 4 * W).mul(s3))
                .add(at(k, n1 + 5 * W).mul(s4))
                .sub(s2)
                .intoArray(d, 2 * W);
    }

    private void imbalanceAtLastNodes(double[] k, int o) {
        DoubleVector s1 = at(s, 0);
        DoubleVector s2 = at(s, 1 * W);
        DoubleVector s3 = at(s, 2 * W);
        DoubleVector s4 = at(s, 3 * W);
        DoubleVector fast = at(state[FAST], 0);
        DoubleVector slow = at(state[SLOW], 0);
        int n2 = o + (TOLERANCE_AT_NODES + 2 * TOLERANCE_ROW) * W;
        at(k, n2)
                .mul(fast)
                .add(at(k, n2 + W).mul(slow))
                .add(at(k, n2 + 2 * W).mul(s1))
                .add(at(k, n2 + 3 * W).mul(s2))
                .add(at(k, n2 + 4 * W).mul(s3))
                .add(at(k, n2 + 5 * W).mul(s4))
                .sub(s3)
                .intoArray(d, 3 * W);
        int n3 = o + (TOLERANCE_AT_NODES + 3 * TOLERANCE_ROW) * W;
        at(k, n3)
                .mul(fast)
                .add(at(k, n3 + W).mul(slow))
                .add(at(k, n3 + 2 * W).mul(s1))
                .add(at(k, n3 + 3 * W).mul(s2))
                .add(at(k, n3 + 4 * W).mul(s3))
                .add(at(k, n3 + 5 * W).mul(s4))
                .sub(s4)
                .intoArray(d, 4 * W);
    }

    private void tolerance(double[] k, int o) {
        int f = o + FAST_AT_END * W;
        int l = o + SLOW_AT_END * W;
        DoubleVector s1 = at(s, 0);
        DoubleVector s2 = at(s, W);
        DoubleVector s3 = at(s, 2 * W);
        DoubleVector s4 = at(s, 3 * W);
        at(k, f).mul(at(state[FAST], 0))
                .add(at(k, f + W).mul(s1))
                .add(at(k, f + 2 * W).mul(s2))
                .add(at(k, f + 3 * W).mul(s3))
                .add(at(k, f + 4 * W).mul(s4))
                .intoArray(state[FAST], 0);
        at(k, l).mul(at(state[SLOW], 0))
                .add(at(k, l + W).mul(s1))
                .add(at(k, l + 2 * W).mul(s2))
                .add(at(k, l + 3 * W).mul(s3))
                .add(at(k, l + 4 * W).mul(s4))
                .intoArray(state[SLOW], 0);
    }

    private void end(double[] k, int o) {
        at(state[TOLERANCE], 0).sub(at(state[EFFECT], 0)).intoArray(d, 0);
        DoubleVector share = at(wf, 0);
        DoubleVector end = share.mul(at(state[FAST], 0)).add(share.neg().add(1).mul(at(state[SLOW], 0)));
        DoubleVector effect = at(s, Collocation.NODES * W);
        end.intoArray(state[TOLERANCE], 0);
        effect.intoArray(state[EFFECT], 0);
        end.sub(effect).intoArray(d, LAST * W);
    }

    /// What is added to withdrawal where no sign changes.
    private void smooth(double[] k, int o) {
        int n = o + DECAY * W;
        DoubleVector q1 = at(d, W).mul(at(k, n + W));
        DoubleVector q2 = at(d, 2 * W).mul(at(k, n + 2 * W));
        DoubleVector q3 = at(d, 3 * W).mul(at(k, n + 3 * W));
        DoubleVector q4 = at(d, 4 * W).mul(at(k, n + 4 * W));
        at(d, 0).mul(at(k, n)).intoArray(q, 0);
        q1.intoArray(q, W);
        q2.intoArray(q, 2 * W);
        q3.intoArray(q, 3 * W);
        q4.intoArray(q, 4 * W);
        double[] w = Collocation.WEIGHTS;
        q1.mul(w[0])
                .add(q2.mul(w[1]))
                .add(q3.mul(w[2]))
                .add(q4.mul(w[3]))
                .max(0)
                .intoArray(mean, 0);
    }

    /// Whether anyone's T - S changes its sign.
    private void watch(double[] k, int o) {
        DoubleVector d0 = at(d, 0);
        DoubleVector d1 = at(d, W);
        DoubleVector d2 = at(d, 2 * W);
        DoubleVector d3 = at(d, 3 * W);
        DoubleVector d4 = at(d, 4 * W);
        DoubleVector d5 = at(d, 5 * W);
        d5.intoArray(q, LAST * W);
        DoubleVector least = d0.min(d1).min(d2.min(d3)).min(d4.min(d5));
        DoubleVector most = d0.max(d1).max(d2.max(d3)).max(d4.max(d5));
        crossed = least.lt(0).and(most.compare(VectorOperators.GT, 0)).toLong();
        crosses = crossed != 0;
    }

    /// As [Grazing#isPossible].
    private void watchForDips(double[] k, int o) {
        DoubleVector d0 = at(d, 0);
        DoubleVector d1 = at(d, W);
        DoubleVector d2 = at(d, 2 * W);
        DoubleVector d3 = at(d, 3 * W);
        DoubleVector d4 = at(d, 4 * W);
        DoubleVector d5 = at(d, 5 * W);
        DoubleVector e0 = d1.sub(d0);
        DoubleVector e1 = d2.sub(d1);
        DoubleVector e2 = d3.sub(d2);
        DoubleVector e3 = d4.sub(d3);
        DoubleVector e4 = d5.sub(d4);
        DoubleVector least = e0.min(e1).min(e2.min(e3)).min(e4);
        DoubleVector most = e0.max(e1).max(e2.max(e3)).max(e4);
        DoubleVector nearest =
                d0.abs().min(d1.abs()).min(d2.abs().min(d3.abs())).min(d4.abs().min(d5.abs()));
        dipping = least.lt(0)
                .and(most.compare(VectorOperators.GT, 0))
                .and(nearest.lt(most.max(least.neg()).mul(Grazing.NEAR)))
                .toLong();
    }

    private void dips() {
        for (int lane = 0; lane < W; lane++) {
            if ((dipping & (1L << lane)) == 0) continue;
            mean[lane] += grazing.enclosed(
                    q[lane], q[W + lane], q[2 * W + lane], q[3 * W + lane], q[4 * W + lane], q[LAST * W + lane]);
        }
    }

    private void lowPowers(double[] k, int o) {
        DoubleVector q0 = at(q, 0);
        DoubleVector q1 = at(q, 1 * W);
        DoubleVector q2 = at(q, 2 * W);
        DoubleVector q3 = at(q, 3 * W);
        DoubleVector q4 = at(q, 4 * W);
        DoubleVector q5 = at(q, 5 * W);
        q0.intoArray(powers, 0);
        double[] m1 = Crossing.POWERS[1];
        q0.mul(m1[0])
                .add(q1.mul(m1[1]))
                .add(q2.mul(m1[2]))
                .add(q3.mul(m1[3]))
                .add(q4.mul(m1[4]))
                .add(q5.mul(m1[5]))
                .intoArray(powers, 1 * W);
        double[] m2 = Crossing.POWERS[2];
        q0.mul(m2[0])
                .add(q1.mul(m2[1]))
                .add(q2.mul(m2[2]))
                .add(q3.mul(m2[3]))
                .add(q4.mul(m2[4]))
                .add(q5.mul(m2[5]))
                .intoArray(powers, 2 * W);
        double[] m3 = Crossing.POWERS[3];
        q0.mul(m3[0])
                .add(q1.mul(m3[1]))
                .add(q2.mul(m3[2]))
                .add(q3.mul(m3[3]))
                .add(q4.mul(m3[4]))
                .add(q5.mul(m3[5]))
                .intoArray(powers, 3 * W);
    }

    private void highPowers(double[] k, int o) {
        DoubleVector q0 = at(q, 0);
        DoubleVector q1 = at(q, 1 * W);
        DoubleVector q2 = at(q, 2 * W);
        DoubleVector q3 = at(q, 3 * W);
        DoubleVector q4 = at(q, 4 * W);
        DoubleVector q5 = at(q, 5 * W);
        double[] m4 = Crossing.POWERS[4];
        q0.mul(m4[0])
                .add(q1.mul(m4[1]))
                .add(q2.mul(m4[2]))
                .add(q3.mul(m4[3]))
                .add(q4.mul(m4[4]))
                .add(q5.mul(m4[5]))
                .intoArray(powers, 4 * W);
        double[] m5 = Crossing.POWERS[5];
        q0.mul(m5[0])
                .add(q1.mul(m5[1]))
                .add(q2.mul(m5[2]))
                .add(q3.mul(m5[3]))
                .add(q4.mul(m5[4]))
                .add(q5.mul(m5[5]))
                .intoArray(powers, 5 * W);
    }

    private void pieces(double[] k, int o) {
        java.util.Arrays.fill(positive, 0);
        for (int i = 0; i < LAST; i++) {
            int start = 0;
            int end = 0;
            for (int lane = 0; lane < W; lane++) {
                boolean isUpAtStart = q[i * W + lane] > 0;
                boolean isUpAtEnd = q[(i + 1) * W + lane] > 0;
                if (isUpAtStart) start |= 1 << lane;
                if (isUpAtEnd) end |= 1 << lane;
                from[lane] = Crossing.AT[i];
                to[lane] = Crossing.AT[i + 1];
            }
            if ((start | end) == 0) continue;
            if (start != end) cut.run(q, i);
            add.run(q, i);
        }
    }

    private void choose(double[] k, int o) {
        VectorMask<Double> crossing = VectorMask.fromLong(LANES, crossed);
        at(mean, 0).blend(at(positive, 0), crossing).intoArray(mean, 0);
    }

    /// Puts the root between two points where the one of them that is not above 0 stood.
    private void cut(double[] q, int i) {
        double low = Crossing.AT[i];
        double high = Crossing.AT[i + 1];
        DoubleVector a1 = at(powers, W);
        DoubleVector a2 = at(powers, 2 * W);
        DoubleVector a3 = at(powers, 3 * W);
        DoubleVector a4 = at(powers, 4 * W);
        DoubleVector a5 = at(powers, 5 * W);
        DoubleVector qa = at(q, i * W);
        DoubleVector qb = at(q, (i + 1) * W);
        DoubleVector root = qa.div(qa.sub(qb)).mul(high - low).add(low);
        VectorMask<Double> isUpAtStart = qa.compare(VectorOperators.GT, 0);
        DoubleVector below = DoubleVector.broadcast(LANES, low);
        DoubleVector above = DoubleVector.broadcast(LANES, high);
        VectorMask<Double> isOpen = isUpAtStart.or(isUpAtStart.not());
        for (int n = 0; n < Crossing.IMPROVEMENTS && isOpen.anyTrue(); n++) {
            DoubleVector value = a5.mul(root)
                    .add(a4)
                    .mul(root)
                    .add(a3)
                    .mul(root)
                    .add(a2)
                    .mul(root)
                    .add(a1)
                    .mul(root)
                    .add(at(powers, 0));
            DoubleVector slope = a5.mul(5)
                    .mul(root)
                    .add(a4.mul(4))
                    .mul(root)
                    .add(a3.mul(3))
                    .mul(root)
                    .add(a2.mul(2))
                    .mul(root)
                    .add(a1);
            VectorMask<Double> isBelow = value.compare(VectorOperators.GT, 0).eq(isUpAtStart);
            below = below.blend(root, isBelow);
            above = above.blend(root, isBelow.not());
            DoubleVector better = root.sub(value.div(slope));
            VectorMask<Double> isInside =
                    better.compare(VectorOperators.GE, below).and(better.compare(VectorOperators.LE, above));
            VectorMask<Double> isFound =
                    better.sub(root).abs().lt(Crossing.CLOSE).and(isInside);
            DoubleVector next = below.add(above).mul(Crossing.HALF).blend(better, isInside);
            root = root.blend(next, isOpen);
            isOpen = isOpen.andNot(isFound);
        }
        root.blend(at(from, 0), qa.compare(VectorOperators.GT, 0)).intoArray(from, 0);
        root.blend(at(to, 0), qb.compare(VectorOperators.GT, 0)).intoArray(to, 0);
    }

    /// Adds the area under the quintic between `from` and `to`, for those who are up at either point.
    private void add(double[] q, int i) {
        DoubleVector u = at(from, 0);
        DoubleVector v = at(to, 0);
        DoubleVector b5 = at(powers, 5 * W).mul(Crossing.SIXTH);
        DoubleVector b4 = at(powers, 4 * W).mul(Crossing.FIFTH);
        DoubleVector b3 = at(powers, 3 * W).mul(Crossing.FOURTH);
        DoubleVector b2 = at(powers, 2 * W).mul(Crossing.THIRD);
        DoubleVector b1 = at(powers, W).mul(Crossing.HALF);
        DoubleVector b0 = at(powers, 0);
        DoubleVector high = b5.mul(v)
                .add(b4)
                .mul(v)
                .add(b3)
                .mul(v)
                .add(b2)
                .mul(v)
                .add(b1)
                .mul(v)
                .add(b0)
                .mul(v);
        DoubleVector low = b5.mul(u)
                .add(b4)
                .mul(u)
                .add(b3)
                .mul(u)
                .add(b2)
                .mul(u)
                .add(b1)
                .mul(u)
                .add(b0)
                .mul(u);
        VectorMask<Double> up = at(q, i * W)
                .compare(VectorOperators.GT, 0)
                .or(at(q, (i + 1) * W).compare(VectorOperators.GT, 0));
        DoubleVector sum = at(positive, 0);
        sum.blend(sum.add(high.sub(low)), up).intoArray(positive, 0);
    }
}
