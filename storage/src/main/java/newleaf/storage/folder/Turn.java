package newleaf.storage.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// One after the other: whoever copies the whole record, and whoever empties its log after an erasure. A
/// long read would keep the log from being emptied, and the writer waiting meanwhile.
public final class Turn {
    /// The lock of a file belongs to the whole process; within it, this one.
    private static final ReentrantLock WITHIN = new ReentrantLock(true);

    private final Path file;

    Turn(Path file) {
        this.file = file;
    }

    /// Waits for the turn, here and in other processes.
    public <T> T take(Supplier<T> work) {
        WITHIN.lock();
        try {
            Private.file(file);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.lock();
                return work.get();
            }
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        } finally {
            WITHIN.unlock();
        }
    }
}
