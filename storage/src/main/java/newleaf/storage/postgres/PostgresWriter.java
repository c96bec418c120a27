package newleaf.storage.postgres;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import newleaf.storage.engine.Batch;
import newleaf.storage.engine.Command;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// The threads that write, each with a connection. Changes of a kind that wait together share statements and
/// one transaction. Where anything of that fails, nothing of it is kept, and each is tried by itself.
final class PostgresWriter implements AutoCloseable {
    private static final int THREADS = 2;
    private static final int MOST_AT_ONCE = 64;

    private final BlockingQueue<Job<?, ?>> queue = new LinkedBlockingQueue<>();
    private final Job<?, ?> last = Job.alone(_ -> true);
    private final List<Thread> threads;
    private boolean isClosed;

    PostgresWriter(Postgres database) {
        this.threads = Stream.generate(() -> new Transactions(database::toWrite))
                .limit(THREADS)
                .map(each -> Thread.ofPlatform().name("writer").start(() -> write(each)))
                .toList();
    }

    <T> T keep(Command<T> command) {
        return told(Job.alone(command));
    }

    <C, T> T keep(Batch<C, T> batch, C change) {
        return told(new Job<>(batch, change));
    }

    private <T> T told(Job<?, T> job) {
        synchronized (this) {
            if (isClosed) throw new StoreProblem(What.CLOSED);
            queue.add(job);
        }
        try {
            return job.answer().join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof StoreProblem problem
                    ? new StoreProblem(problem.what(), problem)
                    : new StoreProblem(What.BROKEN, failure);
        }
    }

    private void write(Transactions transactions) {
        boolean goesOn = true;
        while (goesOn) {
            List<Job<?, ?>> waiting = next();
            goesOn = !waiting.remove(last);
            while (!waiting.isEmpty()) keep(transactions, Together.firstOf(waiting));
        }
        transactions.close();
        queue.add(last); // for the thread beside this one
    }

    private List<Job<?, ?>> next() {
        List<Job<?, ?>> waiting = new ArrayList<>();
        try {
            waiting.add(queue.take());
            queue.drainTo(waiting, MOST_AT_ONCE - 1);
        } catch (InterruptedException nobodyMayStopAWrite) {
            // what waits in the queue is still written
        }
        return waiting;
    }

    private static <C, T> void keep(Transactions transactions, Together<C, T> together) {
        List<Job<C, T>> jobs = together.jobs();
        if (jobs.size() == 1) {
            alone(transactions, jobs.getFirst());
            return;
        }
        try {
            together.tell(transactions.once(together::run));
        } catch (SQLException | RuntimeException | Error failure) {
            boolean isOfAll =
                    failure instanceof StoreProblem problem && problem.what().isOfTheServer();
            jobs.forEach(isOfAll ? job -> job.fails(failure) : job -> alone(transactions, job));
        }
    }

    private static <C, T> void alone(Transactions transactions, Job<C, T> job) {
        try {
            job.answer().complete(transactions.kept(job::run));
        } catch (RuntimeException | Error failure) {
            job.fails(failure);
        }
    }

    /// Writes what waits, then stops.
    @Override
    public void close() {
        synchronized (this) {
            if (isClosed) return;
            isClosed = true;
            queue.add(last);
        }
        try {
            for (Thread each : threads) each.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
