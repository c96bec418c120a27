package newleaf.storage.backup;

import java.io.IOException;
import java.io.Serial;

/// A backup cannot be made or brought back; what was there before is as it was.
public final class BackupProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /// What is wrong, in one sentence that says what to do.
    public enum What {
        CANNOT_WRITE(
                "The folder for backups cannot be written; look at its rights and its disk, or name another.", true),
        OPEN_TO_OTHERS(
                "Others on this machine may enter the folder for backups; take those rights away (chmod 700).", true),
        NOT_APART(
                "Backups cannot lie within the data or its keys; name a folder elsewhere, best on another disk.", true),
        KEYS_NOT_APART(
                "Keys and backups of the data must not lie together, for whoever took that folder would have both;"
                        + " name a file elsewhere.",
                true),
        IS_THERE("There is a file of that name already; name another, for nothing is written over.", true),
        IN_WORK("Another backup of this record is being made; try again when it is done.", false),
        NO_ROOM("There is no room for the backup, so none was made; make room on both disks and try again.", false),
        NOT_AS_WRITTEN(
                "What was written could not be read back as it was, so it was taken away again; look at that disk.",
                false),
        BROKEN("The backup failed and nothing of it was left; try again, and look at the disks.", false),
        NO_BACKUP("That file cannot be read; name a backup that this user may read.", true),
        NOT_A_BACKUP("That file is no backup of a record; name one that ./newleaf backup made.", true),
        NO_KEY_FITS("That key file does not open this backup; name the age key that it was made for.", true),
        CHANGED("This backup was changed or cut short; take another copy of it, or the one before.", true),
        NOT_EMPTY(
                "There is something in the place for the restored record; name a new folder, for nothing is written over.",
                true),
        SERVER_NOT_EMPTY(
                "There is a record in that database already; name an empty one, for nothing is written over.", true),
        KEYS_NOT_EMPTY(
                "There are keys in that place already; leave --keys-backup out, or name a new folder with --keys.",
                true),
        NO_KEYS(
                "The record opens only with the keys it was written with; add --keys-backup FILE, or name the folder"
                        + " that holds them with --keys.",
                true),
        WRONG_KEYS("These keys do not open this backup; use those that were backed up when it was made.", true),
        NO_ERASED_LIST(
                "There is no list of those who were erased, so somebody could come back; name it with --erased FILE,"
                        + " or say --no-erased-list.",
                true);

        private final String sentence;
        private final boolean isOfTheInput;

        What(String sentence, boolean isOfTheInput) {
            this.sentence = sentence;
            this.isOfTheInput = isOfTheInput;
        }

        public String sentence() {
            return sentence;
        }

        /// Whether something else should have been named, rather than that a machine failed.
        public boolean isOfTheInput() {
            return isOfTheInput;
        }
    }

    private final What what;

    public BackupProblem(What what) {
        super(what.sentence());
        this.what = what;
    }

    /// @param cause  for whoever looks for the fault
    public BackupProblem(What what, Throwable cause) {
        super(what.sentence(), cause);
        this.what = what;
    }

    /// A disk that is full is told by its message only.
    static BackupProblem of(IOException failure) {
        String said = String.valueOf(failure.getMessage());
        boolean isFull = said.contains("No space left") || said.contains("quota");
        return new BackupProblem(isFull ? What.NO_ROOM : What.BROKEN, failure);
    }

    public What what() {
        return what;
    }
}
