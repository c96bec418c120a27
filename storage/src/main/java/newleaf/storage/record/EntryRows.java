package newleaf.storage.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.care.EntryId;
import newleaf.care.History;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.content.Kind;
import newleaf.storage.crypto.PersonKey;
import newleaf.storage.engine.Command;
import newleaf.storage.engine.Sql;

/// Entries as rows, read.
public final class EntryRows {
    static final String FIELDS = "id, kind, day, sealed, sequence from entry ";
    static final String OF_PERSON = "where person = ? order by sequence";
    static final String OF_KIND = "where person = ? and kind = ? order by sequence";
    static final String LATEST = "where person = ? and root = (select root from entry where person = ? and kind = ?"
            + " and id = root order by sequence desc limit 1) order by sequence";
    static final String NEWEST = "max(sequence) from entry where person = ?";
    static final String OF_ID = "where person = ? and id = ?";
    static final String OF_DAYS =
            "where person = ? and root in (select root from entry where person = ? and day between ? and ?)"
                    + " order by sequence";

    private EntryRows() {}

    public static Command<History> all(PersonId person, PersonKey key) {
        return read(new Opener(key), OF_PERSON, person.toString());
    }

    public static Command<History> of(PersonId person, Opener opener, Kind kind) {
        return read(opener, OF_KIND, person.toString(), kind.label());
    }

    /// What was kept last of a kind, with all that amended it; all of the kind where that was withdrawn. Who
    /// followed a plan for years has many, and needs one.
    public static Command<Latest> latest(PersonId person, Opener opener, Kind kind) {
        String id = person.toString();
        return sql -> {
            long newest = newest(sql, person, kind);
            History found = read(opener, LATEST, id, id, kind.label()).run(sql);
            boolean isWithdrawn = found.current().isEmpty() && newest > 0;
            return new Latest(isWithdrawn ? of(person, opener, kind).run(sql) : found, newest);
        };
    }

    public static Command<Optional<Kept>> one(PersonId person, Opener opener, EntryId id) {
        return sql -> read(opener, OF_ID, person.toString(), id.toString()).run(sql).entries().stream()
                .findFirst();
    }

    /// 0 where there is none.
    public static long newest(Sql sql, PersonId person) throws SQLException {
        return sql.one("select " + NEWEST, row -> row.getLong(1), person.toString())
                .orElse(0L);
    }

    /// 0 where there is none.
    public static long newest(Sql sql, PersonId person, Kind kind) throws SQLException {
        return sql.one("select " + NEWEST + " and kind = ?", row -> row.getLong(1), person.toString(), kind.label())
                .orElse(0L);
    }

    /// @param newest  the sequence of the entry of that kind that came last, 0 for none
    public record Latest(History history, long newest) {
        @Override
        public String toString() {
            return "Latest";
        }
    }

    public static Command<History> days(PersonId person, Opener opener, LocalDate from, LocalDate to) {
        String id = person.toString();
        return read(opener, OF_DAYS, id, id, from.toString(), to.toString());
    }

    private static Command<History> read(Opener opener, String where, Object... values) {
        return sql -> {
            List<Kept> kept = sql.all(
                    "select " + FIELDS + where, row -> opener.open(sealed(row), row.getLong("sequence")), values);
            return new History(kept);
        };
    }

    static Kept opened(ResultSet row, PersonKey key) throws SQLException {
        return sealed(row).open(row.getLong("sequence"), key);
    }

    private static SealedEntry sealed(ResultSet row) throws SQLException {
        return new SealedEntry(
                row.getString("id"), row.getString("kind"), row.getString("day"), row.getBytes("sealed"));
    }
}
