package newleaf.pharmacology.course;

import java.util.HashMap;
import java.util.Map;
import newleaf.pharmacology.engine.Crowd;
import newleaf.pharmacology.engine.Doses;
import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.kinetics.Transition;

/// Highest levels, areas and half-lives of one person, computed and not read off a grid.
///
/// **Idea.** Between doses the slope of each level is known exactly at any time. Where it turns from up to down inside
/// a short step, the turning point is found by regula falsi (Illinois) to 1e-9 h; steps that cannot beat the highest
/// level so far
/// are skipped by the bound that tangents give. Areas follow from the amounts in the body at hour 0 and the doses after
/// it: what enters leaves by clearance. The half-life of 7-OH is `ln 2 (t5 - t50) / ln 10`, where it falls through 50 %
/// and 5 % of its highest level after the last dose, found the same way.
final class KineticCourse {
    private static final double[] STEPS = {0.25, 0.25, 0.5, 0.5, 0.5, 1, 1, 2, 2, 4, 4, 8};
    private static final double CLOSE = 1e-9;
    private static final int G = 0;
    private static final int C = 1;
    private static final int P = 2;
    private static final int M = 3;
    private static final double TEN_FOLD = Math.log(10) / Math.log(2);

    private final Transition transition;
    private final Map<Double, double[]> steps = new HashMap<>();
    private final double[] scratch = new double[Transition.ENTRIES];
    private final double ka;
    private final double out;
    private final double k12;
    private final double k21;
    private final double s;
    private final double km;
    private final double cl;
    private final double v1;
    private final double vm;
    private final double[] best = new double[2];
    private final double[] bestAt = new double[2];

    private KineticCourse(Crowd crowd, int person) {
        transition = new Transition().person(parameter -> crowd.value(parameter, person));
        cl = crowd.value(Parameter.CL, person);
        v1 = crowd.value(Parameter.V1, person);
        vm = crowd.value(Parameter.VM, person);
        ka = crowd.value(Parameter.KA, person);
        s = crowd.value(Parameter.S, person);
        km = crowd.value(Parameter.KM, person);
        k12 = crowd.value(Parameter.Q, person) / v1;
        k21 = crowd.value(Parameter.Q, person) / crowd.value(Parameter.V2, person);
        out = cl / v1 + k12;
    }

    /// Mitragynine, then 7-OH.
    static KineticSummary[] of(Crowd crowd, int person, Doses doses) {
        KineticCourse course = new KineticCourse(crowd, person);
        double[] nanomoles = new double[doses.count()];
        for (int i = 0; i < nanomoles.length; i++) {
            nanomoles[i] = doses.milligrams(i) * crowd.nanomolesPerMilligram(doses.kind(i), person);
        }
        return course.summaries(doses, nanomoles);
    }

    private KineticSummary[] summaries(Doses doses, double[] nanomoles) {
        double[] state = new double[4];
        double[] areas = {0, 0};
        boolean isCounted = false;
        for (int i = 0; i < nanomoles.length; i++) {
            if (!isCounted && doses.hour(i) >= 0) {
                areas = areas(i == 0 ? state : moved(state, -doses.hour(i - 1)));
                isCounted = true;
            }
            if (i > 0) search(state, doses.hour(i - 1), doses.hour(i) - doses.hour(i - 1));
            state = i == 0 ? state : moved(state, doses.hour(i) - doses.hour(i - 1));
            state[G] += nanomoles[i];
            if (isCounted) {
                areas[0] += nanomoles[i] / cl;
                areas[1] += nanomoles[i] / (km * vm);
            }
        }
        double last = nanomoles.length == 0 ? 0 : doses.hour(nanomoles.length - 1);
        if (!isCounted && nanomoles.length > 0) areas = areas(moved(state, -last));
        double horizon = 60 / transition.terminalRate();
        search(state, last, horizon);
        return new KineticSummary[] {
            new KineticSummary(best[0] / v1, bestAt[0], areas[0], Math.log(2) / transition.terminalRate()),
            new KineticSummary(best[1] / vm, bestAt[1], areas[1], halfLifeOfSevenHydroxy(state, horizon))
        };
    }

    private double[] areas(double[] at) {
        double mitragynine = at[G] + at[C] + at[P];
        return new double[] {mitragynine / cl, (at[M] + (1 - s) * at[G] + s * mitragynine) / (km * vm)};
    }

    /// Looks for higher levels than the best so far in a stretch without a dose.
    private void search(double[] start, double from, double length) {
        double at = 0;
        double[] now = start.clone();
        for (int i = 0; at < length; i++) {
            double step = step(i, at, length);
            double[] next = new double[4];
            apply(stepMatrix(step), now, next);
            for (int which = 0; which < 2; which++) improve(which, start, from, at, step, now, next);
            if (at > 1000 / transition.fastest() && falls(0, now) && falls(1, now) && step > 8) return;
            at += step;
            now = next;
        }
    }

    private static double step(int i, double at, double length) {
        double step = i < STEPS.length ? STEPS[i] : 8 * Math.ceil(Math.max(1, at / 64));
        return Math.min(step, length - at);
    }

    private boolean falls(int which, double[] state) {
        return slope(which, state) <= 0;
    }

    private void improve(int which, double[] start, double from, double at, double step, double[] now, double[] next) {
        double up = slope(which, now);
        double down = slope(which, next);
        if (!(up > 0 && down <= 0)) return;
        double bound = Math.min(level(which, now) + step * up, level(which, next) - step * down);
        if (bound <= best[which]) return;
        double top = root(t -> slope(which, moved(start, t)), at, at + step);
        double level = level(which, moved(start, top));
        if (level > best[which]) {
            best[which] = level;
            bestAt[which] = from + top;
        }
    }

    private double halfLifeOfSevenHydroxy(double[] state, double horizon) {
        double saved = best[1];
        double savedAt = bestAt[1];
        best[1] = state[M];
        bestAt[1] = 0;
        search(state, 0, horizon);
        double highest = best[1];
        double from = bestAt[1];
        best[1] = saved;
        bestAt[1] = savedAt;
        if (!(highest > 0)) return Double.NaN;
        double half = fallsTo(highest / 2, state, from);
        return (fallsTo(highest / 20, state, half) - half) / TEN_FOLD;
    }

    private double fallsTo(double level, double[] state, double from) {
        double a = from;
        double step = 0.5;
        while (moved(state, a + step)[M] > level) {
            a += step;
            step *= 1.5;
        }
        return root(t -> moved(state, t)[M] - level, a, a + step);
    }

    private static double level(int which, double[] state) {
        return which == 0 ? state[C] : state[M];
    }

    private double slope(int which, double[] x) {
        return which == 0
                ? ka * x[G] - out * x[C] + k21 * x[P]
                : (1 - s) * ka * x[G] + s * (out - k12) * x[C] - km * x[M];
    }

    private double[] stepMatrix(double hours) {
        return steps.computeIfAbsent(hours, length -> {
            double[] entries = new double[Transition.ENTRIES];
            transition.over(length, entries);
            return entries;
        });
    }

    private double[] moved(double[] state, double hours) {
        double[] next = new double[4];
        transition.over(hours, scratch);
        apply(scratch, state, next);
        return next;
    }

    private static void apply(double[] e, double[] x, double[] next) {
        next[G] = e[0] * x[G];
        next[C] = e[1] * x[G] + e[2] * x[C] + e[3] * x[P];
        next[P] = e[4] * x[G] + e[5] * x[C] + e[6] * x[P];
        next[M] = e[7] * x[G] + e[8] * x[C] + e[9] * x[P] + e[10] * x[M];
    }

    /// The root of a function that is above 0 at `a` and not at `b` (Illinois; Dowell, Jarratt, BIT 1971;11:168-174).
    private static double root(java.util.function.DoubleUnaryOperator f, double a, double b) {
        double fa = f.applyAsDouble(a);
        double fb = f.applyAsDouble(b);
        for (int i = 0; i < 100 && b - a > CLOSE && fb != 0; i++) {
            double c = Math.clamp(b - fb * (b - a) / (fb - fa), a, b);
            double fc = f.applyAsDouble(c);
            if (Math.abs(fc) == 0) return c;
            if (fc > 0) {
                a = c;
                fa = fc;
                fb /= 2;
            } else {
                b = c;
                fb = fc;
                fa /= 2;
            }
        }
        return fb == 0 ? b : (a + b) / 2;
    }
}
