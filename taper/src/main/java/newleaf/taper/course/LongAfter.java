package newleaf.taper.course;

import newleaf.pharmacology.course.DiaryScale;
import newleaf.pharmacology.engine.Crowd;
import newleaf.pharmacology.kinetics.Parameter;

/// The diary long after the last dose, in closed form.
///
/// **Idea.** A month after the last dose there is no effect left, and of tolerance only its slow part, so
/// `T = T0 exp(-kl t)`, and `X' = kx (T - X)` has the solution below.
///
/// **Error.** What is left of the fast part after a month (20 half-lives and more) and of the effect.
final class LongAfter {
    private static final double DAY = 24;
    private static final double NOTHING = 1e-4;

    private LongAfter() {}

    /// @param from  the first day to fill; the others are left alone
    static void fill(double[] days, int from, double tolerance, double withdrawal, Crowd crowd, int person) {
        double kl = crowd.value(Parameter.KL, person);
        double kx = crowd.value(Parameter.KX, person);
        if (Math.abs(kx - kl) < 1e-6) kx = kl + 1e-6;
        double driven = kx * tolerance / (kx - kl);
        DiaryScale diary = DiaryScale.of(crowd, person);
        double before = diary.at(withdrawal);
        for (int day = from; day < days.length && before > NOTHING; day++) {
            double hours = (day - from + 1) * DAY;
            double x = driven * Math.exp(-kl * hours) + (withdrawal - driven) * Math.exp(-kx * hours);
            double after = diary.at(x);
            days[day] = (before + after) / 2;
            before = after;
        }
    }
}
