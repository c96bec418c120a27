package newleaf.storage.record;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.Actor;
import newleaf.care.Audit.Act;
import newleaf.care.Audit.Told;
import newleaf.care.Brought;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.PersonRecord;
import newleaf.storage.audit.AuditRows;
import newleaf.storage.crypto.PersonKey;
import newleaf.storage.engine.Sql;

/// A record that comes from elsewhere, as rows.
public final class BroughtRows {
    private BroughtRows() {}

    /// Who has one of these entries.
    public static Optional<PersonId> whose(Sql sql, PersonRecord record) throws SQLException {
        for (Kept kept : record.entries()) {
            Optional<PersonId> owner = owner(sql, kept.entry().id());
            if (owner.isPresent()) return owner;
        }
        return Optional.empty();
    }

    private static Optional<PersonId> owner(Sql sql, EntryId id) throws SQLException {
        return sql.one("select person from entry where id = ?", row -> PersonId.of(row.getString(1)), id.toString());
    }

    /// What bringing it would come to: what is here must be how it begins, or all of it and more.
    ///
    /// @param there  what this person has
    public static Brought wouldBring(Sql sql, PersonId person, PersonRecord there, PersonRecord record)
            throws SQLException {
        List<Long> somebodyElses = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        int known = Math.min(there.entries().size(), record.entries().size());
        for (Kept kept : record.entries()) {
            boolean isSomebodyElses = owner(sql, kept.entry().id())
                    .filter(owner -> !owner.equals(person))
                    .isPresent();
            if (isSomebodyElses) somebodyElses.add(kept.sequence());
            int place = (int) kept.sequence() - 1;
            if (place < known && !there.entries().get(place).equals(kept)) others.add(kept.sequence());
        }
        if (!somebodyElses.isEmpty() || !others.isEmpty()) return new Brought.Clashes(somebodyElses, others);
        int fresh = record.entries().size() - known;
        return new Brought.Whole(
                Optional.of(person), fresh, untold(there, record).size());
    }

    /// All of it, within one transaction; [#wouldBring] has said that it fits.
    public static void bring(
            Sql sql, PersonId person, PersonKey key, PersonRecord there, PersonRecord record, Actor by, Instant now)
            throws SQLException {
        hold(sql, person);
        Map<EntryId, EntryId> roots = new HashMap<>();
        for (Kept kept : record.entries()) {
            Entry entry = kept.entry();
            EntryId root = entry.deed().amends().map(roots::get).orElse(entry.id());
            roots.put(entry.id(), root);
            boolean isThere = kept.sequence() <= there.entries().size();
            if (!isThere) insert(sql, person, SealedEntry.of(entry, kept.received(), key), root.toString());
        }
        for (Told told : untold(there, record)) AuditRows.tell(sql, person, key, told);
        AuditRows.tell(sql, person, key, millis(now), by, Act.BROUGHT, Optional.empty());
    }

    /// What was told elsewhere and is not told here, marked with its number there. The same deed at the same
    /// instant is the same: a record that comes back to where it was made is not told of twice.
    private static List<Told> untold(PersonRecord there, PersonRecord record) {
        Map<Told, Integer> here = new HashMap<>();
        for (Told told : there.told()) here.merge(deed(told), 1, Integer::sum);
        List<Told> untold = new ArrayList<>();
        for (Told told : record.told()) {
            int left = here.merge(deed(told), -1, Integer::sum);
            if (left < 0) {
                untold.add(new Told(0, told.at(), told.by(), told.act(), told.entry(), Optional.of(told.number())));
            }
        }
        return untold;
    }

    private static Told deed(Told told) {
        return new Told(0, told.at(), told.by(), told.act(), told.entry());
    }

    /// New entries, all or none.
    ///
    /// @return  how many were not there yet; empty where one of them cannot be kept, then none was
    public static Optional<Integer> add(
            Sql sql, PersonId person, PersonKey key, List<Entry> entries, Actor by, Instant now) throws SQLException {
        if (!hold(sql, person)) return Optional.empty();
        List<Entry> fresh = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<Entry> known = known(sql, person, key, entry);
            if (known.isEmpty() && owner(sql, entry.id()).isPresent()) return Optional.empty();
            if (known.filter(each -> !each.equals(entry)).isPresent()) return Optional.empty();
            if (known.isEmpty()) fresh.add(entry);
        }
        Instant received = millis(now);
        for (Entry entry : fresh) {
            String root = entry.id().toString();
            insert(sql, person, SealedEntry.of(entry, received, key), root);
            AuditRows.tell(sql, person, key, received, by, Appending.act(entry), Optional.of(entry.id()));
        }
        return Optional.of(fresh.size());
    }

    private static Optional<Entry> known(Sql sql, PersonId person, PersonKey key, Entry entry) throws SQLException {
        return sql.one(
                "select " + EntryRows.FIELDS + "where id = ? and person = ?",
                row -> EntryRows.opened(row, key).entry(),
                entry.id().toString(),
                person.toString());
    }

    /// Whether they are there; until the transaction ends nobody else writes of them.
    private static boolean hold(Sql sql, PersonId person) throws SQLException {
        return sql.held("select id from person where id = ?", row -> true, person.toString())
                .isPresent();
    }

    private static void insert(Sql sql, PersonId person, SealedEntry sealed, String root) throws SQLException {
        String id = person.toString();
        long latest = sql.one("select max(sequence) from entry where person = ?", row -> row.getLong(1), id)
                .orElse(0L);
        sql.change(
                "insert into entry (id, person, sequence, kind, day, root, sealed) values (?, ?, ?, ?, ?, ?, ?)",
                sealed.id(),
                id,
                latest + 1,
                sealed.kind(),
                sealed.day(),
                root,
                sealed.sealed());
    }

    private static Instant millis(Instant now) {
        return now.truncatedTo(ChronoUnit.MILLIS);
    }
}
