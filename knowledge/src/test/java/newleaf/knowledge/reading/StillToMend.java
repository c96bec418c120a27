package newleaf.knowledge.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import newleaf.testkit.ProjectRoot;

/// Texts of doors and rules that do not yet keep a promise of this package, by name. The list may only get shorter:
/// `./check --accept` takes out what is mended and never adds a name.
final class StillToMend {
    private static final Path FILE =
            ProjectRoot.path().resolve("knowledge/src/test/resources/newleaf/knowledge/reading/still-to-mend.txt");

    private StillToMend() {}

    /// The names that are found and not listed.
    static List<String> notListed(String kind, Collection<String> toMend) {
        TreeSet<String> found = new TreeSet<>(toMend);
        found.removeAll(listed(kind));
        return List.copyOf(found);
    }

    /// The names that are listed and mended. On `--accept` they are taken out of the file first.
    static List<String> mended(String kind, Collection<String> toMend) {
        if (Boolean.getBoolean("newleaf.accept")) keepOnly(kind, toMend);
        return listed(kind).stream().filter(name -> !toMend.contains(name)).toList();
    }

    static List<String> listed(String kind) {
        return lines().stream()
                .filter(line -> line.startsWith(kind + ": "))
                .map(line -> line.substring(kind.length() + 2))
                .toList();
    }

    private static void keepOnly(String kind, Collection<String> toMend) {
        List<String> kept = lines().stream()
                .filter(line -> !line.startsWith(kind + ": ") || toMend.contains(line.substring(kind.length() + 2)))
                .sorted(Comparator.comparing(line -> !line.startsWith("#")))
                .toList();
        try {
            Files.write(FILE, kept);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(FILE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
