package newleaf.app;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// Writes a file whole or not at all; only its owner may read it.
final class WrittenFile {
    private WrittenFile() {}

    /// Refused before anything is read or written.
    static void check(String option, Path file) {
        Path folder = folder(file);
        boolean isUsable = Files.isDirectory(folder) && Files.isWritable(folder) && !Files.isDirectory(file);
        if (!isUsable) throw new UnusableInput(option + " needs a file in a folder that exists and can be written to.");
    }

    static void write(Path file, byte[] content, Desk desk) {
        try {
            Path unfinished = Files.createTempFile(folder(file), ".newleaf", ".part");
            Files.write(unfinished, content);
            try {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException plain) {
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            }
            desk.terminal().err().println("Written: " + file);
        } catch (IOException failure) {
            throw new UnusableInput("The file could not be written. Choose another place.");
        }
    }

    private static Path folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    }
}
