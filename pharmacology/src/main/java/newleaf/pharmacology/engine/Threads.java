package newleaf.pharmacology.engine;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// The same work on several threads at once, this one among them.
final class Threads {
    private Threads() {}

    static void spread(Runnable work, int threads) {
        var failure = new AtomicReference<@Nullable Throwable>();
        if (threads < 1) return;
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
