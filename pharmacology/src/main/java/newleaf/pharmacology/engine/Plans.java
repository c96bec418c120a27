package newleaf.pharmacology.engine;

import java.util.Optional;

/// The plan of steps of a run and the one of its habit. It follows from the fastest rates of the whole crowd, so it is
/// the same for every block and any number of threads.
///
/// @param sizes    how long steps are; levels in blood are kept in fine ones only
/// @param entries  those kept from earlier runs of the same crowd, by the order of the lengths
/// @param states   where everybody is at hour 0, in place of a habit, by block
record Plans(
        StepPlan main, StepPlan habit, StepSizes sizes, Optional<double[][]> entries, Optional<double[][]> states) {
    private static final double[] NO_HOURS = {};

    static Plans of(Schedule schedule, Rates rates, StepSizes sizes) {
        StepPlan main = StepPlan.of(schedule, rates, sizes);
        StepPlan before = schedule.habit()
                .map(habit -> StepPlan.of(habit.doses(), NO_HOURS, 0, habit.periodHours(), rates, sizes))
                .orElse(main);
        return new Plans(main.beside(before), before.beside(main), sizes, Optional.empty(), Optional.empty());
    }

    Plans with(double[][] kept) {
        return new Plans(main, habit, sizes, Optional.of(kept), states);
    }

    Plans startingAt(double[][] at) {
        return new Plans(main, habit, sizes, entries, Optional.of(at));
    }
}
