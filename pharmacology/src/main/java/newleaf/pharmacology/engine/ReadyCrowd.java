package newleaf.pharmacology.engine;

import java.util.Optional;

/// People who are run many times. What a step of each length does to each of them is worked out once. Coarse steps are
/// for daily means of the diary, not for levels just after a dose.
///
/// **Error.** Withdrawal after a habit is off by less than 0.0005 against fine steps, where half of the score is at 0.4
/// (`HabitTest`). `CoarseStepsTest` in the taper keeps every person's daily means.
public final class ReadyCrowd {
    private static final double[] NO_HOURS = {};

    private final Simulation simulation;
    private final Crowd crowd;
    private final Rates rates;
    private final KeptEntries kept;

    ReadyCrowd(Simulation simulation, Crowd crowd) {
        this(simulation, crowd, Rates.of(crowd), new KeptEntries(crowd, simulation.width()));
    }

    private ReadyCrowd(Simulation simulation, Crowd crowd, Rates rates, KeptEntries kept) {
        this.simulation = simulation;
        this.crowd = crowd;
        this.rates = rates;
        this.kept = kept;
    }

    /// The same people, who take something else.
    public ReadyCrowd as(Crowd others) {
        if (!crowd.isOfSamePeople(others)) throw new IllegalArgumentException("other people");
        return new ReadyCrowd(simulation, others, rates, kept);
    }

    /// Everybody at hour 0, by block.
    public static final class Start {
        private final double[][] states;

        private Start(double[][] states) {
            this.states = states;
        }
    }

    public Crowd crowd() {
        return crowd;
    }

    public Start after(Habit habit) {
        var schedule = new Schedule(Optional.of(habit), Doses.none(), NO_HOURS);
        return start(schedule);
    }

    public Start fromNothing() {
        return start(Schedule.of(Doses.none()));
    }

    private Start start(Schedule schedule) {
        Simulation.check(crowd, schedule);
        int width = simulation.width();
        double[][] states = new double[(crowd.people() + width - 1) / width][Block.STATES * width];
        simulation.each(crowd, schedule, plans(schedule), (block, first, people) -> {
            double[] at = states[first / width];
            for (int i = 0; i < Block.STATES; i++) System.arraycopy(block.state[i], 0, at, i * width, width);
        });
        return new Start(states);
    }

    public void run(Start start, Doses doses, double[] reported, Simulation.Reader reader) {
        Schedule schedule = Schedule.of(doses, reported);
        Simulation.check(crowd, schedule);
        simulation.read(crowd, schedule, plans(schedule).startingAt(start.states), reader);
    }

    public void run(Schedule schedule, Simulation.Reader reader) {
        Simulation.check(crowd, schedule);
        simulation.read(crowd, schedule, plans(schedule), reader);
    }

    private Plans plans(Schedule schedule) {
        Plans plans = Plans.of(schedule, rates, StepSizes.COARSE);
        return kept.of(plans.main().lengths, simulation.threads())
                .map(plans::with)
                .orElse(plans);
    }
}
