package newleaf.storage.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// A copy of a database as it was at one moment, made beside whoever writes to it. SQLite's own
/// `vacuum into` rather than its page by page backup: that one begins again whenever somebody writes, and
/// copies what lies free.
public final class Snapshot {
    private Snapshot() {}

    /// How much a copy holds.
    public record Counts(long people, long entries, long told) {}

    /// @param into  an empty file of ours
    /// @return      what is in the copy, after every page of it was looked at
    public static Counts copy(Sqlite from, Path into) {
        try (Sql sql = new Sql(from.reading())) {
            sql.change("vacuum into ?", into.toAbsolutePath().toString());
        } catch (SQLException failure) {
            throw Sqlite.problem(failure);
        }
        return counts(new Sqlite(into));
    }

    private static Counts counts(Sqlite copy) {
        try (Sql sql = new Sql(copy.reading())) {
            boolean isSound = sql.one("pragma quick_check(1)", row -> row.getString(1))
                    .filter("ok"::equals)
                    .isPresent();
            if (!isSound) throw new StoreProblem(What.NOT_A_RECORD);
            return new Counts(count(sql, "person"), count(sql, "entry"), count(sql, "audit"));
        } catch (SQLException failure) {
            throw Sqlite.problem(failure);
        }
    }

    private static long count(Sql sql, String table) throws SQLException {
        return sql.one("select count(*) from " + table, row -> row.getLong(1)).orElse(0L);
    }
}
