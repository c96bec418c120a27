package newleaf.pharmacology.engine;

import static jdk.incubator.vector.DoubleVector.fromArray;
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
/// **Why it looks like this.** A vector that meets a call which is not inlined is boxed, which made this class slower
/// than plain Java. The compiler always inlines the vectors' own methods, but past some size of a method no other: so
/// vectors live inside three long methods, without helpers of ours, and pass from one to the next through arrays. One
/// method for all was too long for the first compiler and was never compiled well. Measure before changing it
/// (`bench/README.md`). References: bench specification PK-1, lesson a; JEP 508 (Vector API, tenth incubator).
final class VectorBlock extends Block {
    private static final VectorSpecies<Double> LANES = DoubleVector.SPECIES_PREFERRED;
    private static final int W = LANES.length();
    private static final int LAST = Crossing.POINTS - 1;

    /// S at the four points and at the end.
    private final double[] s = new double[(Collocation.NODES + 1) * W];
    /// T - S at the start, the four points and the end; then the same with the decay of what it adds.
    private final double[] d = new double[Crossing.POINTS * W];

    private final double[] q = new double[Crossing.POINTS * W];
    private final double[] one = new double[Crossing.POINTS];
    /// Of what is added to withdrawal.
    private final double[] mean = new double[W];
    /// Whose T - S changes its sign, whose more than once, whose may dip; a bit for each lane.
    private long crossing;

    private long often;
    private long dipping;
    private final Grazing grazing = new Grazing();

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
        if (crossing != 0) {
            cross();
            if (often != 0) oftenCrossing();
        }
        if (isFine) {
            watchForDips();
            if (dipping != 0) dips();
        }
        fromArray(LANES, k, o + DECAY * W)
                .mul(fromArray(LANES, state[X], 0))
                .add(fromArray(LANES, k, o + SHARE * W).mul(fromArray(LANES, mean, 0)))
                .intoArray(state[X], 0);
    }

    /// The linear states, and S on the way.
    private void advance(double[] k, int o) {
        DoubleVector g = fromArray(LANES, state[G], 0);
        DoubleVector c = fromArray(LANES, state[C], 0);
        DoubleVector p = fromArray(LANES, state[P], 0);
        DoubleVector m = fromArray(LANES, state[M], 0);
        DoubleVector e = fromArray(LANES, state[E], 0);
        DoubleVector half = fromArray(LANES, ec50, 0);
        int n0 = o + (NODE_ROWS + 0) * W;
        DoubleVector l0 = fromArray(LANES, k, n0 + 0 * W)
                .mul(g)
                .add(fromArray(LANES, k, n0 + 1 * W).mul(c))
                .add(fromArray(LANES, k, n0 + 2 * W).mul(p))
                .add(fromArray(LANES, k, n0 + 3 * W).mul(m))
                .add(fromArray(LANES, k, n0 + 4 * W).mul(e));
        DoubleVector s1 = l0.div(half.add(l0));
        int n1 = o + (NODE_ROWS + 5) * W;
        DoubleVector l1 = fromArray(LANES, k, n1 + 0 * W)
                .mul(g)
                .add(fromArray(LANES, k, n1 + 1 * W).mul(c))
                .add(fromArray(LANES, k, n1 + 2 * W).mul(p))
                .add(fromArray(LANES, k, n1 + 3 * W).mul(m))
                .add(fromArray(LANES, k, n1 + 4 * W).mul(e));
        DoubleVector s2 = l1.div(half.add(l1));
        int n2 = o + (NODE_ROWS + 10) * W;
        DoubleVector l2 = fromArray(LANES, k, n2 + 0 * W)
                .mul(g)
                .add(fromArray(LANES, k, n2 + 1 * W).mul(c))
                .add(fromArray(LANES, k, n2 + 2 * W).mul(p))
                .add(fromArray(LANES, k, n2 + 3 * W).mul(m))
                .add(fromArray(LANES, k, n2 + 4 * W).mul(e));
        DoubleVector s3 = l2.div(half.add(l2));
        int n3 = o + (NODE_ROWS + 15) * W;
        DoubleVector l3 = fromArray(LANES, k, n3 + 0 * W)
                .mul(g)
                .add(fromArray(LANES, k, n3 + 1 * W).mul(c))
                .add(fromArray(LANES, k, n3 + 2 * W).mul(p))
                .add(fromArray(LANES, k, n3 + 3 * W).mul(m))
                .add(fromArray(LANES, k, n3 + 4 * W).mul(e));
        DoubleVector s4 = l3.div(half.add(l3));
        int ne = o + EFFECT_ROW * W;
        DoubleVector le = fromArray(LANES, k, ne + 0 * W)
                .mul(g)
                .add(fromArray(LANES, k, ne + 1 * W).mul(c))
                .add(fromArray(LANES, k, ne + 2 * W).mul(p))
                .add(fromArray(LANES, k, ne + 3 * W).mul(m))
                .add(fromArray(LANES, k, ne + 4 * W).mul(e));
        DoubleVector s5 = le.div(half.add(le));
        le.intoArray(state[E], 0);
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
        s1.intoArray(s, 0);
        s2.intoArray(s, W);
        s3.intoArray(s, 2 * W);
        s4.intoArray(s, 3 * W);
        s5.intoArray(s, 4 * W);
    }

    /// Tolerance, and what is added to withdrawal where no sign changes.
    private void adapt(double[] k, int o) {
        DoubleVector s1 = fromArray(LANES, s, 0);
        DoubleVector s2 = fromArray(LANES, s, W);
        DoubleVector s3 = fromArray(LANES, s, 2 * W);
        DoubleVector s4 = fromArray(LANES, s, 3 * W);
        DoubleVector s5 = fromArray(LANES, s, 4 * W);
        DoubleVector fast = fromArray(LANES, state[FAST], 0);
        DoubleVector slow = fromArray(LANES, state[SLOW], 0);
        DoubleVector d0 = fromArray(LANES, state[TOLERANCE], 0).sub(fromArray(LANES, state[EFFECT], 0));
        int t0 = o + (TOLERANCE_AT_NODES + 0 * TOLERANCE_ROW) * W;
        DoubleVector d1 = fromArray(LANES, k, t0 + 0 * W)
                .mul(fast)
                .add(fromArray(LANES, k, t0 + 1 * W).mul(slow))
                .add(fromArray(LANES, k, t0 + 2 * W).mul(s1))
                .add(fromArray(LANES, k, t0 + 3 * W).mul(s2))
                .add(fromArray(LANES, k, t0 + 4 * W).mul(s3))
                .add(fromArray(LANES, k, t0 + 5 * W).mul(s4))
                .sub(s1);
        int t1 = o + (TOLERANCE_AT_NODES + 1 * TOLERANCE_ROW) * W;
        DoubleVector d2 = fromArray(LANES, k, t1 + 0 * W)
                .mul(fast)
                .add(fromArray(LANES, k, t1 + 1 * W).mul(slow))
                .add(fromArray(LANES, k, t1 + 2 * W).mul(s1))
                .add(fromArray(LANES, k, t1 + 3 * W).mul(s2))
                .add(fromArray(LANES, k, t1 + 4 * W).mul(s3))
                .add(fromArray(LANES, k, t1 + 5 * W).mul(s4))
                .sub(s2);
        int t2 = o + (TOLERANCE_AT_NODES + 2 * TOLERANCE_ROW) * W;
        DoubleVector d3 = fromArray(LANES, k, t2 + 0 * W)
                .mul(fast)
                .add(fromArray(LANES, k, t2 + 1 * W).mul(slow))
                .add(fromArray(LANES, k, t2 + 2 * W).mul(s1))
                .add(fromArray(LANES, k, t2 + 3 * W).mul(s2))
                .add(fromArray(LANES, k, t2 + 4 * W).mul(s3))
                .add(fromArray(LANES, k, t2 + 5 * W).mul(s4))
                .sub(s3);
        int t3 = o + (TOLERANCE_AT_NODES + 3 * TOLERANCE_ROW) * W;
        DoubleVector d4 = fromArray(LANES, k, t3 + 0 * W)
                .mul(fast)
                .add(fromArray(LANES, k, t3 + 1 * W).mul(slow))
                .add(fromArray(LANES, k, t3 + 2 * W).mul(s1))
                .add(fromArray(LANES, k, t3 + 3 * W).mul(s2))
                .add(fromArray(LANES, k, t3 + 4 * W).mul(s3))
                .add(fromArray(LANES, k, t3 + 5 * W).mul(s4))
                .sub(s4);
        int f = o + FAST_AT_END * W;
        DoubleVector fastAtEnd = fromArray(LANES, k, f + 0 * W)
                .mul(fast)
                .add(fromArray(LANES, k, f + 1 * W).mul(s1))
                .add(fromArray(LANES, k, f + 2 * W).mul(s2))
                .add(fromArray(LANES, k, f + 3 * W).mul(s3))
                .add(fromArray(LANES, k, f + 4 * W).mul(s4));
        int l = o + SLOW_AT_END * W;
        DoubleVector slowAtEnd = fromArray(LANES, k, l + 0 * W)
                .mul(slow)
                .add(fromArray(LANES, k, l + 1 * W).mul(s1))
                .add(fromArray(LANES, k, l + 2 * W).mul(s2))
                .add(fromArray(LANES, k, l + 3 * W).mul(s3))
                .add(fromArray(LANES, k, l + 4 * W).mul(s4));
        DoubleVector share = fromArray(LANES, wf, 0);
        DoubleVector end = share.mul(fastAtEnd).add(share.neg().add(1).mul(slowAtEnd));
        fastAtEnd.intoArray(state[FAST], 0);
        slowAtEnd.intoArray(state[SLOW], 0);
        end.intoArray(state[TOLERANCE], 0);
        s5.intoArray(state[EFFECT], 0);
        DoubleVector d5 = end.sub(s5);
        int n = o + DECAY * W;
        DoubleVector q1 = d1.mul(fromArray(LANES, k, n + W));
        DoubleVector q2 = d2.mul(fromArray(LANES, k, n + 2 * W));
        DoubleVector q3 = d3.mul(fromArray(LANES, k, n + 3 * W));
        DoubleVector q4 = d4.mul(fromArray(LANES, k, n + 4 * W));
        d0.mul(fromArray(LANES, k, n)).intoArray(q, 0);
        q1.intoArray(q, W);
        q2.intoArray(q, 2 * W);
        q3.intoArray(q, 3 * W);
        q4.intoArray(q, 4 * W);
        d5.intoArray(q, LAST * W);
        double[] w = Collocation.WEIGHTS;
        q1.mul(w[0])
                .add(q2.mul(w[1]))
                .add(q3.mul(w[2]))
                .add(q4.mul(w[3]))
                .max(0)
                .intoArray(mean, 0);
        if (isFine) {
            d0.intoArray(d, 0);
            d1.intoArray(d, W);
            d2.intoArray(d, 2 * W);
            d3.intoArray(d, 3 * W);
            d4.intoArray(d, 4 * W);
            d5.intoArray(d, LAST * W);
        }
        DoubleVector least = d0.min(d1).min(d2.min(d3)).min(d4.min(d5));
        DoubleVector most = d0.max(d1).max(d2.max(d3)).max(d4.max(d5));
        crossing = least.lt(0).and(most.compare(VectorOperators.GT, 0)).toLong();
    }

    /// As [Grazing#isPossible].
    private void watchForDips() {
        DoubleVector d0 = fromArray(LANES, d, 0);
        DoubleVector d1 = fromArray(LANES, d, W);
        DoubleVector d2 = fromArray(LANES, d, 2 * W);
        DoubleVector d3 = fromArray(LANES, d, 3 * W);
        DoubleVector d4 = fromArray(LANES, d, 4 * W);
        DoubleVector d5 = fromArray(LANES, d, 5 * W);
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
            mean[lane] += grazing.enclosed(of(lane));
        }
    }

    private double[] of(int lane) {
        for (int i = 0; i < one.length; i++) one[i] = q[i * W + lane];
        return one;
    }

    private void oftenCrossing() {
        for (int lane = 0; lane < W; lane++) {
            if ((often & (1L << lane)) == 0) continue;
            mean[lane] = Crossing.positivePart(of(lane));
        }
    }

    /// What lies above zero for those whose sign changes once, as [Crossing#positivePart].
    private void cross() {
        DoubleVector q0 = fromArray(LANES, q, 0);
        DoubleVector q1 = fromArray(LANES, q, W);
        DoubleVector q2 = fromArray(LANES, q, 2 * W);
        DoubleVector q3 = fromArray(LANES, q, 3 * W);
        DoubleVector q4 = fromArray(LANES, q, 4 * W);
        DoubleVector q5 = fromArray(LANES, q, 5 * W);
        VectorMask<Double> u0 = q0.compare(VectorOperators.GT, 0);
        VectorMask<Double> u1 = q1.compare(VectorOperators.GT, 0);
        VectorMask<Double> u2 = q2.compare(VectorOperators.GT, 0);
        VectorMask<Double> u3 = q3.compare(VectorOperators.GT, 0);
        VectorMask<Double> u4 = q4.compare(VectorOperators.GT, 0);
        VectorMask<Double> u5 = q5.compare(VectorOperators.GT, 0);
        VectorMask<Double> c1 = u1.xor(u2);
        VectorMask<Double> c2 = u2.xor(u3);
        VectorMask<Double> c3 = u3.xor(u4);
        VectorMask<Double> c4 = u4.xor(u5);
        long x0 = u0.xor(u1).toLong();
        long x1 = c1.toLong();
        long x2 = c2.toLong();
        long x3 = c3.toLong();
        long x4 = c4.toLong();
        often = ((x0 & x1) | ((x0 | x1) & x2) | ((x0 | x1 | x2) & x3) | ((x0 | x1 | x2 | x3) & x4)) & crossing;
        VectorMask<Double> once = VectorMask.fromLong(LANES, crossing & ~often);
        DoubleVector qa = q0.blend(q1, c1).blend(q2, c2).blend(q3, c3).blend(q4, c4);
        DoubleVector qb = q1.blend(q2, c1).blend(q3, c2).blend(q4, c3).blend(q5, c4);
        DoubleVector below = DoubleVector.zero(LANES)
                .blend(Crossing.AT[1], c1)
                .blend(Crossing.AT[2], c2)
                .blend(Crossing.AT[3], c3)
                .blend(Crossing.AT[4], c4);
        DoubleVector above = DoubleVector.broadcast(LANES, Crossing.AT[1])
                .blend(Crossing.AT[2], c1)
                .blend(Crossing.AT[3], c2)
                .blend(Crossing.AT[4], c3)
                .blend(Crossing.AT[5], c4);
        double[] m1 = Crossing.POWERS[1];
        DoubleVector a1 = q0.mul(m1[0])
                .add(q1.mul(m1[1]))
                .add(q2.mul(m1[2]))
                .add(q3.mul(m1[3]))
                .add(q4.mul(m1[4]))
                .add(q5.mul(m1[5]));
        double[] m2 = Crossing.POWERS[2];
        DoubleVector a2 = q0.mul(m2[0])
                .add(q1.mul(m2[1]))
                .add(q2.mul(m2[2]))
                .add(q3.mul(m2[3]))
                .add(q4.mul(m2[4]))
                .add(q5.mul(m2[5]));
        double[] m3 = Crossing.POWERS[3];
        DoubleVector a3 = q0.mul(m3[0])
                .add(q1.mul(m3[1]))
                .add(q2.mul(m3[2]))
                .add(q3.mul(m3[3]))
                .add(q4.mul(m3[4]))
                .add(q5.mul(m3[5]));
        double[] m4 = Crossing.POWERS[4];
        DoubleVector a4 = q0.mul(m4[0])
                .add(q1.mul(m4[1]))
                .add(q2.mul(m4[2]))
                .add(q3.mul(m4[3]))
                .add(q4.mul(m4[4]))
                .add(q5.mul(m4[5]));
        double[] m5 = Crossing.POWERS[5];
        DoubleVector a5 = q0.mul(m5[0])
                .add(q1.mul(m5[1]))
                .add(q2.mul(m5[2]))
                .add(q3.mul(m5[3]))
                .add(q4.mul(m5[4]))
                .add(q5.mul(m5[5]));
        DoubleVector root = qa.div(qa.sub(qb)).mul(above.sub(below)).add(below);
        DoubleVector b2 = a2.mul(2);
        DoubleVector b3 = a3.mul(3);
        DoubleVector b4 = a4.mul(4);
        DoubleVector b5 = a5.mul(5);
        VectorMask<Double> isOpen = once;
        for (int n = 0; n < Crossing.IMPROVEMENTS && isOpen.anyTrue(); n++) {
            DoubleVector square = root.mul(root);
            DoubleVector value =
                    q0.add(root.mul(a1)).add(square.mul(a2.add(root.mul(a3)).add(square.mul(a4.add(root.mul(a5))))));
            DoubleVector slope =
                    a1.add(root.mul(b2)).add(square.mul(b3.add(root.mul(b4)).add(square.mul(b5))));
            VectorMask<Double> isBelow = value.compare(VectorOperators.GT, 0).eq(u0);
            below = below.blend(root, isBelow);
            above = root.blend(above, isBelow);
            DoubleVector better = root.sub(value.div(slope));
            VectorMask<Double> isInside =
                    better.compare(VectorOperators.GE, below).and(better.compare(VectorOperators.LE, above));
            VectorMask<Double> isFound =
                    better.sub(root).abs().lt(Crossing.CLOSE).and(isInside);
            DoubleVector next = below.add(above).mul(Crossing.HALF).blend(better, isInside);
            root = root.blend(next, isOpen);
            isOpen = isOpen.andNot(isFound);
        }
        DoubleVector i1 = a1.mul(Crossing.HALF);
        DoubleVector i2 = a2.mul(Crossing.THIRD);
        DoubleVector i3 = a3.mul(Crossing.FOURTH);
        DoubleVector i4 = a4.mul(Crossing.FIFTH);
        DoubleVector i5 = a5.mul(Crossing.SIXTH);
        DoubleVector square = root.mul(root);
        DoubleVector before = root.mul(q0.add(root.mul(i1))
                .add(square.mul(i2.add(root.mul(i3)).add(square.mul(i4.add(root.mul(i5)))))));
        DoubleVector whole = q0.add(i1).add(i2.add(i3).add(i4.add(i5)));
        DoubleVector positive = whole.sub(before).blend(before, u0);
        fromArray(LANES, mean, 0).blend(positive, once).intoArray(mean, 0);
    }
}
