package newleaf.pharmacology.engine;

import java.util.Arrays;
import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.kinetics.Transition;

/// Puts a block where a habit leaves it at the end of its last period.
///
/// **Idea.** One period maps the state before it to the state after it. For the linear states this map is a matrix and
/// a shift, so the state that returns to itself is the solution of a small triangular system. Once the level repeats,
/// tolerance and withdrawal are moved by one affine map a period. Its fixed point follows from a single walk; what is
/// off it decays, over any number of periods at once, as `e^{-k t}` and by [Cascade#carried]. Tens of walks replace
/// years of simulation, and a habit without beginning needs two.
///
/// **Error.** The map is affine only where the level repeats: of a habit with a beginning the first periods are walked
/// (`StepSizes#periodsToBuildUp`), then the level is taken as steady. In fine steps 60 days: what is left is
/// `2^(-32)` of the level at a half-life of 45 h. In coarse steps fewer, for means of a day (`HabitTest` holds both).
final class SteadyState {
    private static final int[] TOLERANCES = {Block.FAST, Block.SLOW, Block.SLOWEST};
    private static final Parameter[] RATES = {Parameter.KF, Parameter.KL, Parameter.KV};

    private final Block block;
    private final Habit habit;
    private final StepPlan plan;
    private final int width;
    private final double builtUp;
    private final double[][] matrix;
    private final double[][] before = new double[Block.STATES][];

    SteadyState(Block block, Habit habit, Plans plans, int width) {
        this.block = block;
        this.habit = habit;
        this.plan = plans.habit();
        this.width = width;
        this.builtUp = Double.isInfinite(habit.periods())
                ? 0
                : Math.min(habit.periods(), plans.sizes().periodsToBuildUp(habit.periodHours()));
        this.matrix = new double[width][Transition.ENTRIES];
    }

    /// From rest, where the block is.
    void settle(Crowd crowd, int first, int count) {
        for (int period = 0; period < builtUp; period++) walk();
        if (builtUp == habit.periods()) return;
        keep();
        steadyLevel(crowd, first, count);
        for (int each : TOLERANCES) System.arraycopy(before[each], 0, block.state[each], 0, width);
        System.arraycopy(before[Block.X], 0, block.state[Block.X], 0, width);
        walk();
        double hours = (habit.periods() - builtUp) * habit.periodHours();
        for (int lane = 0; lane < width; lane++) {
            settle(crowd, first + Math.min(lane, count - 1), lane, hours);
        }
    }

    private void walk() {
        block.walk(plan, habit.doses(), false);
    }

    private void keep() {
        for (int i = 0; i < before.length; i++) before[i] = block.state[i].clone();
    }

    private void steadyLevel(Crowd crowd, int first, int count) {
        var transition = new Transition();
        for (int i = Block.G; i <= Block.E; i++) Arrays.fill(block.state[i], 0);
        walk();
        for (int lane = 0; lane < width; lane++) {
            int person = first + Math.min(lane, count - 1);
            transition.person(parameter -> crowd.value(parameter, person)).over(habit.periodHours(), matrix[lane]);
            solve(lane);
        }
    }

    /// `x = A x + b` for the linear states, where `b` is what one period leaves of nothing.
    private void solve(int lane) {
        double[] a = matrix[lane];
        double[][] s = block.state;
        double g = s[Block.G][lane] / (1 - a[0]);
        double c = s[Block.C][lane] + a[1] * g;
        double p = s[Block.P][lane] + a[4] * g;
        double determinant = (1 - a[2]) * (1 - a[6]) - a[3] * a[5];
        double central = (c * (1 - a[6]) + a[3] * p) / determinant;
        double peripheral = ((1 - a[2]) * p + a[5] * c) / determinant;
        double m = (s[Block.M][lane] + a[7] * g + a[8] * central + a[9] * peripheral) / (1 - a[10]);
        double e = s[Block.E][lane] + a[11] * g + a[12] * central + a[13] * peripheral + a[14] * m;
        s[Block.G][lane] = g;
        s[Block.C][lane] = central;
        s[Block.P][lane] = peripheral;
        s[Block.M][lane] = m;
        s[Block.E][lane] = e / (1 - a[15]);
    }

    /// From the states before and after one period at the steady level to those `hours` later.
    private void settle(Crowd crowd, int person, int lane, double hours) {
        var shares = ToleranceShares.of(crowd, person);
        double[] share = {shares.fast(), shares.slow(), shares.slowest()};
        double period = habit.periodHours();
        double kx = crowd.value(Parameter.KX, person);
        double start = before[Block.X][lane];
        double moved = block.state[Block.X][lane] - start;
        double left = 0;
        for (int i = 0; i < TOLERANCES.length; i++) {
            double k = crowd.value(RATES[i], person);
            double from = before[TOLERANCES[i]][lane];
            double off = (from - block.state[TOLERANCES[i]][lane]) / -Math.expm1(-k * period);
            moved -= share[i] * Cascade.carried(k * period, kx * period) * off;
            left += share[i] * carried(k, kx, hours) * off;
            block.state[TOLERANCES[i]][lane] = from - off + off * Math.exp(-k * hours);
        }
        double fixed = start + moved / -Math.expm1(-kx * period);
        block.state[Block.X][lane] = fixed + (start - fixed) * Math.exp(-kx * hours) + left;
    }

    private static double carried(double k, double kx, double hours) {
        return Double.isInfinite(hours) ? 0 : Cascade.carried(k * hours, kx * hours);
    }
}
