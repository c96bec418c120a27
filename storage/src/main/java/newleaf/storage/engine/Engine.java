package newleaf.storage.engine;

import java.util.List;

/// The database under the record: it keeps for good, and reads.
public interface Engine extends Reads {
    /// Returns once what the command did is on the disk. Many callers may share one flush; where a command
    /// fails nothing of it is kept, and no other is taken with it.
    <T> T keep(Command<T> command);

    /// The same for one of many changes of a kind, where many may take the statements of one.
    default <C, T> T keep(Batch<C, T> batch, C change) {
        return keep(sql -> batch.run(sql, List.of(change)).getFirst());
    }

    /// After rows were removed for good: takes away what the database still holds of them elsewhere.
    void sweep();

    /// Writes what waits; whoever comes later is refused.
    @Override
    void close();
}
