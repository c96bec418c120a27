package newleaf.storage.postgres;

import java.sql.SQLException;
import newleaf.storage.engine.Batch;
import newleaf.storage.engine.Command;
import newleaf.storage.engine.Engine;
import newleaf.storage.engine.Sql;

/// A few connections that write and a few that read, each made when it is first needed.
final class PostgresEngine implements Engine {
    private static final int READERS = 8;

    private final Postgres database;
    private final PostgresWriter writer;
    private final PostgresReads readers;

    PostgresEngine(Postgres database) {
        this.database = database;
        this.writer = new PostgresWriter(database);
        this.readers = new PostgresReads(database, READERS);
    }

    @Override
    public <T> T keep(Command<T> command) {
        return writer.keep(command);
    }

    @Override
    public <C, T> T keep(Batch<C, T> batch, C change) {
        return writer.keep(batch, change);
    }

    @Override
    public <T> T read(Command<T> question) {
        return readers.read(question);
    }

    /// Lets the server use the place of removed rows again. What it still holds of them, in pages and in its log,
    /// is sealed with a key of which only wrapped copies are left; a change of the master key ends those too.
    @Override
    public void sweep() {
        try (Sql sql = database.toSweep()) {
            sql.run("vacuum person, entry, audit, account, account_way, spring_session, spring_session_attributes,"
                    + " reminder_job");
        } catch (SQLException failure) {
            throw PostgresProblem.of(failure);
        }
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
