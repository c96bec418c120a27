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
        KEYS_LOCKED(
                "A passphrase locks the keys of this record; open it on its page, take the passphrase off there, and try again."),
        WRONG_KEYS("These keys do not open this data; put back the key folder that belongs to it."),
        DAMAGED("Something in the data was changed or is damaged; it was left as it is: restore a backup."),
        NOT_AN_ADDRESS("That is no address of a database; write it as postgresql://user@host/database."),
        PASSWORD_IN_ADDRESS(
                "Take the password out of the address, others can read it there; set NEWLEAF_DB_PASSWORD instead."),
        UNREACHABLE("The database server cannot be reached; start it, or check the address given with --db."),
        WRONG_PASSWORD(
                "The database server refuses this user or password; check --db and NEWLEAF_DB_PASSWORD or the password file."),
        NO_DATABASE("There is no such database on that server; create it, or check the address given with --db."),
        NO_RIGHTS("The database does not let this user make or change tables; give it that right."),
        ONLY_READS("That database server only reads; name the one that writes with --db."),
        OLD_SERVER("That database server is too old; Newleaf needs PostgreSQL 15 or newer."),
        FORGETFUL_SERVER(
                "That database server may forget what it has kept; turn on fsync, full_page_writes and synchronous_commit."),
        OTHER_TABLES("That database holds something else; give Newleaf a database of its own."),
        SERVER_GONE("The database server went away, so this was not done; try again once it runs."),
        OUTCOME_UNKNOWN(
                "The database server went away before it said whether this was kept; send the same again, it is kept once."),
        CLOSED("Newleaf is stopping, so this was not kept; try again once it runs."),
        BROKEN("The store failed, so this was not kept; try again, and look at the disk if it happens again.");

        private final String sentence;

        What(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }

        /// Whether it is of the server and not of one person's rows: then it is the same for all who wait.
        public boolean isOfTheServer() {
            return switch (this) {
                case UNREACHABLE,
                        WRONG_PASSWORD,
                        NO_DATABASE,
                        NO_RIGHTS,
                        ONLY_READS,
                        OLD_SERVER,
                        FORGETFUL_SERVER,
                        SERVER_GONE,
                        OUTCOME_UNKNOWN -> true;
                default -> false;
            };
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
