package newleaf.storage.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import org.jspecify.annotations.Nullable;

/// A data folder that this process holds and no other: it has been looked at, and nothing in it was changed.
public final class DataFolder implements AutoCloseable {
    private static final byte[] BEGINNING = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path folder;
    private final FileChannel held;

    private DataFolder(Path folder, FileChannel held) {
        this.folder = folder;
        this.held = held;
    }

    /// @throws StoreProblem where it cannot be used, in words for whoever started us
    public static DataFolder open(Path folder) {
        Private.folder(folder);
        return new DataFolder(folder, held(folder.resolve("lock")));
    }

    private static FileChannel held(Path file) {
        try {
            Private.file(file);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (lock(channel) != null) return channel;
            channel.close();
            throw new StoreProblem(What.IN_USE);
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByUs) {
            return null;
        }
    }

    /// The database file in it, as SQLite keeps one.
    ///
    /// @throws StoreProblem where the file is something else
    public Path record() {
        look();
        return database();
    }

    private void look() {
        try {
            Private.file(database());
            byte[] beginning;
            try (InputStream bytes = Files.newInputStream(database())) {
                beginning = bytes.readNBytes(BEGINNING.length);
            }
            boolean isRecord = beginning.length == 0 || Arrays.equals(beginning, BEGINNING);
            if (!isRecord) throw new StoreProblem(What.NOT_A_RECORD);
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        }
    }

    public Path database() {
        return files().database();
    }

    public Erased erased() {
        return files().erased();
    }

    public Turn turn() {
        return files().turn();
    }

    /// Takes away what a backup left that was killed.
    public void dropCopies() {
        if (Files.exists(folder.resolve("copy"))) CopyFolder.open(folder).ifPresent(CopyFolder::close);
    }

    private DataFiles files() {
        return new DataFiles(folder);
    }

    @Override
    public void close() {
        try {
            held.close();
        } catch (IOException failure) {
            throw new StoreProblem(What.BROKEN, failure);
        }
    }
}
