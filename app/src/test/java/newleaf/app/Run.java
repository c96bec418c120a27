package newleaf.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import newleaf.app.terminal.Terminal;
import newleaf.testkit.ProjectRoot;

/// One command, run in this process: its status and what it wrote.
record Run(int status, String out, String err) {
    /// So wide that every sentence stands on one line.
    private static final int WIDE = 100_000;

    /// Reads nothing from standard input.
    static Run of(String... arguments) {
        return on("", arguments);
    }

    /// Reads this text from standard input.
    static Run on(String document, String... arguments) {
        return on(document.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Run on(byte[] document, String... arguments) {
        return at(Optional.of(WIDE), document, arguments);
    }

    /// Writes to a terminal of this width.
    static Run at(Optional<Integer> width, byte[] document, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(document),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                width);
        int status = Newleaf.run(arguments, terminal);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// The examples that are handed out with the program.
    static List<Path> examples() {
        try (var files = java.nio.file.Files.list(ProjectRoot.path().resolve("examples"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (java.io.IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /// What was written as JSON, as maps, lists, texts, numbers and truths.
    JsonTree json() {
        return JsonTree.of(out);
    }
}
