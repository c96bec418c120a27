package newleaf.pharmacology.engine;

import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.kinetics.Transition;

/// The plan of steps of a run and the one of its habit. It follows from the fastest rates of the whole crowd, so it is
/// the same for every block and any number of threads.
record Plans(StepPlan main, StepPlan habit) {
    private static final double[] NO_HOURS = {};

    static Plans of(Schedule schedule, Crowd crowd) {
        double fastest = 0;
        Transition transition = new Transition();
        for (int person = 0; person < crowd.people(); person++) {
            int each = person;
            fastest = Math.max(
                    fastest, transition.person(p -> crowd.value(p, each)).fastest());
        }
        double smoothest = Math.max(
                crowd.largest(Parameter.KX), Math.max(crowd.largest(Parameter.KF), crowd.largest(Parameter.KL)));
        StepPlan main = StepPlan.of(schedule, fastest, smoothest);
        double speed = fastest;
        StepPlan before = schedule.habit()
                .map(habit -> StepPlan.of(habit.doses(), NO_HOURS, 0, habit.periodHours(), speed, smoothest))
                .orElse(main);
        return new Plans(main, before);
    }
}
