package newleaf.pharmacology.engine;

import java.util.concurrent.atomic.AtomicInteger;

/// Runs a crowd through a schedule. People do not touch each other and the plan of steps is the crowd's, so the answer
/// is the same for any number of threads.
public final class Simulation {
    private final Engine engine;
    private final int threads;

    public Simulation(Engine engine, int threads) {
        if (threads < 1) throw new IllegalArgumentException("at least one thread");
        this.engine = engine;
        this.threads = threads;
    }

    /// The engine that suits this machine, on all of its processors.
    public static Simulation here() {
        return new Simulation(Engine.here(), Runtime.getRuntime().availableProcessors());
    }

    /// What takes one person's rows. Called from several threads, for each person once; two people never share a call.
    @FunctionalInterface
    public interface Reader {
        void person(int person, Rows rows, int lane);
    }

    public void run(Crowd crowd, Schedule schedule, Reader reader) {
        check(crowd, schedule);
        Plans plans = Plans.of(schedule, Rates.of(crowd), StepSizes.FINE);
        read(crowd, schedule, plans, reader);
    }

    /// People who will be run many times, in coarse steps.
    public ReadyCrowd ready(Crowd crowd) {
        return new ReadyCrowd(this, crowd);
    }

    static void check(Crowd crowd, Schedule schedule) {
        if (crowd.kinds() < schedule.kinds()) throw new IllegalArgumentException("a kind of dose without a factor");
    }

    int width() {
        return engine.width();
    }

    int threads() {
        return threads;
    }

    void read(Crowd crowd, Schedule schedule, Plans plans, Reader reader) {
        each(crowd, schedule, plans, (block, first, people) -> {
            for (int lane = 0; lane < people; lane++) reader.person(first + lane, block.rows, lane);
        });
    }

    /// What looks at a block that has been run.
    @FunctionalInterface
    interface Visitor {
        void visit(Block block, int first, int people);
    }

    void each(Crowd crowd, Schedule schedule, Plans plans, Visitor visitor) {
        int width = engine.width();
        int count = (crowd.people() + width - 1) / width;
        var next = new AtomicInteger();
        Runnable work = () -> {
            Block block = engine.block(schedule, plans);
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                int first = i * width;
                int people = Math.min(width, crowd.people() - first);
                block.run(crowd, first, people);
                visitor.visit(block, first, people);
            }
        };
        Threads.spread(work, Math.min(threads, count));
    }
}
