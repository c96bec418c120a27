package newleaf.storage.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/// One database file. Every PRAGMA stands in the address, for an initial statement would apply only its
/// first one; how long to wait and whether to write are told to the data source, which overrides what an
/// address says of them.
public final class Sqlite {
    private static final String ALL = "?foreign_keys=true&secure_delete=true&temp_store=MEMORY";
    private static final int BUSY_MILLISECONDS = 10_000;
    private static final String WRITING = ALL + "&journal_mode=WAL&synchronous=FULL";

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

    public SQLiteDataSource writing() {
        return source(WRITING + more);
    }

    /// Read-only, and never waiting for whoever writes: a read begins in deferred mode.
    public SQLiteDataSource reading() {
        SQLiteDataSource source = source(ALL);
        source.setReadOnly(true);
        return source;
    }

    private SQLiteDataSource source(String pragmas) {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file.toAbsolutePath() + pragmas);
        source.setBusyTimeout(BUSY_MILLISECONDS);
        return source;
    }

    static Connection open(SQLiteDataSource source) {
        try {
            return source.getConnection();
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
