package newleaf.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Files of the project that a fuzzer begins with.
public final class Seeds {
    private Seeds() {}

    /// The files of a folder, in the order of their names.
    ///
    /// @param folder  from the root of the project
    public static List<byte[]> in(String folder) {
        try (Stream<Path> files = Files.list(ProjectRoot.path().resolve(folder))) {
            return files.sorted().map(Seeds::bytes).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
