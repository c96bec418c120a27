package newleaf.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the project's own files are, whatever folder a test runs in.
public final class ProjectRoot {
    private ProjectRoot() {}

    public static Path path() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("ARCHITECTURE.md"))) {
            Path parent = folder.getParent();
            if (parent == null) throw new IllegalStateException("run the tests inside the project");
            folder = parent;
        }
        return folder;
    }
}
