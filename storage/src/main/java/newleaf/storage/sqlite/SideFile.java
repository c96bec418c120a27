package newleaf.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import newleaf.storage.folder.Private;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import newleaf.storage.side.PooledSource;
import newleaf.storage.side.SideTables;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteDataSource;

/// Tables in a file of their own beside the record, made when it is first needed. One that is damaged or something else
/// gives way to a fresh one.
final class SideFile implements SideTables {
    private static final int BUSY_MILLISECONDS = 10_000;
    private static final int MOST = 4;

    private final Path file;
    private final List<String> tables;
    private final String pragmas;
    private @Nullable PooledSource pool;

    /// @param tables  the statements that make them
    /// @param flush   as SQLite names it: `FULL` after each change, `NORMAL` now and then
    SideFile(Path file, List<String> tables, String flush) {
        this.file = file;
        this.tables = List.copyOf(tables);
        this.pragmas = "?journal_mode=WAL&foreign_keys=true&secure_delete=true&temp_store=MEMORY&busy_timeout=10000"
                + "&synchronous=" + flush;
    }

    @Override
    public synchronized DataSource source() {
        if (pool != null) return pool;
        if (!isOurs()) make();
        pool = new PooledSource(connections(), MOST, each -> !each.isClosed());
        return pool;
    }

    private DataSource connections() {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath() + pragmas);
        source.setBusyTimeout(BUSY_MILLISECONDS); // overrides what the address says
        return source;
    }

    private boolean isOurs() {
        if (!Files.exists(file)) return false;
        try {
            Private.checked(file);
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        }
        try (Connection connection = connections().getConnection();
                Statement statement = connection.createStatement()) {
            return isSound(statement) && hasTables(statement);
        } catch (SQLException failure) {
            return switch (Sqlite.problem(failure).what()) {
                case NOT_A_RECORD, BROKEN -> false;
                default -> throw Sqlite.problem(failure);
            };
        }
    }

    private static boolean isSound(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("pragma integrity_check(1)")) {
            return row.next() && "ok".equals(row.getString(1));
        }
    }

    /// SQLite keeps the statements as they were written, but for their first words.
    private boolean hasTables(Statement statement) throws SQLException {
        List<String> made = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("select sql from sqlite_schema where sql is not null")) {
            while (row.next()) made.add(row.getString(1).toLowerCase(Locale.ROOT));
        }
        return made.containsAll(tables);
    }

    private void make() {
        try {
            for (String end : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
            }
            Private.file(file);
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        }
        try (Connection connection = connections().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("begin");
            for (String each : tables) statement.execute(each);
            statement.execute("commit");
        } catch (SQLException failure) {
            throw Sqlite.problem(failure);
        }
    }

    /// Writes the file anew and empties its log, as for the record: moved rows leave copies.
    @Override
    public void forget(String delete, String... values) {
        if (!Files.exists(file)) return;
        try (Connection connection = source().getConnection();
                Statement statement = connection.createStatement()) {
            try (var rows = connection.prepareStatement(delete)) {
                for (int i = 0; i < values.length; i++) rows.setString(i + 1, values[i]);
                rows.executeUpdate();
            }
            statement.execute("vacuum");
            try (ResultSet row = statement.executeQuery("pragma wal_checkpoint(truncate)")) {
                if (!row.next() || row.getInt(1) != 0) throw new StoreProblem(What.BROKEN);
            }
        } catch (SQLException failure) {
            throw Sqlite.problem(failure);
        }
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        if (Files.exists(log)) Private.flush(log);
    }

    @Override
    public synchronized void close() {
        PooledSource last = pool;
        pool = null;
        try {
            if (last != null) last.close();
        } catch (SQLException failure) {
            throw Sqlite.problem(failure);
        }
    }
}
