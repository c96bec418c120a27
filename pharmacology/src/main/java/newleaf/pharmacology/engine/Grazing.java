package newleaf.pharmacology.engine;

/// A smooth function that passes zero twice between two neighbouring points of a step: what lies beyond zero.
///
/// **Idea.** The values at the points have one sign there, so neither the rule for smooth functions nor [Crossing] sees
/// the dip. It needs a turning point, so a step whose values at the points go one way only has none; and it needs a
/// value near zero, at most a quarter of the largest change between neighbouring points (for a parabola a fifth is
/// enough). A turn inside the narrow first or last piece can still hide; it encloses less than 1/20,000 of the change
/// over the step. Only where a dip is possible the turning point and the two roots of the quintic are found, by
/// bisection, as this is rare.
final class Grazing {
    static final double NEAR = 1.0 / 4;
    private static final int HALVINGS = 30;

    private final double[] a = new double[Crossing.POINTS];

    /// Whether a dip is possible, by the values at the six points.
    static boolean isPossible(double d0, double d1, double d2, double d3, double d4, double d5) {
        if (d0 <= d1 && d1 <= d2 && d2 <= d3 && d3 <= d4 && d4 <= d5) return false;
        if (d0 >= d1 && d1 >= d2 && d2 >= d3 && d3 >= d4 && d4 >= d5) return false;
        double least = Math.min(Math.min(d1 - d0, d2 - d1), Math.min(Math.min(d3 - d2, d4 - d3), d5 - d4));
        double most = Math.max(Math.max(d1 - d0, d2 - d1), Math.max(Math.max(d3 - d2, d4 - d3), d5 - d4));
        if (!(least < 0 && most > 0)) return false;
        double nearest = Math.min(
                Math.min(Math.abs(d0), Math.abs(d1)),
                Math.min(Math.min(Math.abs(d2), Math.abs(d3)), Math.min(Math.abs(d4), Math.abs(d5))));
        return nearest < NEAR * Math.max(most, -least);
    }

    /// What the dips enclose, as a share of the step's length; it adds to the positive part whichever side they are on.
    double enclosed(double[] q) {
        a[0] = q[0];
        for (int i = 1; i < a.length; i++) a[i] = Crossing.power(Crossing.POWERS[i], q);
        double sum = 0;
        for (int i = 0; i + 1 < q.length; i++) sum += between(i, q);
        return sum;
    }

    private double between(int i, double[] q) {
        boolean isUp = q[i] > 0;
        if (isUp != q[i + 1] > 0) return 0;
        double side = isUp ? 1 : -1;
        double from = Crossing.AT[i];
        double to = Crossing.AT[i + 1];
        if (!(side * slope(from) < 0 && side * slope(to) > 0)) return 0;
        double turn = turn(from, to, side);
        if (side * value(turn) >= 0) return 0;
        double first = root(from, turn, side);
        double second = root(to, turn, side);
        return Math.abs(area(second) - area(first));
    }

    private double turn(double from, double to, double side) {
        double low = from;
        double high = to;
        for (int n = 0; n < HALVINGS; n++) {
            double middle = (low + high) / 2;
            if (side * slope(middle) < 0) low = middle;
            else high = middle;
        }
        return (low + high) / 2;
    }

    /// Between a point on its side of zero and one beyond.
    private double root(double here, double beyond, double side) {
        double near = here;
        double far = beyond;
        for (int n = 0; n < HALVINGS; n++) {
            double middle = (near + far) / 2;
            if (side * value(middle) > 0) near = middle;
            else far = middle;
        }
        return (near + far) / 2;
    }

    private double value(double x) {
        return a[0] + x * (a[1] + x * (a[2] + x * (a[3] + x * (a[4] + x * a[5]))));
    }

    private double slope(double x) {
        return a[1] + x * (2 * a[2] + x * (3 * a[3] + x * (4 * a[4] + x * (5 * a[5]))));
    }

    private double area(double x) {
        return Crossing.area(x, a[0], a[1], a[2], a[3], a[4], a[5]);
    }
}
