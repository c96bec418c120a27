package newleaf.app.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import newleaf.app.terminal.UnusableInput;

/// A file that was handed in, read no further than it may reach.
final class HandedIn {
    private HandedIn() {}

    /// @param most  bytes that it may have
    static byte[] bytes(Path file, int most) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) throw new UnusableInput("This file is larger than anything that is read here.");
            return bytes;
        } catch (IOException | SecurityException unreadable) {
            throw new UnusableInput("The file cannot be read. Check its name and who may read it.");
        }
    }
}
