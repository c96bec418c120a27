package newleaf.app.terminal;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Optional;

/// Where a command reads and writes.
///
/// @param width  columns to wrap at; empty when the output is piped, then nothing is wrapped
public record Terminal(InputStream in, PrintStream out, PrintStream err, Optional<Integer> width) {
    private static final int NARROWEST = 30;

    /// The launcher knows the width of a real terminal and says so.
    public static Optional<Integer> widthFromLauncher() {
        String columns = System.getProperty("newleaf.columns", "");
        return columns.matches("\\d{1,4}")
                ? Optional.of(Math.max(NARROWEST, Integer.parseInt(columns)))
                : Optional.empty();
    }
}
