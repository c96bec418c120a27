package newleaf.storage.engine;

/// The database under the record: it keeps for good, and reads.
public interface Engine extends Reads {
    /// Returns once what the command did is on the disk. Many callers may share one flush; where a command
    /// fails nothing of it is kept, and no other is taken with it.
    <T> T keep(Command<T> command);

    /// After rows were removed for good: takes away what the database still holds of them elsewhere.
    void sweep();

    /// Writes what waits; whoever comes later is refused.
    @Override
    void close();
}
