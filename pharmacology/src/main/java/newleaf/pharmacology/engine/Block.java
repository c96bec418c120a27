package newleaf.pharmacology.engine;

import java.util.Optional;
import newleaf.pharmacology.kinetics.Parameter;

/// People who are run side by side through one plan. Made once for each thread and used again and again; nothing is
/// allocated between two people.
///
/// States: G, C, P, M in nmol, E in nmol/L, fast, slow and slowest tolerance, withdrawal X.
abstract class Block {
    static final int G = 0;
    static final int C = 1;
    static final int P = 2;
    static final int M = 3;
    static final int E = 4;
    static final int FAST = 5;
    static final int SLOW = 6;
    static final int SLOWEST = 7;
    static final int X = 8;
    /// S and T where they were last asked for.
    static final int EFFECT = 9;

    static final int TOLERANCE = 10;
    static final int STATES = 11;

    final int width;
    final double[][] state;
    final double[] c0;
    final Rows rows;

    private final ToleranceShares[] shares;
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
        this.state = new double[STATES][width];
        this.c0 = new double[width];
        this.shares = new ToleranceShares[width];
        this.v1 = new double[width];
        this.vm = new double[width];
        this.rows = new Rows(schedule.rows(), width, plans.sizes() == StepSizes.FINE, v1, vm);
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
        for (int lane = 0; lane < width; lane++) rest(lane, crowd, first + Math.min(lane, count - 1));
        before.ifPresent(steady -> steady.settle(crowd, first, count));
        states.ifPresent(all -> place(all[first / width]));
        walk(plan, schedule.doses(), true);
    }

    private void seat(int lane, Crowd crowd, int person) {
        c0[lane] = crowd.value(Parameter.C0, person);
        shares[lane] = ToleranceShares.of(crowd, person);
        v1[lane] = crowd.value(Parameter.V1, person);
        vm[lane] = crowd.value(Parameter.VM, person);
        for (int kind = 0; kind < nanomolesPerMilligram.length; kind++) {
            nanomolesPerMilligram[kind][lane] = crowd.nanomolesPerMilligram(kind, person);
        }
        coefficients.person(lane, crowd, person);
    }

    /// Where somebody is who has never taken any: used to what is there without it.
    private void rest(int lane, Crowd crowd, int person) {
        for (int i = G; i <= E; i++) state[i][lane] = 0;
        double own = Signal.of(0, c0[lane]);
        state[FAST][lane] = state[SLOW][lane] = state[SLOWEST][lane] = own;
        state[X][lane] = (crowd.value(Parameter.THETA, person) - 1) * own;
    }

    private void place(double[] at) {
        for (int i = 0; i < STATES; i++) System.arraycopy(at, i * width, state[i], 0, width);
    }

    final void walk(StepPlan steps, Doses doses, boolean isReported) {
        for (int i = 0; i < steps.steps; i++) {
            if (steps.lengths[steps.length[i]] > 0)
                step(coefficients.values(steps.length[i]), coefficients.offset(steps.length[i]));
            if (isReported && !StepPlan.isNothing(steps.row[i])) note(steps.row[i]);
            for (int dose = steps.firstDose[i]; dose < steps.endDose[i]; dose++) give(doses, dose);
        }
    }

    private void give(Doses doses, int dose) {
        double milligrams = doses.milligrams(dose);
        double[] factor = nanomolesPerMilligram[doses.kind(dose)];
        for (int lane = 0; lane < width; lane++) state[G][lane] += milligrams * factor[lane];
    }

    private void note(int row) {
        for (int lane = 0; lane < width; lane++) {
            ToleranceShares share = shares[lane];
            state[EFFECT][lane] = Signal.of(state[E][lane], c0[lane]);
            state[TOLERANCE][lane] = share.fast() * state[FAST][lane]
                    + share.slow() * state[SLOW][lane]
                    + share.slowest() * state[SLOWEST][lane];
        }
        rows.note(row, state);
    }
}
