package newleaf.storage.postgres;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import newleaf.storage.engine.Batch;
import newleaf.storage.engine.Command;
import newleaf.storage.engine.Sql;

/// A change that waits to be kept, and whoever waits for its answer.
record Job<C, T>(Batch<C, T> batch, C change, CompletableFuture<T> answer) {
    Job(Batch<C, T> batch, C change) {
        this(batch, change, new CompletableFuture<>());
    }

    static <T> Job<Command<T>, T> alone(Command<T> command) {
        return new Job<>(new Alone<>(), command);
    }

    Set<String> touches() {
        return batch.touches(change);
    }

    T run(Sql sql) throws SQLException {
        return batch.run(sql, List.of(change)).getFirst();
    }

    void fails(Throwable failure) {
        answer.completeExceptionally(failure);
    }

    /// A kind of its own each, so that nothing goes with it.
    private static final class Alone<T> implements Batch<Command<T>, T> {
        @Override
        public Set<String> touches(Command<T> command) {
            return Set.of();
        }

        @Override
        public List<T> run(Sql sql, List<Command<T>> commands) throws SQLException {
            return List.of(commands.getFirst().run(sql));
        }
    }
}
