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
import newleaf.care.content.Kind;
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

    /// What bringing it beside would come to: either it goes on with what is here, or that began on its own.
    public static Brought wouldBringBeside(Sql sql, PersonId person, PersonRecord there, PersonRecord record)
            throws SQLException {
        Brought goesOn = wouldBring(sql, person, there, record);
        if (goesOn instanceof Brought.Whole) return goesOn;
        List<Long> somebodyElses = new ArrayList<>();
        List<Long> others = new ArrayList<>();
        Map<EntryId, Entry> known = entries(there);
        boolean isPlanThere = known.values().stream().anyMatch(entry -> entry.kind() == Kind.PLAN_KEPT);
        for (Kept kept : record.entries()) {
            Entry entry = kept.entry();
            boolean isKnown = known.containsKey(entry.id());
            boolean isSomebodyElses = !isKnown && owner(sql, entry.id()).isPresent();
            if (isSomebodyElses) somebodyElses.add(kept.sequence());
            boolean isAnother =
                    isKnown ? !entry.equals(known.get(entry.id())) : isPlanThere && entry.kind() == Kind.PLAN_KEPT;
            if (isAnother) others.add(kept.sequence());
        }
        if (!somebodyElses.isEmpty() || !others.isEmpty()) return new Brought.Clashes(somebodyElses, others);
        int fresh = (int) record.entries().stream()
                .filter(kept -> !known.containsKey(kept.entry().id()))
                .count();
        return new Brought.Whole(
                Optional.of(person), fresh, untold(there, record).size());
    }

    private static Map<EntryId, Entry> entries(PersonRecord record) {
        Map<EntryId, Entry> entries = new HashMap<>();
        record.entries().forEach(kept -> entries.put(kept.entry().id(), kept.entry()));
        return entries;
    }

    /// All of it, within one transaction; it was said before that it fits.
    public static void bring(
            Sql sql, PersonId person, PersonKey key, PersonRecord there, PersonRecord record, Actor by, Instant now)
            throws SQLException {
        PersonRows.hold(sql, person);
        Map<EntryId, Entry> known = entries(there);
        Map<EntryId, EntryId> roots = new HashMap<>();
        for (Kept kept : record.entries()) {
            Entry entry = kept.entry();
            EntryId root = entry.deed().amends().map(roots::get).orElse(entry.id());
            roots.put(entry.id(), root);
            if (!known.containsKey(entry.id()))
                insert(sql, person, SealedEntry.of(entry, kept.received(), key), root.toString());
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

    /// @throws IllegalArgumentException where one of them amends another
    public static void checkNew(List<Entry> entries) {
        boolean areNew =
                entries.stream().allMatch(entry -> entry.deed().amends().isEmpty());
        if (!areNew) throw new IllegalArgumentException("many at once are new entries, no amendments");
    }

    /// New entries, all or none.
    ///
    /// @return  how many were not there yet; empty where one of them cannot be kept, then none was
    public static Optional<Integer> add(
            Sql sql, PersonId person, PersonKey key, List<Entry> entries, Actor by, Instant now) throws SQLException {
        if (!PersonRows.hold(sql, person)) return Optional.empty();
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
