package newleaf.storage.sqlite;

import newleaf.storage.engine.Command;
import newleaf.storage.engine.Engine;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// One writer and a few readers of one file.
final class SqliteEngine implements Engine {
    private static final int READERS = 4;

    private final Writer writer;
    private final Readers readers;

    SqliteEngine(Sqlite database) {
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

    /// Empties the log, in which older copies of the rows stand; in the file they were overwritten with zeros.
    @Override
    public void sweep() {
        boolean isEmptied = writer.alone(sql -> sql.one("pragma wal_checkpoint(truncate)", row -> row.getInt(1) == 0))
                .orElse(false);
        if (!isEmptied) throw new StoreProblem(What.BROKEN);
    }

    /// The writer last: only who may write puts the log back into the file.
    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
