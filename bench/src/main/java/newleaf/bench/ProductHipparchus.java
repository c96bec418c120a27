package newleaf.bench;

import newleaf.pharmacology.engine.Crowd;
import newleaf.pharmacology.kinetics.Parameter;
import org.hipparchus.ode.ExpandableODE;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;

/// The product's own equations with Hipparchus, Dormand–Prince 8(5,3).
final class ProductHipparchus implements OrdinaryDifferentialEquation {
    private final double[] p = new double[Parameter.values().length];

    ProductHipparchus(Crowd crowd, int person) {
        for (Parameter parameter : Parameter.values()) p[parameter.index()] = crowd.value(parameter, person);
    }

    private double of(Parameter parameter) {
        return p[parameter.index()];
    }

    @Override
    public int getDimension() {
        return 8;
    }

    @Override
    public double[] computeDerivatives(double time, double[] y) {
        double absorbed = of(Parameter.KA) * y[0];
        double c1 = y[1] / of(Parameter.V1);
        double c2 = y[2] / of(Parameter.V2);
        double c7 = y[3] / of(Parameter.VM);
        double s = y[4] / (of(Parameter.EC50) + y[4]);
        double tolerance = of(Parameter.WF) * y[5] + (1 - of(Parameter.WF)) * y[6];
        return new double[] {
            -absorbed,
            absorbed - (of(Parameter.CL) + of(Parameter.Q)) * c1 + of(Parameter.Q) * c2,
            of(Parameter.Q) * (c1 - c2),
            (1 - of(Parameter.S)) * absorbed + of(Parameter.S) * of(Parameter.CL) * c1 - of(Parameter.KM) * y[3],
            of(Parameter.KE0) * (c1 + of(Parameter.R) * c7 - y[4]),
            of(Parameter.KF) * (s - y[5]),
            of(Parameter.KL) * (s - y[6]),
            of(Parameter.KX) * (Math.max(0, tolerance - s) - y[7])
        };
    }

    /// The states after the doses (nmol at hours), at each hour of `reported`.
    ///
    /// @param longest  the longest step, in hours: long steps jump over short times in which T lies above S
    double[][] run(double[] doseHours, double[] nanomoles, double[] reported, double relative, double longest) {
        double[][] rows = new double[reported.length][];
        double[] y = new double[8];
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
        double[] absolute = {1e-2, 1e-2, 1e-2, 1e-2, 1e-5, 1e-8, 1e-8, 1e-8};
        double[] allowed = new double[8];
        java.util.Arrays.fill(allowed, relative);
        for (int i = 0; i < 8; i++) absolute[i] *= relative / 1e-6;
        var solver = new DormandPrince853Integrator(1e-9, longest, absolute, allowed);
        return solver.integrate(new ExpandableODE(this), new ODEState(from, y), to)
                .getPrimaryState();
    }
}
