package newleaf.pharmacology.engine;

/// Four Gauss points in a step, and what follows from them once and for all.
///
/// **Idea.** Each tolerance obeys `F' = k (S - F)`. Over a step of `h` hours the decay of `F` is exact; the pull of `S`
/// is
/// the integral of a smooth function, taken by putting the cubic through `S` at the four points and integrating it
/// exactly against the decaying weight. The integrals are power series in `z = k h`, whose constants are made here.
///
/// **Error.** Gauss points make the end of a step exact to degree 7 in `S` (order 8): about
/// `z h^8 max|S^(8)| / 1,778,112,000` a step. The series are cut at z^17/17!, z at most 1 by the plan of steps.
///
/// Reference: Hairer, Nørsett, Wanner, Solving Ordinary Differential Equations I, II.7 (collocation); Hochbruck,
/// Ostermann, Acta Numerica 2010;19:209-286, section 2 (exponential collocation).
public final class Collocation {
    public static final int NODES = 4;
    /// The points, then the end of the step.
    static final double[] AT = {
        0.5 - 0.4305681557970263, 0.5 - 0.1699905217924281, 0.5 + 0.1699905217924281, 0.5 + 0.4305681557970263, 1
    };

    static final double[] WEIGHTS = {0.1739274225687269, 0.3260725774312731, 0.3260725774312731, 0.1739274225687269};
    private static final int TERMS = 17;
    /// Enough for `z` up to 1/4 and 1/16: what is left out is below 2e-16 of the first.
    private static final int SOME = 12;

    private static final int FEW = 9;
    /// By j, k and n: integral from 0 to point j of (point j - s)^n / n! times the k-th Lagrange polynomial.
    private static final double[][][] MOMENTS = moments();

    private Collocation() {}

    /// The points in a step of length 1, then its end.
    public static double at(int node) {
        return AT[node];
    }

    public static double weight(int node) {
        return WEIGHTS[node];
    }

    /// How much `S` at point `k` adds to `F` at `AT[j]`, with `z = k h`.
    public static double pull(int j, int k, double z) {
        double[] moment = MOMENTS[j][k];
        int terms = terms(z);
        double sum = moment[terms - 1];
        for (int n = terms - 2; n >= 0; n--) sum = moment[n] - z * sum;
        return z * sum;
    }

    /// By n: how `S` at point `k` counts at the end, see `MOMENTS`; not copied.
    static double[] atEnd(int k) {
        return MOMENTS[NODES][k];
    }

    /// How many terms a series in `z` needs.
    static int terms(double z) {
        return z <= 1.0 / 16 ? FEW : z <= 1.0 / 4 ? SOME : TERMS;
    }

    private static double[][][] moments() {
        double[][][] moments = new double[NODES + 1][NODES][TERMS];
        for (int k = 0; k < NODES; k++) {
            double[] lagrange = lagrange(k);
            for (int j = 0; j <= NODES; j++) {
                for (int n = 0; n < TERMS; n++) moments[j][k][n] = moment(lagrange, AT[j], n);
            }
        }
        return moments;
    }

    /// `∫ (c - s)^n / n! s^p ds = c^(n+p+1) p! / (n+p+1)!`, summed over the powers of the polynomial.
    private static double moment(double[] polynomial, double c, int n) {
        double sum = 0;
        double factorial = 1;
        for (int p = 0; p < polynomial.length; p++) {
            if (p > 0) factorial *= p;
            double below = 1;
            for (int i = 2; i <= n + p + 1; i++) below *= i;
            sum += polynomial[p] * Math.pow(c, n + p + 1) * factorial / below;
        }
        return sum;
    }

    private static double[] lagrange(int k) {
        double[] product = new double[NODES];
        product[0] = 1;
        for (int i = 0; i < NODES; i++) {
            if (i == k) continue;
            for (int p = NODES - 1; p >= 0; p--) {
                product[p] = ((p > 0 ? product[p - 1] : 0) - AT[i] * product[p]) / (AT[k] - AT[i]);
            }
        }
        return product;
    }
}
