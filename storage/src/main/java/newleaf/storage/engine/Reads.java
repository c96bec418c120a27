package newleaf.storage.engine;

/// The database under the record, for reading.
public interface Reads extends AutoCloseable {
    /// All that is read here is of one moment, and waits for no writer.
    <T> T read(Command<T> question);

    /// Whoever comes later is refused.
    @Override
    void close();
}
