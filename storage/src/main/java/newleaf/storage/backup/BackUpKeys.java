package newleaf.storage.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import newleaf.storage.age.Recipient;
import newleaf.storage.backup.BackupProblem.What;
import newleaf.storage.crypto.KeyFolder;

/// Seals the master key into a file that lies apart from the backups of the data: those who take the one
/// have not the other.
///
/// @param keys  the folder of the master key
/// @param data  the folder of the record, in which they may not lie either
public record BackUpKeys(Path keys, Path data, List<Recipient> recipients) {
    public BackUpKeys {
        recipients = List.copyOf(recipients);
        if (recipients.isEmpty()) throw new IllegalArgumentException("a backup is for somebody");
    }

    /// @param file  a new one
    public void to(Path file) {
        Path folder = BackupFolder.real(file).resolveSibling(".").normalize();
        if (Files.exists(file)) throw new BackupProblem(What.IS_THERE);
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) throw new BackupProblem(What.CANNOT_WRITE);
        boolean isWithData = folder.startsWith(BackupFolder.real(data)) || BackupFolder.isOne(folder);
        if (isWithData) throw new BackupProblem(What.KEYS_NOT_APART);
        byte[] master = new KeyFolder(keys).written();
        try {
            SealedFile.write(file, () -> new ByteArrayInputStream(master), recipients);
        } catch (IOException failure) {
            throw BackupProblem.of(failure);
        }
    }
}
