package newleaf.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import newleaf.storage.engine.Counts;
import newleaf.storage.engine.Database;
import newleaf.storage.engine.Engine;
import newleaf.storage.engine.Migration;
import newleaf.storage.engine.Reads;
import newleaf.storage.engine.Sql;
import newleaf.storage.job.JobTables;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import newleaf.storage.session.SessionTables;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/// One database file. Every PRAGMA stands in the address, for an initial statement would apply only its
/// first one; how long to wait and whether to write are told to the data source, which overrides what an
/// address says of them.
public final class Sqlite implements Database {
    private static final String ALL = "?foreign_keys=true&secure_delete=true&temp_store=MEMORY";
    private static final int BUSY_MILLISECONDS = 10_000;
    private static final String WRITING = ALL + "&journal_mode=WAL&synchronous=FULL";

    private static final String SCRIPTS = "newleaf/storage/sqlite";

    private final Path file;
    private final String more;

    public Sqlite(Path file) {
        this(file, "");
    }

    /// @param more  further PRAGMAs for whoever writes, for example `&max_page_count=100`
    public Sqlite(Path file, String more) {
        this.file = file;
        this.more = more;
    }

    @Override
    public boolean isNew() {
        try {
            return !Files.exists(file) || Files.size(file) == 0;
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        }
    }

    /// Looks at every page and every index first, without writing: SQLite would go on with a file that was cut
    /// short, and an index with one wrong byte would leave out an entry without a word.
    @Override
    public Engine open() {
        if (!isNew() && !isSound()) throw new StoreProblem(What.NOT_A_RECORD);
        Migration.run(writing(), SCRIPTS, Sqlite::problem, What.NOT_A_RECORD);
        return new SqliteEngine(this);
    }

    @Override
    public Reads look() {
        Migration.refuseNewer(reading(), SCRIPTS, Sqlite::problem, What.NOT_A_RECORD);
        return new Readers(this, 1);
    }

    @Override
    public SessionTables sessions() {
        return SessionFile.at(file.resolveSibling("sessions.db"));
    }

    @Override
    public JobTables jobs() {
        return JobFile.at(file.resolveSibling("reminders.db"));
    }

    /// All of it as it is at one moment, beside whoever writes to it, and looked at afterwards.
    ///
    /// SQLite's own `vacuum into` rather than its page by page backup: that one begins again whenever somebody
    /// writes, and copies what lies free.
    ///
    /// @param into  an empty file of ours
    public Counts copy(Path into) {
        try (Sql sql = toRead()) {
            sql.change("vacuum into ?", into.toAbsolutePath().toString());
        } catch (SQLException failure) {
            throw problem(failure);
        }
        var copy = new Sqlite(into);
        if (!copy.isSound()) throw new StoreProblem(What.NOT_A_RECORD);
        try (Sql sql = copy.toRead()) {
            return Counts.of(sql);
        } catch (SQLException failure) {
            throw problem(failure);
        }
    }

    private boolean isSound() {
        try (Sql sql = Files.exists(journal()) ? toRecover() : toRead()) {
            return sql.one("pragma integrity_check(1)", row -> row.getString(1))
                    .filter("ok"::equals)
                    .isPresent();
        } catch (SQLException failure) {
            throw problem(failure);
        }
    }

    Path log() {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    /// Is there while the file is made, before it has a log.
    private Path journal() {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    /// Where the power went while the file was made, SQLite takes back what was half done: only who may write can.
    private Sql toRecover() {
        return connected(source(ALL));
    }

    /// A whole copy passes through the temporary store: in a file, for the record may be larger than the memory.
    Sql toRewrite() {
        return connected(source(WRITING.replace("temp_store=MEMORY", "temp_store=FILE") + more));
    }

    public Sql toWrite() {
        return connected(writing());
    }

    /// Read-only, and never waiting for whoever writes: a read begins in deferred mode.
    public Sql toRead() {
        return connected(reading());
    }

    private SQLiteDataSource reading() {
        SQLiteDataSource source = source(ALL);
        source.setReadOnly(true);
        return source;
    }

    private SQLiteDataSource writing() {
        return source(WRITING + more);
    }

    private SQLiteDataSource source(String pragmas) {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath() + pragmas);
        source.setBusyTimeout(BUSY_MILLISECONDS);
        return source;
    }

    private static Sql connected(SQLiteDataSource source) {
        try {
            return new Sql(source.getConnection(), SqliteDialect.ONLY);
        } catch (SQLException failure) {
            throw problem(failure);
        }
    }

    public static StoreProblem problem(SQLException failure) {
        return new StoreProblem(what(failure), failure);
    }

    private static What what(SQLException failure) {
        return switch (primary(failure)) {
            case SQLITE_FULL -> What.DISK_FULL;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> What.CANNOT_WRITE;
            case SQLITE_CORRUPT, SQLITE_NOTADB -> What.NOT_A_RECORD;
            case SQLITE_BUSY, SQLITE_LOCKED -> What.IN_USE;
            default -> What.BROKEN;
        };
    }

    /// What ends a transaction as a whole, not only the command it happened to.
    static boolean isOfTheDisk(SQLException failure) {
        return switch (primary(failure)) {
            case SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_NOMEM -> true;
            default -> false;
        };
    }

    /// Without the details that the higher bits of an extended code hold.
    static SQLiteErrorCode primary(SQLException failure) {
        return SQLiteErrorCode.getErrorCode(failure.getErrorCode() & 0xff);
    }
}
