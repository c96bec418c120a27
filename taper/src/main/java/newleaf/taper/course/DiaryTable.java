package newleaf.taper.course;

import newleaf.pharmacology.course.DiaryScale;
import newleaf.pharmacology.engine.Crowd;

/// Everybody's diary scale, looked up instead of worked out.
///
/// **Idea.** From 2^-16 on each doubling of withdrawal is cut into 16 cells, with a cubic through the values and slopes
/// at both ends of each. The cell is read off the number's own exponent and first digits.
///
/// **Error.** Between two points the scale is nearly a power of `X`, at most about the fifth here: less than 1e-5 of
/// the value. Below 2^-16 the scale is less than 1e-4 and taken as nothing.
final class DiaryTable {
    private static final int CELLS_A_DOUBLING = 16;
    private static final int DOUBLINGS = 16;
    private static final int SHIFT = 52 - 4;
    private static final double LEAST = 0x1p-16;
    private static final long FIRST = Double.doubleToRawLongBits(LEAST) >>> SHIFT;
    private static final int CELLS = CELLS_A_DOUBLING * DOUBLINGS;
    private static final int SIZE = 4;

    private final DiaryScale[] scales;
    private final double[][] cubics;

    DiaryTable(Crowd crowd) {
        this.scales = new DiaryScale[crowd.people()];
        this.cubics = new double[crowd.people()][];
        for (int person = 0; person < cubics.length; person++) {
            scales[person] = DiaryScale.of(crowd, person);
            cubics[person] = cubics(scales[person]);
        }
    }

    DiaryScale scale(int person) {
        return scales[person];
    }

    double of(double withdrawal, int person) {
        if (withdrawal < LEAST) return 0;
        int cell = (int) ((Double.doubleToRawLongBits(withdrawal) >>> SHIFT) - FIRST);
        if (cell >= CELLS) return scales[person].at(withdrawal);
        double[] a = cubics[person];
        double x = withdrawal - start(cell);
        int at = cell * SIZE;
        return a[at] + x * (a[at + 1] + x * (a[at + 2] + x * a[at + 3]));
    }

    private static double start(int cell) {
        return Double.longBitsToDouble((FIRST + cell) << SHIFT);
    }

    private static double[] cubics(DiaryScale scale) {
        double[] cubics = new double[CELLS * SIZE];
        double before = scale.at(LEAST);
        for (int cell = 0; cell < CELLS; cell++) {
            double from = start(cell);
            double to = start(cell + 1);
            double wide = to - from;
            double after = scale.at(to);
            double slope = slope(from, before, scale);
            double chord = (after - before) / wide;
            double bend = slope(to, after, scale) - slope;
            int at = cell * SIZE;
            cubics[at] = before;
            cubics[at + 1] = slope;
            cubics[at + 2] = (3 * (chord - slope) - bend) / wide;
            cubics[at + 3] = (bend - 2 * (chord - slope)) / (wide * wide);
            before = after;
        }
        return cubics;
    }

    /// Of the scale where it has this value.
    private static double slope(double withdrawal, double value, DiaryScale scale) {
        return scale.hill() * value * (1 - value / DiaryScale.TOP) / withdrawal;
    }
}
