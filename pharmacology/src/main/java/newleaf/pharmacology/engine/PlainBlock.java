package newleaf.pharmacology.engine;

import static newleaf.pharmacology.engine.Coefficients.EFFECT_ROW;
import static newleaf.pharmacology.engine.Coefficients.FAST_AT_END;
import static newleaf.pharmacology.engine.Coefficients.METABOLITE_ROW;
import static newleaf.pharmacology.engine.Coefficients.NODE_ROWS;
import static newleaf.pharmacology.engine.Coefficients.SLOWEST_AT_END;
import static newleaf.pharmacology.engine.Coefficients.SLOW_AT_END;
import static newleaf.pharmacology.engine.Coefficients.WITHDRAWAL_AT_END;

/// One person at a time, in plain Java. `VectorBlock` does the same operations in the same order, so both give the same
/// bits; no fused multiply-add, so every machine does.
final class PlainBlock extends Block {
    static final int WIDTH = 1;

    private double s1;
    private double s2;
    private double s3;
    private double s4;

    PlainBlock(Schedule schedule, Plans plans) {
        super(WIDTH, schedule, plans);
    }

    @Override
    void step(double[] k, int o) {
        double g = state[G][0];
        double c = state[C][0];
        double p = state[P][0];
        double m = state[M][0];
        double e = state[E][0];
        double rest = c0[0];
        s1 = Signal.of(level(k, o + NODE_ROWS, g, c, p, m, e), rest);
        s2 = Signal.of(level(k, o + NODE_ROWS + 5, g, c, p, m, e), rest);
        s3 = Signal.of(level(k, o + NODE_ROWS + 10, g, c, p, m, e), rest);
        s4 = Signal.of(level(k, o + NODE_ROWS + 15, g, c, p, m, e), rest);
        state[G][0] = k[o] * g;
        state[C][0] = k[o + 1] * g + k[o + 2] * c + k[o + 3] * p;
        state[P][0] = k[o + 4] * g + k[o + 5] * c + k[o + 6] * p;
        int n = o + METABOLITE_ROW;
        state[M][0] = k[n] * g + k[n + 1] * c + k[n + 2] * p + k[n + 3] * m;
        state[E][0] = level(k, o + EFFECT_ROW, g, c, p, m, e);
        adapt(k, o);
    }

    private static double level(double[] k, int o, double g, double c, double p, double m, double e) {
        return k[o] * g + k[o + 1] * c + k[o + 2] * p + k[o + 3] * m + k[o + 4] * e;
    }

    private void adapt(double[] k, int o) {
        double fast = state[FAST][0];
        double slow = state[SLOW][0];
        double slowest = state[SLOWEST][0];
        int x = o + WITHDRAWAL_AT_END;
        double tolerated = k[x] * state[X][0] + k[x + 1] * fast + k[x + 2] * slow + k[x + 3] * slowest;
        state[X][0] = tolerated + (k[x + 4] * s1 + k[x + 5] * s2 + k[x + 6] * s3 + k[x + 7] * s4);
        state[FAST][0] = pulled(k, o + FAST_AT_END, fast);
        state[SLOW][0] = pulled(k, o + SLOW_AT_END, slow);
        state[SLOWEST][0] = pulled(k, o + SLOWEST_AT_END, slowest);
    }

    private double pulled(double[] k, int o, double value) {
        return k[o] * value + k[o + 1] * s1 + k[o + 2] * s2 + k[o + 3] * s3 + k[o + 4] * s4;
    }
}
