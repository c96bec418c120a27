package newleaf.assessment.instrument;

import java.util.Optional;
import newleaf.assessment.instrument.Scored.Outcome;
import newleaf.assessment.instrument.Scored.Why;

/// Sleep from bed time to getting up, across midnight, less the time awake. What comes out below zero is refused.
final class SleepCount {
    private static final double DAY_HOURS = 24;
    private static final double MINUTES = 60;
    private static final double PERCENT = 100;

    private SleepCount() {}

    static Optional<Outcome> of(Answers answers) {
        Optional<Double> bed = answers.to("sleep-1");
        Optional<Double> up = answers.to("sleep-5");
        Optional<Double> falling = answers.to("sleep-2");
        Optional<Double> awake = answers.to("sleep-4");
        if (bed.isEmpty() || up.isEmpty() || falling.isEmpty() || awake.isEmpty()) return Optional.empty();
        double inBed = (up.get() - bed.get() + DAY_HOURS) % DAY_HOURS;
        double asleep = inBed - (falling.get() + awake.get()) / MINUTES;
        if (inBed == 0 || asleep < 0) return Optional.of(new Scored.Refused(Why.TIMES_DO_NOT_FIT));
        return Optional.of(new Scored.Sleep(asleep, PERCENT * asleep / inBed));
    }
}
