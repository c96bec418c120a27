package newleaf.pharmacology.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
        if (crowd.kinds() < schedule.kinds()) throw new IllegalArgumentException("a kind of dose without a factor");
        Plans plans = Plans.of(schedule, crowd);
        Supplier<Block> blocks = () -> engine.block(schedule, plans);
        int width = engine.width();
        int count = (crowd.people() + width - 1) / width;
        var next = new AtomicInteger();
        Runnable work = () -> {
            Block block = blocks.get();
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                int first = i * width;
                int people = Math.min(width, crowd.people() - first);
                block.run(crowd, first, people);
                for (int lane = 0; lane < people; lane++) reader.person(first + lane, block.rows, lane);
            }
        };
        spread(work, Math.min(threads, count));
    }

    private static void spread(Runnable work, int threads) {
        var failure = new AtomicReference<@Nullable Throwable>();
        Thread[] helpers = new Thread[threads - 1];
        for (int i = 0; i < helpers.length; i++) {
            helpers[i] = Thread.ofPlatform().daemon().unstarted(work);
            helpers[i].setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
            helpers[i].start();
        }
        work.run();
        for (Thread helper : helpers) join(helper);
        Throwable thrown = failure.get();
        if (thrown != null) throw new IllegalStateException("a part of the run failed", thrown);
    }

    private static void join(Thread helper) {
        try {
            helper.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", interrupted);
        }
    }
}
