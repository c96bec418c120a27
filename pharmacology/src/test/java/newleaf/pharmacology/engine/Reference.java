package newleaf.pharmacology.engine;

import newleaf.pharmacology.kinetics.Parameter;
import newleaf.testkit.ReferenceSolver;

/// The equations of the model as they stand in `docs/model.md`, and nothing else, solved step by step.
final class Reference {
    static final int STATES = 9;
    private static final double[] ABSOLUTE = {1e-8, 1e-8, 1e-8, 1e-8, 1e-9, 1e-13, 1e-13, 1e-13, 1e-13};

    private final Crowd crowd;
    private final int person;

    Reference(Crowd crowd, int person) {
        this.crowd = crowd;
        this.person = person;
    }

    private double of(Parameter parameter) {
        return crowd.value(parameter, person);
    }

    /// One row a reported hour: C1, C7, S, T, X.
    double[][] rows(Schedule schedule) {
        var solver = new ReferenceSolver(1e-10, ABSOLUTE);
        double[] y = atRest();
        double[] reported = schedule.reported();
        double[][] rows = new double[reported.length][];
        Doses doses = schedule.doses();
        double now = Math.min(0, doses.count() > 0 ? doses.hour(0) : 0);
        int dose = 0;
        for (int row = 0; row < reported.length; row++) {
            while (dose < doses.count() && doses.hour(dose) < reported[row]) {
                now = advance(solver, now, doses.hour(dose), y);
                y[0] += doses.milligrams(dose) * crowd.nanomolesPerMilligram(doses.kind(dose), person);
                dose++;
            }
            now = advance(solver, now, reported[row], y);
            rows[row] = row(y);
        }
        return rows;
    }

    private double advance(ReferenceSolver solver, double from, double to, double[] y) {
        if (to > from) solver.solve((t, state, slopes) -> slopes(state, slopes), from, to, y);
        return Math.max(from, to);
    }

    private double[] row(double[] y) {
        return new double[] {y[1] / of(Parameter.V1), y[3] / of(Parameter.VM), signal(y[4]), tolerance(y), y[8]};
    }

    private double tolerance(double[] y) {
        double quick = of(Parameter.WF) * y[5] + (1 - of(Parameter.WF)) * y[6];
        return of(Parameter.THETA) * ((1 - of(Parameter.WV)) * quick + of(Parameter.WV) * y[7]);
    }

    private double signal(double level) {
        return Math.pow((level + of(Parameter.C0)) / 100, 0.25);
    }

    private double[] atRest() {
        double own = signal(0);
        return new double[] {0, 0, 0, 0, 0, own, own, own, (of(Parameter.THETA) - 1) * own};
    }

    private void slopes(double[] y, double[] dy) {
        double absorbed = of(Parameter.KA) * y[0];
        double c1 = y[1] / of(Parameter.V1);
        double c2 = y[2] / of(Parameter.V2);
        double c7 = y[3] / of(Parameter.VM);
        double s = signal(y[4]);
        double cl = of(Parameter.CL);
        double q = of(Parameter.Q);
        dy[0] = -absorbed;
        dy[1] = absorbed - (cl + q) * c1 + q * c2;
        dy[2] = q * (c1 - c2);
        dy[3] = (1 - of(Parameter.S)) * absorbed + of(Parameter.S) * cl * c1 - of(Parameter.KM) * y[3];
        dy[4] = of(Parameter.KE0) * (c1 + of(Parameter.R) * c7 - y[4]);
        dy[5] = of(Parameter.KF) * (s - y[5]);
        dy[6] = of(Parameter.KL) * (s - y[6]);
        dy[7] = of(Parameter.KV) * (s - y[7]);
        dy[8] = of(Parameter.KX) * (tolerance(y) - s - y[8]);
    }
}
