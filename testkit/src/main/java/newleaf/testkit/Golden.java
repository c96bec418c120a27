package newleaf.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares text with a file that was read and accepted by a person. `./check --accept` rewrites the file.
public final class Golden {
    private Golden() {}

    /// @param file  relative to the project's root
    /// @throws AssertionError naming the first line that differs
    public static void matches(String file, String actual) {
        Path path = ProjectRoot.path().resolve(file);
        try {
            if (Boolean.getBoolean("newleaf.accept")) write(path, actual);
            compare(file, Files.exists(path) ? Files.readString(path) : "", actual);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path path, String text) throws IOException {
        Path folder = path.getParent();
        if (folder != null) Files.createDirectories(folder);
        Files.writeString(path, text);
    }

    private static void compare(String file, String expected, String actual) {
        if (expected.equals(actual)) return;
        String[] old = expected.split("\n", -1);
        String[] fresh = actual.split("\n", -1);
        int line = 0;
        while (line < old.length && line < fresh.length && old[line].equals(fresh[line])) line++;
        throw new AssertionError(file + ":" + (line + 1) + " differs.\n  accepted: " + at(old, line) + "\n  now:      "
                + at(fresh, line) + "\nRead the difference; if it is right, run ./check --accept");
    }

    private static String at(String[] lines, int line) {
        return line < lines.length ? lines[line] : "(end of file)";
    }
}
