package newleaf.web.computing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// A few threads with a short queue. One run for one question, however many ask it; what nobody has asked for lately is
/// not begun. One processor is left to pages where there is more than one.
public final class Computing implements AutoCloseable {
    /// How long a question counts as asked. Whoever waits asks again sooner.
    public static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final System.Logger LOG = System.getLogger(Computing.class.getName());
    static final int MOST_WAITING = 64;

    private final ThreadPoolExecutor pool;
    private final Cache<Object, Run<?>> runs = Caffeine.newBuilder()
            .expireAfterAccess(PATIENCE)
            .scheduler(Scheduler.systemScheduler())
            .build();

    public Computing() {
        this(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    }

    Computing(int threads) {
        this.pool = new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().daemon().name("computing-", 0).factory());
    }

    /// The answer to a question: there already, or to come.
    ///
    /// @param question  equal where the answer is the same
    /// @throws RejectedExecutionException where too many others wait
    public <T> CompletableFuture<T> ask(Object question, Class<T> kind, Supplier<T> work) {
        var key = new Key(kind, question);
        Run<?> run = runs.get(key, _ -> new Run<>(key, work));
        run.beginOnce();
        return run.answer.thenApply(kind::cast);
    }

    /// Two kinds of answer may be wanted to one question.
    private record Key(Class<?> kind, Object question) {
        @Override
        public String toString() {
            return "Key";
        }
    }

    /// Whether it still takes questions, at once or when others are answered.
    public boolean isOpen() {
        return !pool.isShutdown();
    }

    /// Drops what waits.
    @Override
    public void close() {
        pool.shutdownNow();
    }

    private final class Run<T> implements Runnable {
        private final Object question;
        private final Supplier<T> work;
        private final CompletableFuture<T> answer = new CompletableFuture<>();
        private final AtomicBoolean isBegun = new AtomicBoolean();

        Run(Object question, Supplier<T> work) {
            this.question = question;
            this.work = work;
        }

        /// Only once it stands among the runs: it looks there whether it is still wanted.
        void beginOnce() {
            if (isBegun.getAndSet(true)) return;
            try {
                pool.execute(this);
            } catch (RejectedExecutionException full) {
                runs.invalidate(question);
                throw full;
            }
        }

        @Override
        public void run() {
            if (!isWanted()) {
                answer.cancel(false);
                return;
            }
            try {
                answer.complete(work.get());
            } catch (RuntimeException | StackOverflowError failure) {
                LOG.log(System.Logger.Level.ERROR, "A report failed", failure);
                answer.completeExceptionally(failure);
            }
        }

        private boolean isWanted() {
            return runs.policy().getIfPresentQuietly(question) == this;
        }
    }
}
