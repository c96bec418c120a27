package newleaf.pharmacology.engine;

/// Integrates the positive part of a smooth function over a step in which its sign changes.
///
/// **Idea.** Withdrawal is driven by `max(0, T - S)`, which has a corner where `T = S`; a rule for smooth functions
/// loses its accuracy there. `T - S` itself is smooth. The quintic through its values at the start, the four Gauss
/// points and the end (each already multiplied with the decay of what it adds) is split at its roots, and the positive
/// pieces are integrated exactly. Nearly always the sign changes once: then all pieces on its positive side are one.
///
/// **Why this one.** It needs no further value of the course and no search of unknown length, so many people can cross
/// in the same step. A root is the chord's, improved up to eight times by Newton, or by halving where Newton
/// would leave what is known to hold the root (as where the function turns beside it). The integrand is zero there, so
/// an error `d`
/// of the root costs only `d²`.
///
/// **Error.** That of the quintic: `h^6 max|(T - S)^(6)| / 720` times the product of the distances to the six points,
/// at most 1/700. Where the function only dips through zero and back between two neighbouring points, the values at
/// the points do not show it; [Grazing] adds what it encloses.
final class Crossing {
    static final double[] AT = {0, Collocation.AT[0], Collocation.AT[1], Collocation.AT[2], Collocation.AT[3], 1};
    static final int POINTS = AT.length;
    /// `POWERS[p][j]`: what the value at point `j` adds to the coefficient of the p-th power.
    static final double[][] POWERS = powers();

    static final int IMPROVEMENTS = 8;
    /// Where Newton moves the root by less than this, about the square of it is left, and of the area its square.
    static final double CLOSE = 0x1p-8;
    static final double HALF = 1.0 / 2;
    static final double THIRD = 1.0 / 3;
    static final double FOURTH = 1.0 / 4;
    static final double FIFTH = 1.0 / 5;
    static final double SIXTH = 1.0 / 6;

    private Crossing() {}

    /// The integral over the step, as a share of its length.
    ///
    /// @param q  the values at the six points of `AT`
    static double positivePart(double[] q) {
        double a1 = power(POWERS[1], q);
        double a2 = power(POWERS[2], q);
        double a3 = power(POWERS[3], q);
        double a4 = power(POWERS[4], q);
        double a5 = power(POWERS[5], q);
        int changes = changes(q);
        if (Integer.bitCount(changes) == 1) {
            int i = Integer.numberOfTrailingZeros(changes);
            double before = area(root(i, q, a1, a2, a3, a4, a5), q[0], a1, a2, a3, a4, a5);
            return q[0] > 0 ? before : area(1, q[0], a1, a2, a3, a4, a5) - before;
        }
        double sum = 0;
        for (int i = 0; i + 1 < POINTS; i++) sum += piece(i, q, a1, a2, a3, a4, a5);
        return sum;
    }

    /// Bit `i` says that the sign changes after point `i`.
    private static int changes(double[] q) {
        int up = up(q[0]) | up(q[1]) << 1 | up(q[2]) << 2 | up(q[3]) << 3 | up(q[4]) << 4 | up(q[5]) << 5;
        return (up ^ (up >> 1)) & ((1 << (POINTS - 1)) - 1);
    }

    private static int up(double value) {
        return value > 0 ? 1 : 0;
    }

    static double power(double[] m, double[] q) {
        return m[0] * q[0] + m[1] * q[1] + m[2] * q[2] + m[3] * q[3] + m[4] * q[4] + m[5] * q[5];
    }

    private static double piece(int i, double[] q, double a1, double a2, double a3, double a4, double a5) {
        boolean isUpAtStart = q[i] > 0;
        boolean isUpAtEnd = q[i + 1] > 0;
        if (!isUpAtStart && !isUpAtEnd) return 0;
        double u = AT[i];
        double v = AT[i + 1];
        if (isUpAtStart && !isUpAtEnd) v = root(i, q, a1, a2, a3, a4, a5);
        if (isUpAtEnd && !isUpAtStart) u = root(i, q, a1, a2, a3, a4, a5);
        return area(v, q[0], a1, a2, a3, a4, a5) - area(u, q[0], a1, a2, a3, a4, a5);
    }

    private static double root(int i, double[] q, double a1, double a2, double a3, double a4, double a5) {
        boolean isUpAtStart = q[i] > 0;
        double low = AT[i];
        double high = AT[i + 1];
        double root = low + (high - low) * (q[i] / (q[i] - q[i + 1]));
        for (int n = 0; n < IMPROVEMENTS; n++) {
            double square = root * root;
            double value = q[0] + root * a1 + square * (a2 + root * a3 + square * (a4 + root * a5));
            double slope = a1 + root * (2 * a2) + square * (3 * a3 + root * (4 * a4) + square * (5 * a5));
            boolean isBefore = value > 0 == isUpAtStart;
            low = isBefore ? root : low;
            high = isBefore ? high : root;
            double better = root - value / slope;
            boolean isInside = better >= low && better <= high;
            boolean isFound = isInside && Math.abs(better - root) < CLOSE;
            root = isInside ? better : (low + high) * HALF;
            if (isFound) break;
        }
        return root;
    }

    static double area(double at, double a0, double a1, double a2, double a3, double a4, double a5) {
        double square = at * at;
        double low = a0 + at * (a1 * HALF);
        double middle = a2 * THIRD + at * (a3 * FOURTH);
        double high = a4 * FIFTH + at * (a5 * SIXTH);
        return at * (low + square * (middle + square * high));
    }

    /// Coefficients of the Lagrange polynomials of the six points.
    private static double[][] powers() {
        double[][] powers = new double[POINTS][POINTS];
        for (int j = 0; j < POINTS; j++) {
            double[] product = new double[POINTS];
            product[0] = 1;
            int degree = 0;
            for (int i = 0; i < POINTS; i++) {
                if (i == j) continue;
                double below = AT[j] - AT[i];
                degree++;
                for (int p = degree; p >= 0; p--) {
                    product[p] = ((p > 0 ? product[p - 1] : 0) - AT[i] * product[p]) / below;
                }
            }
            for (int p = 0; p < POINTS; p++) powers[p][j] = product[p];
        }
        return powers;
    }
}
