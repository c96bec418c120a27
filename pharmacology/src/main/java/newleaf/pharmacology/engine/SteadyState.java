package newleaf.pharmacology.engine;

import java.util.Arrays;
import newleaf.pharmacology.kinetics.Parameter;

/// Puts a block where a habit without beginning leaves it at the end of a period.
///
/// **Idea.** One period maps the state before it to the state after it. For the linear states this map is a matrix and
/// a shift, so the state that returns to itself is the solution of a small triangular system. Given that, `S` is
/// known, and tolerance, then withdrawal, are each `y -> y e^{-k P} + b`: they return to themselves at
/// `b / (1 - e^{-k P})`. Two walks through one period replace months of simulation.
///
/// **Error.** Only that of the two walks, enlarged by `1 / (1 - e^{-k P})` (for slow tolerance over a day about 10).
final class SteadyState {
    private final Block block;
    private final Habit habit;
    private final StepPlan plan;
    private final int width;
    private final double[][] matrix;

    SteadyState(Block block, Habit habit, Plans plans, int width) {
        this.block = block;
        this.habit = habit;
        this.plan = plans.habit();
        this.width = width;
        this.matrix = new double[width][newleaf.pharmacology.kinetics.Transition.ENTRIES];
    }

    void settle(Crowd crowd, int first, int count) {
        var transition = new newleaf.pharmacology.kinetics.Transition();
        for (int lane = 0; lane < width; lane++) {
            int person = first + Math.min(lane, count - 1);
            transition.person(parameter -> crowd.value(parameter, person)).over(habit.periodHours(), matrix[lane]);
        }
        walk();
        for (int lane = 0; lane < width; lane++) solve(lane);
        tolerance(crowd, first, count);
        withdrawal(crowd, first, count);
        block.refresh();
    }

    private void walk() {
        block.refresh();
        block.walk(plan, habit.doses(), false);
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

    private void tolerance(Crowd crowd, int first, int count) {
        clear(Block.FAST, Block.SLOW, Block.X);
        walk();
        for (int lane = 0; lane < width; lane++) {
            int person = first + Math.min(lane, count - 1);
            settle(Block.FAST, crowd.value(Parameter.KF, person), lane);
            settle(Block.SLOW, crowd.value(Parameter.KL, person), lane);
        }
    }

    private void withdrawal(Crowd crowd, int first, int count) {
        clear(Block.X);
        walk();
        for (int lane = 0; lane < width; lane++) {
            settle(Block.X, crowd.value(Parameter.KX, first + Math.min(lane, count - 1)), lane);
        }
    }

    private void settle(int which, double rate, int lane) {
        block.state[which][lane] /= -Math.expm1(-rate * habit.periodHours());
    }

    private void clear(int... which) {
        for (int each : which) Arrays.fill(block.state[each], 0);
    }
}
