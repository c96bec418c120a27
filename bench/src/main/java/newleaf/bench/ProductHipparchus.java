package newleaf.bench;

import newleaf.pharmacology.engine.Crowd;
import newleaf.pharmacology.kinetics.Parameter;
import org.hipparchus.ode.ExpandableODE;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;

/// The product's own equations with Hipparchus, Dormand–Prince 8(5,3).
final class ProductHipparchus implements OrdinaryDifferentialEquation {
    static final int STATES = 9;

    private final double[] p = new double[Parameter.values().length];

    ProductHipparchus(Crowd crowd, int person) {
        for (Parameter parameter : Parameter.values()) p[parameter.index()] = crowd.value(parameter, person);
    }

    private double of(Parameter parameter) {
        return p[parameter.index()];
    }

    @Override
    public int getDimension() {
        return STATES;
    }

    @Override
    public double[] computeDerivatives(double time, double[] y) {
        double absorbed = of(Parameter.KA) * y[0];
        double c1 = y[1] / of(Parameter.V1);
        double c2 = y[2] / of(Parameter.V2);
        double c7 = y[3] / of(Parameter.VM);
        double s = signal(y[4]);
        return new double[] {
            -absorbed,
            absorbed - (of(Parameter.CL) + of(Parameter.Q)) * c1 + of(Parameter.Q) * c2,
            of(Parameter.Q) * (c1 - c2),
            (1 - of(Parameter.S)) * absorbed + of(Parameter.S) * of(Parameter.CL) * c1 - of(Parameter.KM) * y[3],
            of(Parameter.KE0) * (c1 + of(Parameter.R) * c7 - y[4]),
            of(Parameter.KF) * (s - y[5]),
            of(Parameter.KL) * (s - y[6]),
            of(Parameter.KV) * (s - y[7]),
            of(Parameter.KX) * (tolerance(y) - s - y[8])
        };
    }

    double signal(double level) {
        return Math.sqrt(Math.sqrt((level + of(Parameter.C0)) / 100));
    }

    double tolerance(double[] y) {
        double quick = of(Parameter.WF) * y[5] + (1 - of(Parameter.WF)) * y[6];
        return of(Parameter.THETA) * ((1 - of(Parameter.WV)) * quick + of(Parameter.WV) * y[7]);
    }

    private double[] atRest() {
        double own = signal(0);
        return new double[] {0, 0, 0, 0, 0, own, own, own, (of(Parameter.THETA) - 1) * own};
    }

    /// The states after the doses (nmol at hours), at each hour of `reported`.
    ///
    /// @param longest  the longest step, in hours
    double[][] run(double[] doseHours, double[] nanomoles, double[] reported, double relative, double longest) {
        double[][] rows = new double[reported.length][];
        double[] y = atRest();
        double now = 0;
        int dose = 0;
        for (int row = 0; row < reported.length; row++) {
            while (dose < doseHours.length && doseHours[dose] < reported[row]) {
                y = advance(y, now, doseHours[dose], relative, longest);
                now = doseHours[dose];
                y[0] += nanomoles[dose++];
            }
            y = advance(y, now, reported[row], relative, longest);
            now = reported[row];
            rows[row] = y.clone();
        }
        return rows;
    }

    private double[] advance(double[] y, double from, double to, double relative, double longest) {
        if (to - from < 1e-9) return y.clone();
        double[] absolute = {1e-2, 1e-2, 1e-2, 1e-2, 1e-5, 1e-8, 1e-8, 1e-8, 1e-8};
        double[] allowed = new double[STATES];
        java.util.Arrays.fill(allowed, relative);
        for (int i = 0; i < STATES; i++) absolute[i] *= relative / 1e-6;
        var solver = new DormandPrince853Integrator(1e-9, longest, absolute, allowed);
        return solver.integrate(new ExpandableODE(this), new ODEState(from, y), to)
                .getPrimaryState();
    }
}
