package newleaf.bench;

import org.hipparchus.ode.ExpandableODE;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;

/// PK-1 with Hipparchus, Dormand–Prince 8(5,3), relative tolerance 1e-6: dose by dose.
final class Pk1Hipparchus implements OrdinaryDifferentialEquation {
    private final double[] p;

    Pk1Hipparchus(double[] subject) {
        p = subject;
    }

    @Override
    public int getDimension() {
        return 7;
    }

    @Override
    public double[] computeDerivatives(double time, double[] y) {
        double k10 = p[1] / p[2];
        double k12 = p[3] / p[2];
        double k21 = p[3] / p[4];
        double e = y[4] / (p[6] * (1 + Pk1People.G * y[5]) + y[4]);
        return new double[] {
            -p[0] * y[0],
            p[0] * y[0] - (k10 + k12) * y[1] + k21 * y[2],
            k12 * y[1] - k21 * y[2],
            Pk1People.FM * k10 * y[1] - p[5] / Pk1People.VM * y[3],
            Pk1People.KE0 * (1000 * y[1] / p[2] + Pk1People.POT * 1000 * y[3] / Pk1People.VM - y[4]),
            Pk1People.KT * (e / (Pk1People.E50 + e) - y[5]),
            Pk1People.KW * (y[5] * (1 - e) - y[6])
        };
    }

    /// The states at each of `hours`, which ascend; at the end of the course where there are none.
    double[][] run(double[] hours, double relative) {
        double[] absolute = {1e-6, 1e-6, 1e-6, 1e-6, 1e-6, 1e-8, 1e-8};
        for (int i = 0; i < absolute.length; i++) absolute[i] *= relative / 1e-6;
        double[][] rows = new double[Math.max(1, hours.length)][];
        double[] y = {0, 0, 0, 0, 0, Pk1People.T_START, 0};
        double now = 0;
        int row = 0;
        for (int dose = 0; dose <= 4 * Pk1People.DAYS; dose++) {
            boolean isEnd = dose == 4 * Pk1People.DAYS;
            double next = isEnd ? 24.0 * Pk1People.DAYS : 24.0 * (dose / 4) + Pk1People.CLOCK[dose % 4];
            while (row < hours.length && hours[row] <= next) {
                y = advance(y, now, hours[row], absolute, relative);
                now = hours[row];
                rows[row++] = y.clone();
            }
            y = advance(y, now, next, absolute, relative);
            now = next;
            if (!isEnd) y[0] += Pk1People.milligrams(dose / 4);
        }
        if (hours.length == 0) rows[0] = y;
        return rows;
    }

    private double[] advance(double[] y, double from, double to, double[] absolute, double relative) {
        if (to - from < 1e-9) return y.clone();
        var solver = new DormandPrince853Integrator(
                1e-9, 4, absolute, new double[] {relative, relative, relative, relative, relative, relative, relative});
        return solver.integrate(new ExpandableODE(this), new ODEState(from, y), to)
                .getPrimaryState();
    }
}
