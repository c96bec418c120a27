package newleaf.storage.record;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.care.content.Kind;
import newleaf.storage.engine.Sql;

/// What a schedule of reminders asks of entries that stands open.
public final class ReminderRows {
    private ReminderRows() {}

    /// Whoever ever said something about being reminded.
    public static List<PersonId> people(Sql sql) throws SQLException {
        return sql.all(
                "select id from person where exists (select 1 from entry where entry.person = person.id"
                        + " and entry.kind = ?)",
                row -> PersonId.of(row.getString(1)),
                Kind.REMINDER.label());
    }

    /// The entry that came last.
    public static Optional<EntryId> last(Sql sql, PersonId person) throws SQLException {
        return sql.one(
                "select id from entry where person = ? order by sequence desc limit 1",
                row -> EntryId.of(row.getString(1)),
                person.toString());
    }

    /// Whether anything of a kind was ever counted as a day.
    public static boolean has(Sql sql, PersonId person, Kind kind, LocalDate day) throws SQLException {
        return sql.one(
                        "select 1 from entry where person = ? and day = ? and kind = ? limit 1",
                        row -> true,
                        person.toString(),
                        day.toString(),
                        kind.label())
                .isPresent();
    }
}
