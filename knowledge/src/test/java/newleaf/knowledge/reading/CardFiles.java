package newleaf.knowledge.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.testkit.ProjectRoot;

/// The files of the shelves that hold sentences, each as one line, whoever reads what it says.
final class CardFiles {
    private static final Path SHELVES = ProjectRoot.path().resolve("knowledge");
    private static final Set<String> NAMES_AND_CITATIONS =
            Set.of("sources", "medicines", "products", "law", "notices", "src", "target");

    private CardFiles() {}

    /// `shelf/card` of every file in which the pattern is found.
    static List<String> with(Pattern pattern) {
        return files().filter(file -> pattern.matcher(oneLine(file)).find())
                .map(CardFiles::name)
                .sorted()
                .toList();
    }

    private static Stream<Path> files() {
        try (Stream<Path> all = Files.walk(SHELVES, 2)) {
            return all
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !NAMES_AND_CITATIONS.contains(shelf(file)))
                    // by which sentences are known, not read
                    .filter(file -> !file.endsWith("words-asks.yaml"))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String oneLine(Path file) {
        try {
            return Files.readString(file).replaceAll("(?m)^\\s*#.*$", "").replaceAll("\\s+", " ");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String shelf(Path file) {
        return SHELVES.relativize(file).getName(0).toString();
    }

    private static String name(Path file) {
        return shelf(file) + "/" + file.getFileName().toString().replace(".yaml", "");
    }
}
