package newleaf.storage.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import newleaf.care.Actor;
import newleaf.care.Appended;
import newleaf.care.Audit.Act;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.History;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.content.Kind;
import newleaf.storage.audit.AuditRows;
import newleaf.storage.crypto.PersonKey;
import newleaf.storage.engine.Command;
import newleaf.storage.engine.Sql;

/// Entries as rows.
public final class EntryRows {
    private static final String FIELDS = "id, kind, day, sealed, sequence from entry ";

    private EntryRows() {}

    /// An entry that is ready to be kept: sealed by whoever brings it, so that the writer has little to do.
    ///
    /// @param after  the latest sequence of its kind that was seen
    public static Command<Appended> append(
            PersonId person, PersonKey key, Entry entry, Actor by, Instant now, Optional<Long> after) {
        Instant received = now.truncatedTo(ChronoUnit.MILLIS);
        SealedEntry sealed = SealedEntry.of(entry, received, key);
        return sql -> {
            if (!PersonRows.isThere(sql, person)) return new Appended.Nobody();
            Optional<Appended> known = known(sql, person, key, entry);
            if (known.isPresent()) return known.get();
            Optional<String> root = root(sql, person, entry);
            if (root.isEmpty()) return new Appended.NothingToAmend();
            Optional<Long> newer = newer(sql, person, entry.kind(), after);
            if (newer.isPresent()) return new Appended.Overtaken(newer.get());
            long sequence = insert(sql, person, sealed, root.get());
            AuditRows.tell(sql, person, key, received, by, act(entry), Optional.of(entry.id()));
            return new Appended.Stays(new Kept(entry, sequence, received));
        };
    }

    private static long insert(Sql sql, PersonId person, SealedEntry sealed, String root) throws SQLException {
        String id = person.toString();
        long sequence = sql.one("select max(sequence) from entry where person = ?", row -> row.getLong(1), id)
                        .orElse(0L)
                + 1;
        sql.change(
                "insert into entry (id, person, sequence, kind, day, root, sealed) values (?, ?, ?, ?, ?, ?, ?)",
                sealed.id(),
                id,
                sequence,
                sealed.kind(),
                sealed.day(),
                root,
                sealed.sealed());
        return sequence;
    }

    /// What the same id was answered before, or that it names an entry of somebody else.
    private static Optional<Appended> known(Sql sql, PersonId person, PersonKey key, Entry entry) throws SQLException {
        String whose = "select person, " + FIELDS + "where id = ?";
        return sql.one(
                whose,
                row -> {
                    if (!row.getString("person").equals(person.toString())) return new Appended.NameIsTaken();
                    Kept kept = opened(row, key);
                    return kept.entry().equals(entry) ? new Appended.Stays(kept) : new Appended.NameIsTaken();
                },
                entry.id().toString());
    }

    /// The entry it belongs to: itself, or what it amends in the end; empty where there is no such entry.
    private static Optional<String> root(Sql sql, PersonId person, Entry entry) throws SQLException {
        Optional<EntryId> amends = entry.deed().amends();
        if (amends.isEmpty()) return Optional.of(entry.id().toString());
        return sql.one(
                "select root from entry where id = ? and person = ? and kind = ?",
                row -> row.getString(1),
                amends.get().toString(),
                person.toString(),
                entry.kind().label());
    }

    /// The latest of its kind, where it is not the one that was seen.
    private static Optional<Long> newer(Sql sql, PersonId person, Kind kind, Optional<Long> after) throws SQLException {
        if (after.isEmpty()) return Optional.empty();
        String latest = "select max(sequence) from entry where person = ? and kind = ?";
        return sql.one(latest, row -> row.getLong(1), person.toString(), kind.label())
                .filter(sequence -> !sequence.equals(after.get()));
    }

    private static Act act(Entry entry) {
        return switch (entry.deed()) {
            case Deed.Adds adds -> Act.ADDED;
            case Deed.Corrects corrects -> Act.CORRECTED;
            case Deed.Withdraws withdraws -> Act.WITHDREW;
        };
    }

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
