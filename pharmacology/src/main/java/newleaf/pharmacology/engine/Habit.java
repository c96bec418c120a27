package newleaf.pharmacology.engine;

/// What was taken before hour 0, over and over: the doses of one period, at hours from 0 up to the period.
/// The period before hour 0 started at hour minus one period.
///
/// @param periods  how many, a whole number; infinite for a habit without beginning
public record Habit(double periodHours, Doses doses, double periods) {
    public static Habit endless(double periodHours, Doses doses) {
        return new Habit(periodHours, doses, Double.POSITIVE_INFINITY);
    }

    public Habit {
        if (!(periods >= 0) || periods != Math.rint(periods)) throw new IllegalArgumentException("whole periods");
        if (!(periodHours > 0)) throw new IllegalArgumentException("a period lasts longer than 0 hours");
        for (int i = 0; i < doses.count(); i++) {
            if (doses.hour(i) < 0 || doses.hour(i) >= periodHours) {
                throw new IllegalArgumentException("a dose of a habit lies inside its period");
            }
        }
    }
}
