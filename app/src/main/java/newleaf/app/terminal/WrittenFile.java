package newleaf.app.terminal;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Writes a file whole or not at all; only its owner may read it.
public final class WrittenFile {
    private WrittenFile() {}

    /// Refused before anything is read or written.
    public static void check(String option, Path file) {
        Path folder = folder(file);
        boolean isUsable = Files.isDirectory(folder) && Files.isWritable(folder) && !Files.isDirectory(file);
        if (!isUsable) throw new UnusableInput(option + " needs a file in a folder that exists and can be written to.");
        boolean isSomethingElse = Files.exists(file, NOFOLLOW_LINKS) && !Files.isRegularFile(file, NOFOLLOW_LINKS);
        if (isSomethingElse)
            throw new UnusableInput(
                    option + " names a device, a pipe or a link, which is never written over. Name a file.");
    }

    /// What cannot be made again from elsewhere is never written over.
    public static void checkNew(String option, Path file) {
        check(option, file);
        if (!Files.exists(file, NOFOLLOW_LINKS)) return;
        throw new UnusableInput(option + " names a file that is there already. Name another, or move that one away.");
    }

    /// The letters of a PDF are laid into the temporary folder for a moment, nothing else.
    public static void checkTemporary(String option) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        if (Files.isDirectory(temporary) && Files.isWritable(temporary)) return;
        throw new UnusableInput(option + " needs the temporary folder of this machine, which is missing or may not be"
                + " written to. Make it anew, or use --html.");
    }

    public static void write(Path file, byte[] content, Terminal terminal) {
        try {
            Path unfinished = Files.createTempFile(folder(file), ".newleaf", ".part");
            try {
                Files.write(unfinished, content);
                moved(unfinished, file);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            terminal.err().println("Written: " + file);
        } catch (IOException failure) {
            throw new UnusableInput("The file could not be written: the disk may be full, or may not be written to."
                    + " Nothing was left behind. Choose another place.");
        }
    }

    private static void moved(Path unfinished, Path file) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    }
}
