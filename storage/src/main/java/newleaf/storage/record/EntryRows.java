package newleaf.storage.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import newleaf.care.History;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.content.Kind;
import newleaf.storage.crypto.PersonKey;
import newleaf.storage.engine.Command;

/// Entries as rows, read.
public final class EntryRows {
    private static final String FIELDS = "id, kind, day, sealed, sequence from entry ";

    private EntryRows() {}

    public static Command<History> all(PersonId person, PersonKey key) {
        return read(key, "where person = ? order by sequence", person.toString());
    }

    public static Command<History> of(PersonId person, PersonKey key, Kind kind) {
        return read(key, "where person = ? and kind = ? order by sequence", person.toString(), kind.label());
    }

    public static Command<History> days(PersonId person, PersonKey key, LocalDate from, LocalDate to) {
        String id = person.toString();
        return read(
                key,
                "where person = ? and root in (select root from entry where person = ? and day between ? and ?)"
                        + " order by sequence",
                id,
                id,
                from.toString(),
                to.toString());
    }

    private static Command<History> read(PersonKey key, String where, Object... values) {
        return sql -> {
            List<Kept> kept = sql.all("select " + FIELDS + where, row -> opened(row, key), values);
            return new History(kept);
        };
    }

    private static Kept opened(ResultSet row, PersonKey key) throws SQLException {
        return new SealedEntry(row.getString("id"), row.getString("kind"), row.getString("day"), row.getBytes("sealed"))
                .open(row.getLong("sequence"), key);
    }
}
