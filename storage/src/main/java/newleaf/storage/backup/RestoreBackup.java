package newleaf.storage.backup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import newleaf.storage.Onlooker;
import newleaf.storage.Store;
import newleaf.storage.age.Age;
import newleaf.storage.age.AgeProblem;
import newleaf.storage.age.Identity;
import newleaf.storage.backup.BackupProblem.What;
import newleaf.storage.crypto.KeyFolder;
import newleaf.storage.engine.Database;
import newleaf.storage.folder.DataFiles;
import newleaf.storage.folder.Erased;
import newleaf.storage.folder.Private;
import newleaf.storage.problem.StoreProblem;

/// Brings a backup back: into an empty place, checked before it gets its name, all of it or nothing. Whoever
/// was erased since stays erased.
///
/// @param identities  one of them opens the backup, and that of the keys
/// @param keysBackup  where the keys come from, or they lie in `keys` already
/// @param server      the empty database it goes to, where that is no file in the folder
/// @param erased      the list of those who were erased; none only where somebody said so
/// @param clock       of the store that looks at it
/// @param chance      one that cannot be foreseen
public record RestoreBackup(
        Path backup,
        List<Identity> identities,
        Optional<Path> keysBackup,
        Optional<Database> server,
        Optional<Erased> erased,
        Clock clock,
        RandomGenerator chance) {
    private static final int LONGEST_KEYS = 1 << 20;

    /// The list that is named, else the one beside the backup.
    ///
    /// @throws BackupProblem where there is none
    public static Erased listOf(Path backup, Optional<Path> named) {
        Erased list = named.map(Erased::new).orElseGet(() -> BackupFolder.erasedBeside(backup));
        if (!list.isThere()) throw new BackupProblem(What.NO_ERASED_LIST);
        return list;
    }

    /// @param data  an empty or a new folder
    /// @param keys  an empty or a new one where the keys come from a backup, else the one that holds them
    /// @throws BackupProblem  where it cannot be done; both are as they were then
    public Restored into(Path data, Path keys) {
        if (!Files.isReadable(backup)) throw new BackupProblem(What.NO_BACKUP);
        if (!Fresh.isEmpty(data)) throw new BackupProblem(What.NOT_EMPTY);
        if (server.isPresent()) Carried.refuseFull(server.get());
        boolean hasKeys = new KeyFolder(keys).isThere();
        if (keysBackup.isPresent() && !Fresh.isEmpty(keys)) throw new BackupProblem(What.KEYS_NOT_EMPTY);
        if (keysBackup.isEmpty() && !hasKeys) throw new BackupProblem(What.NO_KEYS);
        try (Fresh newData = Fresh.beside(data)) {
            if (keysBackup.isEmpty()) return into(newData, keys);
            try (Fresh newKeys = Fresh.beside(keys)) {
                new KeyFolder(newKeys.folder()).putBack(opened(keysBackup.get()));
                Restored restored = looked(newData.folder(), newKeys.folder());
                newKeys.finish();
                newData.finish();
                return restored;
            }
        } catch (AgeProblem problem) {
            throw new BackupProblem(ours(problem.what()), problem);
        } catch (IOException failure) {
            throw BackupProblem.of(failure);
        } catch (StoreProblem problem) {
            throw ours(problem);
        }
    }

    private Restored into(Fresh newData, Path keys) throws IOException {
        Restored restored = looked(newData.folder(), keys);
        newData.finish();
        return restored;
    }

    /// Opened as it will be opened later: every page is looked at, the keys must fit, and whoever was erased
    /// is erased here too.
    private Restored looked(Path data, Path keys) throws IOException {
        var files = new DataFiles(data);
        unseal(files.database());
        files.erased().addAll(erased.map(Erased::all).orElse(List.of()));
        Restored restored = looked(data, keys, clock, chance);
        if (server.isPresent()) {
            Carried.intoServer(files.database(), server.get());
            Files.delete(files.database());
        }
        return restored;
    }

    private static Restored looked(Path data, Path keys, Clock clock, RandomGenerator chance) {
        try (Store _ = Store.open(data, keys, clock, chance);
                Onlooker onlooker = Onlooker.open(data, keys)) {
            return Restored.of(onlooker);
        }
    }

    private void unseal(Path database) throws IOException {
        Private.file(database);
        try (InputStream plain = open(backup);
                OutputStream file = Files.newOutputStream(database, StandardOpenOption.WRITE)) {
            SealedFile.copy(plain, file);
        }
        Private.flush(database);
        if (Files.size(database) == 0) throw new BackupProblem(What.NOT_A_BACKUP);
    }

    private byte[] opened(Path sealed) throws IOException {
        if (!Files.isReadable(sealed)) throw new BackupProblem(What.NO_BACKUP);
        var bytes = new ByteArrayOutputStream();
        try (InputStream plain = open(sealed)) {
            bytes.write(plain.readNBytes(LONGEST_KEYS));
            if (plain.read() >= 0) throw new BackupProblem(What.NOT_A_BACKUP);
        }
        return bytes.toByteArray();
    }

    private InputStream open(Path sealed) throws IOException {
        InputStream file = Files.newInputStream(sealed);
        try {
            return Age.open(file, identities);
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
    }

    private static What ours(AgeProblem.What what) {
        return switch (what) {
            case NOT_SEALED -> What.NOT_A_BACKUP;
            case NO_KEY_FITS -> What.NO_KEY_FITS;
            case DAMAGED -> What.CHANGED;
        };
    }

    private static RuntimeException ours(StoreProblem problem) {
        return switch (problem.what()) {
            case NOT_A_RECORD -> new BackupProblem(What.NOT_A_BACKUP, problem);
            case WRONG_KEYS -> new BackupProblem(What.WRONG_KEYS, problem);
            case DISK_FULL -> new BackupProblem(What.NO_ROOM, problem);
            default -> problem;
        };
    }
}
