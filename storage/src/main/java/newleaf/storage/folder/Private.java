package newleaf.storage.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Set;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// Folders (0700) and files (0600) that only their owner reads.
public final class Private {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OTHERS = PosixFilePermissions.fromString("---rwxrwx");

    private Private() {}

    /// Makes it where it is not there yet, and refuses one that others may enter.
    public static Path folder(Path folder) {
        try {
            make(folder.toAbsolutePath());
            if (!Files.isDirectory(folder)) throw new StoreProblem(What.NOT_A_FOLDER);
            return checked(folder);
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        }
    }

    /// Each folder that was made is as safe as the one above it, or all that is kept in it could be gone with
    /// its name when the power goes.
    private static void make(Path folder) throws IOException {
        if (Files.exists(folder)) return;
        Path above = folder.getParent();
        if (above != null) make(above);
        Files.createDirectories(folder, rights(folder, FOLDER));
        flushFolder(folder);
    }

    /// @throws StoreProblem where somebody else owns it, or others have rights to it
    public static Path checked(Path path) throws IOException {
        if (!isPosix(path)) return path;
        if (!Files.getOwner(path).equals(us())) throw new StoreProblem(What.NOT_OURS);
        if (Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains)) {
            throw new StoreProblem(What.OPEN_TO_OTHERS);
        }
        return path;
    }

    /// A file of ours that stands there empty, so that nobody else can read what will be written to it.
    public static void file(Path file) throws IOException {
        if (!Files.exists(file)) Files.createFile(file, rights(file, FILE));
        checked(file);
    }

    /// Either the old text or the new one is there, whatever happens meanwhile.
    public static void replace(Path file, String text) {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(beside);
            file(beside);
            write(beside, text, StandardOpenOption.WRITE);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            flushFolder(file);
        } catch (IOException failure) {
            throw new StoreProblem(failure instanceof AccessDeniedException ? What.CANNOT_WRITE : What.BROKEN, failure);
        }
    }

    /// To another name in its folder, at once and for good.
    public static void move(Path file, Path to) {
        try {
            Files.move(file, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            flushFolder(to);
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        }
    }

    /// Overwritten where it lies, as far as a file system does that, then removed. Nothing where it is not there.
    public static void wipe(Path file) {
        if (!Files.exists(file)) return;
        try {
            write(file, "\0".repeat((int) Files.size(file)), StandardOpenOption.WRITE);
            Files.delete(file);
            flushFolder(file);
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        }
    }

    /// At the end of a file, for good.
    public static void append(Path file, String text) {
        try {
            file(file);
            write(file, text, StandardOpenOption.APPEND);
            flushFolder(file);
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        }
    }

    /// What others of this process wrote to it.
    public static void flush(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException failure) {
            throw new StoreProblem(What.BROKEN, failure);
        }
    }

    private static void write(Path file, String text, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, how)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) channel.write(bytes);
            channel.force(true);
        }
    }

    /// Where a folder can be flushed, its names are as safe as its files.
    public static void flushFolder(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !isPosix(folder)) return;
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] rights(Path path, Set<PosixFilePermission> rights) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)}
                : new FileAttribute<?>[0];
    }

    /// Whoever owns what we make: a name of the user may be missing where a container gave only a number.
    private static UserPrincipal us() throws IOException {
        Path made = Files.createTempFile("newleaf", null);
        try {
            return Files.getOwner(made);
        } finally {
            Files.delete(made);
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
