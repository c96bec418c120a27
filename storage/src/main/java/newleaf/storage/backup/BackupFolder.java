package newleaf.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.storage.backup.BackupProblem.What;
import newleaf.storage.folder.Erased;
import newleaf.storage.folder.Private;
import newleaf.storage.problem.StoreProblem;

/// A folder of backups of one record, with a list of those who were erased from it. Other files in it are
/// never touched.
public final class BackupFolder {
    private static final String ERASED = "erased";

    private final Path folder;

    private BackupFolder(Path folder) {
        this.folder = folder;
    }

    /// Makes it where it is not there yet.
    ///
    /// @param apart  where it may not lie: the data and its keys
    public static BackupFolder open(Path folder, List<Path> apart) {
        Path place = real(folder);
        if (apart.stream().anyMatch(each -> place.startsWith(real(each)))) throw new BackupProblem(What.NOT_APART);
        try {
            Private.folder(folder);
        } catch (StoreProblem problem) {
            boolean isOpen = problem.what() == StoreProblem.What.OPEN_TO_OTHERS;
            throw new BackupProblem(isOpen ? What.OPEN_TO_OTHERS : What.CANNOT_WRITE, problem);
        }
        if (!Files.isWritable(folder)) throw new BackupProblem(What.CANNOT_WRITE);
        return new BackupFolder(folder);
    }

    /// Without links, as far as the folders are there.
    static Path real(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        try {
            return whole.toRealPath();
        } catch (IOException notThere) {
            Path parent = whole.getParent();
            return parent == null ? whole : real(parent).resolve(whole.getFileName());
        }
    }

    /// Whether backups of a record lie in a folder.
    static boolean isOne(Path folder) {
        return Files.exists(folder.resolve(ERASED)) || !made(folder).isEmpty();
    }

    static Erased erasedBeside(Path backup) {
        return new Erased(backup.toAbsolutePath().resolveSibling(ERASED));
    }

    /// When those that are there were made, the oldest first.
    public List<Instant> made() {
        return made(folder);
    }

    private static List<Instant> made(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> BackupName.of(each.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .map(BackupName::at)
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new BackupProblem(What.CANNOT_WRITE, failure);
        }
    }

    /// A name for one made now: the next that no other has.
    Path free(Instant now) {
        Instant at = now;
        while (Files.exists(file(at))) at = at.plusMillis(1);
        return file(at);
    }

    private Path file(Instant at) {
        return folder.resolve(new BackupName(at).file());
    }

    public Erased erased() {
        return new Erased(folder.resolve(ERASED));
    }

    void remove(Instant at) {
        try {
            Files.deleteIfExists(file(at));
        } catch (IOException failure) {
            throw new BackupProblem(What.CANNOT_WRITE, failure);
        }
    }
}
