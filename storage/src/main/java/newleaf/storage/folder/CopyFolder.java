package newleaf.storage.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// Where a plain copy of the record lies until it is sealed: a private folder on the data's own disk, held
/// by one at a time. What lies there when it is opened or closed is overwritten and removed.
public final class CopyFolder implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final int ZEROS = 1 << 16;

    /// Of this process: a lock of a file does not keep its own process out.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel held;

    private CopyFolder(Path folder, FileChannel held) {
        this.folder = folder;
        this.held = held;
    }

    /// Empty where somebody else holds it.
    public static Optional<CopyFolder> open(Path data) {
        Path folder = data.resolve("copy").toAbsolutePath().normalize();
        if (!HELD.add(folder)) return Optional.empty();
        Optional<CopyFolder> opened = Optional.empty();
        try {
            opened = held(Private.folder(folder));
            opened.ifPresent(CopyFolder::wipe);
            return opened;
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        } finally {
            if (opened.isEmpty()) HELD.remove(folder);
        }
    }

    private static Optional<CopyFolder> held(Path folder) throws IOException {
        Path file = folder.resolve(LOCK);
        Private.file(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock != null) return Optional.of(new CopyFolder(folder, channel));
        channel.close();
        return Optional.empty();
    }

    /// A file of ours that stands there empty.
    public Path file() {
        Path file = folder.resolve("newleaf.db");
        try {
            Private.file(file);
            return file;
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        }
    }

    private void wipe() {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> left = files.filter(each -> !each.endsWith(LOCK)).toList();
            for (Path each : left) wipe(each);
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        }
    }

    private static void wipe(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long size = channel.size();
            while (channel.position() < size) {
                channel.write(ByteBuffer.allocate((int) Math.min(ZEROS, size - channel.position())));
            }
            channel.force(true);
        } finally {
            Files.delete(file);
        }
    }

    @Override
    public void close() {
        try (held) {
            wipe();
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        } finally {
            HELD.remove(folder);
        }
    }
}
