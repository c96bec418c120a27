package newleaf.storage.crypto;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newleaf.storage.folder.Private;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// The files of a master key, plain and locked, and how the one takes the place of the other. Where both are there the
/// plain one counts. After each step the key can be read; a step that was cut off is made good by [#tidy()].
final class Relocking {
    private static final String PLAIN = "master.json";
    private static final String LOCKED = "master.locked.json";

    private final Path folder;

    Relocking(Path folder) {
        this.folder = folder;
    }

    Path plain() {
        return folder.resolve(PLAIN);
    }

    Path locked() {
        return folder.resolve(LOCKED);
    }

    /// The plain key on its way out; the locked one is on the disk by then.
    private Path aside() {
        return folder.resolve(PLAIN + ".gone");
    }

    boolean isLocked() {
        return !Files.exists(plain()) && Files.exists(locked());
    }

    void write(Path file, String text) {
        Private.folder(folder);
        Private.replace(file, text);
    }

    /// From here on the locked one counts.
    void putPlainAside() {
        if (!Files.exists(locked())) throw new IllegalStateException("the locked key comes first");
        if (!Files.exists(plain())) return;
        Private.move(plain(), aside());
    }

    void dropLocked() {
        if (Files.exists(plain())) Private.wipe(locked());
    }

    /// Takes away what a change that was cut off has left. Only who holds the record may.
    void tidy() {
        boolean isThere = Files.exists(plain()) || Files.exists(locked());
        if (!isThere) return;
        dropLocked();
        for (Path each : List.of(aside(), beside(plain()), beside(locked()))) Private.wipe(each);
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    static String read(Path file) {
        try {
            return Files.readString(Private.checked(file));
        } catch (IOException failure) {
            throw new StoreProblem(What.NO_KEYS, failure);
        }
    }
}
