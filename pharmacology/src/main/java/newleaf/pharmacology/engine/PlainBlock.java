package newleaf.pharmacology.engine;

import static newleaf.pharmacology.engine.Coefficients.DECAY;
import static newleaf.pharmacology.engine.Coefficients.FAST_AT_END;
import static newleaf.pharmacology.engine.Coefficients.NODE_ROWS;
import static newleaf.pharmacology.engine.Coefficients.SHARE;
import static newleaf.pharmacology.engine.Coefficients.SLOW_AT_END;
import static newleaf.pharmacology.engine.Coefficients.TOLERANCE_AT_NODES;
import static newleaf.pharmacology.engine.Coefficients.TOLERANCE_ROW;

/// One person at a time, in plain Java. `VectorBlock` does the same operations in the same order, so both give the same
/// bits; no fused multiply-add, so every machine does.
final class PlainBlock extends Block {
    static final int WIDTH = 1;

    private final Grazing grazing = new Grazing();
    private final double[] q = new double[Crossing.POINTS];
    private double s1;
    private double s2;
    private double s3;
    private double s4;
    private double sEnd;

    PlainBlock(Schedule schedule, Plans plans) {
        super(WIDTH, schedule, plans);
    }

    @Override
    void step(double[] k, int o) {
        effectAtNodes(k, o);
        linear(k, o);
        adapt(k, o);
    }

    private void effectAtNodes(double[] k, int o) {
        double g = state[G][0];
        double c = state[C][0];
        double p = state[P][0];
        double m = state[M][0];
        double e = state[E][0];
        s1 = occupied(level(k, o + NODE_ROWS, g, c, p, m, e));
        s2 = occupied(level(k, o + NODE_ROWS + 5, g, c, p, m, e));
        s3 = occupied(level(k, o + NODE_ROWS + 10, g, c, p, m, e));
        s4 = occupied(level(k, o + NODE_ROWS + 15, g, c, p, m, e));
    }

    private static double level(double[] k, int o, double g, double c, double p, double m, double e) {
        return k[o] * g + k[o + 1] * c + k[o + 2] * p + k[o + 3] * m + k[o + 4] * e;
    }

    private double occupied(double level) {
        return level / (ec50[0] + level);
    }

    private void linear(double[] k, int o) {
        double g = state[G][0];
        double c = state[C][0];
        double p = state[P][0];
        double m = state[M][0];
        double e = level(k, o + 11, g, c, p, m, state[E][0]);
        state[G][0] = k[o] * g;
        state[C][0] = k[o + 1] * g + k[o + 2] * c + k[o + 3] * p;
        state[P][0] = k[o + 4] * g + k[o + 5] * c + k[o + 6] * p;
        state[M][0] = k[o + 7] * g + k[o + 8] * c + k[o + 9] * p + k[o + 10] * m;
        state[E][0] = e;
        sEnd = occupied(e);
    }

    private void adapt(double[] k, int o) {
        double fast = state[Block.FAST][0];
        double slow = state[Block.SLOW][0];
        double d1 = tolerance(k, o + TOLERANCE_AT_NODES, fast, slow) - s1;
        double d2 = tolerance(k, o + TOLERANCE_AT_NODES + TOLERANCE_ROW, fast, slow) - s2;
        double d3 = tolerance(k, o + TOLERANCE_AT_NODES + 2 * TOLERANCE_ROW, fast, slow) - s3;
        double d4 = tolerance(k, o + TOLERANCE_AT_NODES + 3 * TOLERANCE_ROW, fast, slow) - s4;
        fast = pulled(k, o + FAST_AT_END, fast);
        slow = pulled(k, o + SLOW_AT_END, slow);
        double tEnd = wf[0] * fast + (1 - wf[0]) * slow;
        double before = state[Block.TOLERANCE][0] - state[EFFECT][0];
        state[Block.FAST][0] = fast;
        state[Block.SLOW][0] = slow;
        state[Block.TOLERANCE][0] = tEnd;
        state[EFFECT][0] = sEnd;
        withdraw(k, o, before, d1, d2, d3, d4, tEnd - sEnd);
    }

    private double tolerance(double[] k, int o, double fast, double slow) {
        return k[o] * fast + k[o + 1] * slow + k[o + 2] * s1 + k[o + 3] * s2 + k[o + 4] * s3 + k[o + 5] * s4;
    }

    private double pulled(double[] k, int o, double value) {
        return k[o] * value + k[o + 1] * s1 + k[o + 2] * s2 + k[o + 3] * s3 + k[o + 4] * s4;
    }

    private void withdraw(double[] k, int o, double d0, double d1, double d2, double d3, double d4, double d5) {
        q[0] = d0 * k[o + DECAY];
        q[1] = d1 * k[o + DECAY + 1];
        q[2] = d2 * k[o + DECAY + 2];
        q[3] = d3 * k[o + DECAY + 3];
        q[4] = d4 * k[o + DECAY + 4];
        q[5] = d5;
        double[] w = Collocation.WEIGHTS;
        double mean = Math.max(0, w[0] * q[1] + w[1] * q[2] + w[2] * q[3] + w[3] * q[4]);
        if (hasBothSigns(d0, d1, d2, d3, d4, d5) && isBelowAndAbove(d0, d1, d2, d3, d4, d5)) {
            mean = Crossing.positivePart(q);
        }
        if (isFine && Grazing.isPossible(d0, d1, d2, d3, d4, d5)) mean += grazing.enclosed(q);
        state[X][0] = k[o + DECAY] * state[X][0] + k[o + SHARE] * mean;
    }

    /// A quick look, without a branch, that takes 0 for a sign too.
    private static boolean hasBothSigns(double d0, double d1, double d2, double d3, double d4, double d5) {
        long b0 = Double.doubleToRawLongBits(d0);
        long b1 = Double.doubleToRawLongBits(d1);
        long b2 = Double.doubleToRawLongBits(d2);
        long b3 = Double.doubleToRawLongBits(d3);
        long b4 = Double.doubleToRawLongBits(d4);
        long b5 = Double.doubleToRawLongBits(d5);
        return ((b0 | b1 | b2 | b3 | b4 | b5) & ~(b0 & b1 & b2 & b3 & b4 & b5)) < 0;
    }

    private static boolean isBelowAndAbove(double d0, double d1, double d2, double d3, double d4, double d5) {
        boolean isBelow = d0 < 0 || d1 < 0 || d2 < 0 || d3 < 0 || d4 < 0 || d5 < 0;
        return isBelow && (d0 > 0 || d1 > 0 || d2 > 0 || d3 > 0 || d4 > 0 || d5 > 0);
    }
}
