package newleaf.testkit;

/// A plain adaptive solver for ordinary differential equations, to check clever ones against.
///
/// Dormand and Prince's pair of order 5(4), with the error of a step kept below `relative · |y| + absolute` in every
/// component. It knows nothing of any model. Reference: Dormand, Prince, J. Comput. Appl. Math. 1980;6:19-26; step
/// control as in Hairer, Nørsett, Wanner, Solving Ordinary Differential Equations I, II.4.
public final class ReferenceSolver {
    private static final double[] C = {0, 1.0 / 5, 3.0 / 10, 4.0 / 5, 8.0 / 9, 1, 1};
    private static final double[][] A = {
        {},
        {1.0 / 5},
        {3.0 / 40, 9.0 / 40},
        {44.0 / 45, -56.0 / 15, 32.0 / 9},
        {19372.0 / 6561, -25360.0 / 2187, 64448.0 / 6561, -212.0 / 729},
        {9017.0 / 3168, -355.0 / 33, 46732.0 / 5247, 49.0 / 176, -5103.0 / 18656},
        {35.0 / 384, 0, 500.0 / 1113, 125.0 / 192, -2187.0 / 6784, 11.0 / 84}
    };
    private static final double[] ERROR = {
        71.0 / 57600, 0, -71.0 / 16695, 71.0 / 1920, -17253.0 / 339200, 22.0 / 525, -1.0 / 40
    };
    private static final double SMALLEST_STEP = 1e-12;

    private final double relative;
    private final double[] absolute;

    /// The right-hand side `dy/dt = f(t, y)`, written into the last argument.
    @FunctionalInterface
    public interface Slopes {
        void at(double t, double[] y, double[] slopes);
    }

    /// @param absolute  by component, in the component's unit
    public ReferenceSolver(double relative, double[] absolute) {
        this.relative = relative;
        this.absolute = absolute.clone();
    }

    /// Moves `y` from `from` to `to`.
    public void solve(Slopes f, double from, double to, double[] y) {
        int n = y.length;
        double[][] k = new double[C.length][n];
        double[] stage = new double[n];
        double t = from;
        double step = Math.min(to - from, 1e-3);
        while (t < to) {
            step = Math.min(step, to - t);
            for (int i = 0; i < C.length; i++) {
                for (int j = 0; j < n; j++) stage[j] = y[j] + step * combined(A[i], k, j);
                f.at(t + C[i] * step, stage, k[i]);
            }
            double error = error(k, step, y, stage);
            if (error <= 1 || step < SMALLEST_STEP) {
                t = t + step >= to ? to : t + step;
                System.arraycopy(stage, 0, y, 0, n);
            }
            step *= Math.clamp(0.9 * Math.pow(Math.max(error, 1e-10), -0.2), 0.2, 5);
        }
    }

    private static double combined(double[] weights, double[][] k, int j) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * k[i][j];
        return sum;
    }

    private double error(double[][] k, double step, double[] y, double[] after) {
        double worst = 0;
        for (int j = 0; j < y.length; j++) {
            double allowed = absolute[j] + relative * Math.max(Math.abs(y[j]), Math.abs(after[j]));
            worst = Math.max(worst, Math.abs(step * combined(ERROR, k, j)) / allowed);
        }
        return worst;
    }
}
