package newleaf.storage.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newleaf.storage.age.Recipient;
import newleaf.storage.backup.BackupProblem.What;
import newleaf.storage.engine.Counts;
import newleaf.storage.engine.Database;
import newleaf.storage.folder.CopyFolder;
import newleaf.storage.folder.DataFiles;
import newleaf.storage.folder.Private;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.sqlite.Sqlite;

/// Makes a backup of a record, while others may read and write it: what was acknowledged before is in it.
///
/// @param data        the folder of the record
/// @param server      the database it lies in, where that is no file in the folder
/// @param to          where backups go
/// @param recipients  each of these age keys opens it alone
public record MakeBackup(Path data, Optional<Database> server, BackupFolder to, List<Recipient> recipients) {
    /// A backup that was read back from where it lies.
    ///
    /// @param bytes  the size of its file
    public record Made(Path file, long bytes, Counts counts) {}

    public MakeBackup {
        recipients = List.copyOf(recipients);
        if (recipients.isEmpty()) throw new IllegalArgumentException("a backup is for somebody");
    }

    /// The list of the erased goes first, so that no backup ever lies there without one.
    ///
    /// @param now  names it
    /// @throws BackupProblem  where it cannot be made; nothing of it is left then
    public Made make(Instant now) {
        try {
            DataFiles files = server.isPresent() ? new DataFiles(Private.folder(data)) : DataFiles.looked(data);
            to.erased().addAll(files.erased().all());
            try (CopyFolder copy = CopyFolder.open(data).orElseThrow(() -> new BackupProblem(What.IN_WORK))) {
                return sealed(copy.file(), files, now);
            }
        } catch (StoreProblem problem) {
            throw ours(problem);
        } catch (IOException failure) {
            throw BackupProblem.of(failure);
        }
    }

    private Made sealed(Path plain, DataFiles files, Instant now) throws IOException {
        Counts counts = files.turn().take(() -> copy(files, plain));
        Path file = to.free(now);
        SealedFile.write(file, () -> Files.newInputStream(plain), recipients);
        to.erased().addAll(files.erased().all());
        return new Made(file, Files.size(file), counts);
    }

    private Counts copy(DataFiles files, Path plain) {
        return server.map(each -> Carried.intoFile(each, plain))
                .orElseGet(() -> new Sqlite(files.database()).copy(plain));
    }

    private static RuntimeException ours(StoreProblem problem) {
        return problem.what() == StoreProblem.What.DISK_FULL ? new BackupProblem(What.NO_ROOM, problem) : problem;
    }
}
