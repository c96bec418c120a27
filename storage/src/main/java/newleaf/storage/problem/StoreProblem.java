package newleaf.storage.problem;

import java.io.Serial;

/// The store cannot do what was asked; nothing was damaged and nothing was acknowledged.
public final class StoreProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /// What is wrong, in one sentence that says what to do.
    public enum What {
        IN_USE("Another Newleaf is using this data folder; stop it first, or name another folder with --data."),
        NOT_A_FOLDER("The place for the data is not a folder; name another with --data."),
        NOT_OURS("The data folder belongs to someone else; start Newleaf as its owner, or name another with --data."),
        OPEN_TO_OTHERS(
                "Others on this machine can read the data folder or its keys; take those rights away (chmod 700)."),
        CANNOT_WRITE("The data folder cannot be written; check its rights and whether its disk is read-only."),
        DISK_FULL("The disk is full, so this was not kept; make room and try again."),
        NEWER("This data was written by a newer Newleaf; start that one, or a later one."),
        NOT_A_RECORD("The data file is damaged or is no record of Newleaf; it was left as it is: restore a backup."),
        NO_RECORD("There is no record in this data folder; name the folder that holds one with --data."),
        NO_KEYS("The keys that open this data are not here; put the key folder back where it was."),
        WRONG_KEYS("These keys do not open this data; put back the key folder that belongs to it."),
        DAMAGED("Something in the data was changed or is damaged; it was left as it is: restore a backup."),
        CLOSED("Newleaf is stopping, so this was not kept; try again once it runs."),
        BROKEN("The store failed, so this was not kept; try again, and look at the disk if it happens again.");

        private final String sentence;

        What(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    private final What what;

    public StoreProblem(What what) {
        super(what.sentence());
        this.what = what;
    }

    /// @param cause  for whoever looks for the fault; its message may name files, never a person's words
    public StoreProblem(What what, Throwable cause) {
        super(what.sentence(), cause);
        this.what = what;
    }

    public What what() {
        return what;
    }
}
