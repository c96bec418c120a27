package newleaf.pharmacology.engine;

import java.util.Arrays;
import java.util.Optional;
import newleaf.pharmacology.kinetics.Parameter;

/// People who are run side by side through one plan. Made once for each thread and used again and again; nothing is
/// allocated between two people.
///
/// States: G, C, P, M in nmol, E in nmol/L, fast and slow tolerance, withdrawal X.
abstract class Block {
    static final int G = 0;
    static final int C = 1;
    static final int P = 2;
    static final int M = 3;
    static final int E = 4;
    static final int FAST = 5;
    static final int SLOW = 6;
    static final int X = 7;
    /// S and T at the end of the last step.
    static final int EFFECT = 8;

    static final int TOLERANCE = 9;
    static final int STATES = 10;

    final int width;
    final double[][] state;
    final double[] ec50;
    final double[] wf;
    final Rows rows;
    final boolean isFine;

    private final Schedule schedule;
    private final StepPlan plan;
    private final Coefficients coefficients;
    private final Optional<SteadyState> before;
    private final Optional<double[][]> states;
    private final double[][] nanomolesPerMilligram;
    private final double[] v1;
    private final double[] vm;

    Block(int width, Schedule schedule, Plans plans) {
        this.width = width;
        this.schedule = schedule;
        this.plan = plans.main();
        this.isFine = plans.isFine();
        this.state = new double[STATES][width];
        this.ec50 = new double[width];
        this.wf = new double[width];
        this.v1 = new double[width];
        this.vm = new double[width];
        this.rows = new Rows(schedule.rows(), width, isFine, v1, vm);
        this.coefficients = new Coefficients(plan.lengths, width, plans.entries());
        this.states = plans.states();
        this.nanomolesPerMilligram = new double[schedule.kinds()][width];
        this.before = schedule.habit().map(habit -> new SteadyState(this, habit, plans, width));
    }

    /// Advances everybody by the step whose entries begin at `offset`.
    abstract void step(double[] entries, int offset);

    /// Runs `count` people from `first` on; spare places repeat the last one.
    final void run(Crowd crowd, int first, int count) {
        for (int lane = 0; lane < width; lane++) seat(lane, crowd, first + Math.min(lane, count - 1));
        for (double[] each : state) Arrays.fill(each, 0);
        before.ifPresent(steady -> steady.settle(crowd, first, count));
        states.ifPresent(all -> place(all[first / width]));
        walk(plan, schedule.doses(), true);
    }

    private void seat(int lane, Crowd crowd, int person) {
        ec50[lane] = crowd.value(Parameter.EC50, person);
        wf[lane] = crowd.value(Parameter.WF, person);
        v1[lane] = crowd.value(Parameter.V1, person);
        vm[lane] = crowd.value(Parameter.VM, person);
        for (int kind = 0; kind < nanomolesPerMilligram.length; kind++) {
            nanomolesPerMilligram[kind][lane] = crowd.nanomolesPerMilligram(kind, person);
        }
        coefficients.person(lane, crowd, person);
    }

    private void place(double[] at) {
        for (int i = 0; i < STATES; i++) System.arraycopy(at, i * width, state[i], 0, width);
    }

    final void walk(StepPlan steps, Doses doses, boolean isReported) {
        for (int i = 0; i < steps.steps; i++) {
            if (steps.lengths[steps.length[i]] > 0)
                step(coefficients.values(steps.length[i]), coefficients.offset(steps.length[i]));
            if (isReported && !StepPlan.isNothing(steps.row[i])) rows.note(steps.row[i], state);
            for (int dose = steps.firstDose[i]; dose < steps.endDose[i]; dose++) give(doses, dose);
        }
    }

    private void give(Doses doses, int dose) {
        double milligrams = doses.milligrams(dose);
        double[] factor = nanomolesPerMilligram[doses.kind(dose)];
        for (int lane = 0; lane < width; lane++) state[G][lane] += milligrams * factor[lane];
    }

    /// Makes S and T agree with the states, where they were set from outside.
    final void refresh() {
        for (int lane = 0; lane < width; lane++) {
            state[EFFECT][lane] = state[E][lane] / (ec50[lane] + state[E][lane]);
            state[TOLERANCE][lane] = wf[lane] * state[FAST][lane] + (1 - wf[lane]) * state[SLOW][lane];
        }
    }
}
