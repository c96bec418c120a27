package newleaf.storage.engine;

import java.sql.SQLException;

/// How much a record holds, of everybody.
///
/// @param told  what was done with it: rows of the audit
public record Counts(long people, long entries, long told) {
    /// Of one moment, where `sql` sees one.
    public static Counts of(Sql sql) throws SQLException {
        return new Counts(count(sql, "person"), count(sql, "entry"), count(sql, "audit"));
    }

    private static long count(Sql sql, String table) throws SQLException {
        return sql.one("select count(*) from " + table, row -> row.getLong(1)).orElse(0L);
    }
}
