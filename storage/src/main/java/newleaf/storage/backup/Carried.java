package newleaf.storage.backup;

import java.nio.file.Path;
import newleaf.storage.backup.BackupProblem.What;
import newleaf.storage.engine.Counts;
import newleaf.storage.engine.Database;
import newleaf.storage.engine.Engine;
import newleaf.storage.engine.Reads;
import newleaf.storage.record.AllRows;
import newleaf.storage.sqlite.Sqlite;

/// A record that lies on a server, as the file it would be on one machine, and back. So a backup is the same file
/// whichever database
/// the record lies in, and opens in either.
final class Carried {
    private Carried() {}

    /// @param file  an empty file of ours
    static Counts intoFile(Database server, Path file) {
        try (Reads reads = server.look();
                Engine engine = new Sqlite(file).open()) {
            return reads.read(from -> engine.keep(into -> AllRows.carry(from, into)));
        }
    }

    /// @throws BackupProblem where somebody's record is there
    static void refuseFull(Database server) {
        if (!server.isNew()) throw new BackupProblem(What.SERVER_NOT_EMPTY);
    }

    static void intoServer(Path file, Database server) {
        refuseFull(server);
        try (Reads reads = new Sqlite(file).look();
                Engine engine = server.open()) {
            reads.read(from -> engine.keep(into -> AllRows.carry(from, into)));
        }
    }
}
