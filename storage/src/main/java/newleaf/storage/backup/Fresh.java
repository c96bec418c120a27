package newleaf.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import newleaf.storage.folder.Private;

/// A folder that is filled beside its place and takes it once all is well; else nothing of it is left.
final class Fresh implements AutoCloseable {
    private final Path place;
    private final Path folder;

    private Fresh(Path place, Path folder) {
        this.place = place;
        this.folder = folder;
    }

    /// Whether nothing is there that could be written over.
    static boolean isEmpty(Path place) {
        if (!Files.exists(place)) return true;
        if (!Files.isDirectory(place)) return false;
        try (Stream<Path> files = Files.list(place)) {
            return files.findAny().isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    static Fresh beside(Path place) throws IOException {
        Path whole = place.toAbsolutePath().normalize();
        Path folder = whole.resolveSibling(whole.getFileName() + ".restored");
        remove(folder);
        return new Fresh(whole, Private.folder(folder));
    }

    Path folder() {
        return folder;
    }

    /// At once and for good. An empty folder in its place gives way.
    void finish() throws IOException {
        for (Path file : files(folder)) if (Files.isRegularFile(file)) Private.flush(file);
        Private.flushFolder(folder.resolve("."));
        Files.move(folder, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Private.flushFolder(place);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) return List.of();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static void remove(Path folder) throws IOException {
        for (Path file : files(folder)) Files.delete(file);
    }

    @Override
    public void close() throws IOException {
        remove(folder);
    }
}
