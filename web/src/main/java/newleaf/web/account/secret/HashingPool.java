package newleaf.web.account.secret;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import newleaf.web.network.Network;

/// A few slow threads of low priority. Browsers that are known come first, so that strangers cannot keep anyone out;
/// among each kind one network after another.
final class HashingPool implements AutoCloseable {
    static final int MOST_WAITING = 64;

    /// A clinic behind one router may have a few at once.
    static final int MOST_KNOWN_OF_ONE = 8;

    private final ExecutorService threads;
    private final FairQueue<Network, Work<?>> known = new FairQueue<>(MOST_WAITING, MOST_KNOWN_OF_ONE);
    private final FairQueue<Network, Work<?>> others = new FairQueue<>(MOST_WAITING, 1);

    @SuppressWarnings("ThreadPriorityCheck") // a hint that pages go first; nothing hangs on it
    HashingPool(int threads) {
        ThreadFactory slow = Thread.ofPlatform()
                .daemon()
                .name("hashing-", 0)
                .priority(Thread.MIN_PRIORITY)
                .factory();
        this.threads = Executors.newFixedThreadPool(threads, slow);
    }

    <T> Turn<T> take(Supplier<T> work, boolean isKnown, String from) {
        var waits = new Work<>(work, new CompletableFuture<>());
        return line(waits, isKnown ? known : others, Network.of(from))
                ? new Turn.Waits<>(waits.answer())
                : new Turn.Busy<>();
    }

    private synchronized boolean line(Work<?> work, FairQueue<Network, Work<?>> queue, Network network) {
        if (threads.isShutdown() || !queue.offer(network, work)) return false;
        threads.execute(() -> next().ifPresent(Work::run));
        return true;
    }

    private synchronized Optional<Work<?>> next() {
        return known.next().or(others::next);
    }

    /// Drops what waits.
    @Override
    public synchronized void close() {
        threads.shutdownNow();
        for (var work = next(); work.isPresent(); work = next())
            work.get().answer().cancel(false);
    }

    /// One thing to do. What it holds is let go of once it is done.
    private record Work<T>(Supplier<T> task, CompletableFuture<T> answer) {
        void run() {
            if (answer.isDone()) return;
            try {
                answer.complete(task.get());
            } catch (RuntimeException | Error failure) {
                answer.completeExceptionally(new IllegalStateException(
                        "hashing failed: " + failure.getClass().getName()));
            }
        }

        @Override
        public String toString() {
            return "Work";
        }
    }
}
