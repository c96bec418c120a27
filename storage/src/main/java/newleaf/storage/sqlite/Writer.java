package newleaf.storage.sqlite;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import newleaf.storage.engine.Command;
import newleaf.storage.engine.Sql;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// The one thread that writes. Commands that wait together share one transaction and one flush of the disk,
/// each within a savepoint of its own; whoever waits is told only after the flush. Nobody is told of what
/// was not kept.
public final class Writer implements AutoCloseable {
    private static final int MOST_AT_ONCE = 256;

    private final BlockingQueue<Job<?>> queue = new LinkedBlockingQueue<>();
    private final Sql sql;
    private final Thread thread;
    private boolean isClosed;

    public Writer(Sqlite database) {
        this.sql = database.toWrite();
        this.thread = Thread.ofPlatform().name("writer").start(this::write);
    }

    /// Returns once what the command did is on the disk.
    public <T> T keep(Command<T> command) {
        return told(submit(new Job<>(command, false)));
    }

    /// Between two transactions, for what cannot be done within one.
    public <T> T alone(Command<T> command) {
        return told(submit(new Job<>(command, true)));
    }

    private synchronized <T> CompletableFuture<T> submit(Job<T> job) {
        if (isClosed) throw new StoreProblem(What.CLOSED);
        queue.add(job);
        return job.answer;
    }

    synchronized boolean isOpen() {
        return !isClosed;
    }

    /// How many commands wait for the next transaction.
    int waiting() {
        return queue.size();
    }

    private static <T> T told(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException failure) {
            throw switch (failure.getCause()) {
                case StoreProblem problem -> new StoreProblem(problem.what(), problem);
                case SQLException problem -> Sqlite.problem(problem);
                case null, default -> new StoreProblem(What.BROKEN, failure);
            };
        }
    }

    private void write() {
        boolean goesOn = true;
        while (goesOn) {
            List<Job<?>> together = next();
            goesOn = together.stream().noneMatch(job -> job.isLast);
            together.removeIf(job -> job.isLast);
            if (together.isEmpty()) continue;
            if (together.getFirst().isAlone) together.getFirst().runAlone(sql);
            else transaction(together);
        }
    }

    /// What waits, up to the first that wants to be alone.
    private List<Job<?>> next() {
        List<Job<?>> together = new ArrayList<>();
        Job<?> first = taken();
        together.add(first);
        while (!first.isAlone && together.size() < MOST_AT_ONCE) {
            Job<?> another = queue.peek();
            if (another == null || another.isAlone) break;
            queue.remove();
            together.add(another);
        }
        return together;
    }

    private Job<?> taken() {
        while (true) {
            try {
                return queue.take();
            } catch (InterruptedException nobodyMayStopAWrite) {
                // what waits in the queue is still written
            }
        }
    }

    private void transaction(List<Job<?>> together) {
        try {
            sql.run("begin immediate");
            for (Job<?> job : together) job.runWithinSavepoint(sql);
            sql.run("commit");
        } catch (SQLException | RuntimeException | Error failure) {
            rollback();
            together.forEach(job -> job.answer.completeExceptionally(failure));
            return;
        }
        together.forEach(Job::tell);
    }

    private void rollback() {
        try {
            sql.run("rollback");
        } catch (SQLException already) {
            // a full disk has ended the transaction by itself
        }
    }

    /// Writes what waits, then stops.
    @Override
    public void close() {
        synchronized (this) {
            if (isClosed) return;
            isClosed = true;
            queue.add(new Job<>(_ -> Optional.empty(), false, true));
        }
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        sql.close();
    }

    private static final class Job<T> {
        private final Command<T> command;
        private final boolean isAlone;
        private final boolean isLast;
        private final CompletableFuture<T> answer = new CompletableFuture<>();
        private Runnable telling = () -> {};

        Job(Command<T> command, boolean isAlone) {
            this(command, isAlone, false);
        }

        Job(Command<T> command, boolean isAlone, boolean isLast) {
            this.command = command;
            this.isAlone = isAlone;
            this.isLast = isLast;
        }

        /// @throws SQLException where the transaction as a whole cannot go on
        void runWithinSavepoint(Sql sql) throws SQLException {
            sql.run("savepoint job");
            try {
                T result = command.run(sql);
                telling = () -> answer.complete(result);
                sql.run("release job");
            } catch (SQLException | RuntimeException failure) {
                if (failure instanceof SQLException of && Sqlite.isOfTheDisk(of)) throw of;
                sql.run("rollback to job");
                sql.run("release job");
                telling = () -> answer.completeExceptionally(failure);
            }
        }

        void runAlone(Sql sql) {
            try {
                answer.complete(command.run(sql));
            } catch (SQLException | RuntimeException | Error failure) {
                answer.completeExceptionally(failure);
            }
        }

        void tell() {
            telling.run();
        }
    }
}
