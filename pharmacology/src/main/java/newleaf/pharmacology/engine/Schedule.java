package newleaf.pharmacology.engine;

import java.util.Optional;
import newleaf.units.Checks;

/// What is run: a habit, or nothing; doses; and the hours that are reported.
/// A value at a dose's own hour is the one before the dose.
public final class Schedule {
    private final Optional<Habit> habit;
    private final Doses doses;
    private final double[] reported;

    public Schedule(Optional<Habit> habit, Doses doses, double[] reported) {
        this.habit = habit;
        this.doses = doses;
        this.reported = reported.clone();
        for (int i = 0; i < reported.length; i++) {
            Checks.within("hour", reported[i], -1e7, 1e7);
            if (i > 0 && reported[i] < reported[i - 1]) throw new IllegalArgumentException("hours ascend");
        }
        boolean startsEarlier = (doses.count() > 0 && doses.hour(0) < 0) || (reported.length > 0 && reported[0] < 0);
        if (habit.isPresent() && startsEarlier) throw new IllegalArgumentException("a habit lasts until hour 0");
    }

    public static Schedule of(Doses doses, double... reported) {
        return new Schedule(Optional.empty(), doses, reported);
    }

    public Optional<Habit> habit() {
        return habit;
    }

    public Doses doses() {
        return doses;
    }

    public int rows() {
        return reported.length;
    }

    double[] reported() {
        return reported;
    }

    int kinds() {
        return Math.max(doses.kinds(), habit.map(each -> each.doses().kinds()).orElse(1));
    }
}
