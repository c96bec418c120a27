package newleaf.storage.sqlite;

import newleaf.storage.engine.Command;
import newleaf.storage.engine.Engine;
import newleaf.storage.engine.Sql;
import newleaf.storage.folder.Private;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// One writer and a few readers of one file.
final class SqliteEngine implements Engine {
    private static final int READERS = 4;

    private final Sqlite database;
    private final Writer writer;
    private final Readers readers;

    SqliteEngine(Sqlite database) {
        this.database = database;
        this.writer = new Writer(database);
        this.readers = new Readers(database, READERS);
    }

    @Override
    public <T> T keep(Command<T> command) {
        return writer.keep(command);
    }

    @Override
    public <T> T read(Command<T> question) {
        return readers.read(question);
    }

    /// Writes the file anew: rows that were moved to another page leave copies between those of today, which
    /// `secure_delete` does not know of. Then empties the log, in which older copies stand as well; SQLite
    /// does not flush that, and when the power goes the log would be there again.
    @Override
    public void sweep() {
        writer.alone(_ -> {
            try (Sql own = database.toRewrite()) {
                own.run("vacuum"); // on a connection of its own: it wants no other statement begun
            }
            return true;
        });
        boolean isEmptied = writer.alone(sql -> sql.one("pragma wal_checkpoint(truncate)", row -> row.getInt(1) == 0))
                .orElse(false);
        if (!isEmptied) throw new StoreProblem(What.BROKEN);
        Private.flush(database.log());
    }

    /// The writer last: only who may write puts the log back into the file.
    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
