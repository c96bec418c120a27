package newleaf.storage;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import newleaf.care.Actor;
import newleaf.care.Audit.Act;
import newleaf.care.Brought;
import newleaf.care.Entry;
import newleaf.care.PersonId;
import newleaf.care.PersonRecord;
import newleaf.care.Records;
import newleaf.care.reminder.Reminders;
import newleaf.storage.audit.AuditRows;
import newleaf.storage.crypto.MasterKey;
import newleaf.storage.crypto.PersonKey;
import newleaf.storage.engine.Engine;
import newleaf.storage.engine.Sql;
import newleaf.storage.record.BroughtRows;
import newleaf.storage.record.EntryRows;
import newleaf.storage.record.PersonRows;

/// Records as a whole. Entries that are brought are sealed by the writer itself: whoever brings a record
/// waits alone, and a person who joins with it has no key before.
record StoredRecords(Engine engine, Keys keys, Clock clock, RandomGenerator chance, Reminders reminders)
        implements Records {
    private static final PersonRecord NOTHING = new PersonRecord(List.of(), List.of());

    @Override
    public Optional<PersonRecord> of(PersonId person) {
        return keys.of(person)
                .flatMap(key -> engine.read(sql -> {
                    if (!PersonRows.isThere(sql, person)) return Optional.<PersonRecord>empty();
                    return Optional.of(there(sql, person, key));
                }));
    }

    @Override
    public Optional<PersonId> whose(PersonRecord record) {
        return engine.read(sql -> BroughtRows.whose(sql, record));
    }

    @Override
    public Brought wouldBring(Optional<PersonId> to, PersonRecord record) {
        if (to.isEmpty()) {
            Brought as = engine.read(sql -> BroughtRows.wouldBring(sql, PersonId.made(chance), NOTHING, record));
            return as instanceof Brought.Whole(var nobody, int fresh, int told)
                    ? new Brought.Whole(Optional.empty(), fresh, told)
                    : as;
        }
        PersonId person = to.get();
        Optional<PersonKey> key = keys.of(person);
        if (key.isEmpty()) return new Brought.Nobody();
        return engine.read(sql -> BroughtRows.wouldBring(sql, person, there(sql, person, key.get()), record));
    }

    @Override
    public Brought bring(Optional<PersonId> to, PersonRecord record, Actor by) {
        if (to.isEmpty()) return noticed(engine.keep(sql -> bringAnew(sql, record, by)));
        PersonId person = to.get();
        Optional<PersonKey> key = keys.of(person);
        if (key.isEmpty()) return new Brought.Nobody();
        return noticed(engine.keep(sql -> bring(sql, person, key.get(), record, by)));
    }

    /// Whoever joins leaves no trace where the record does not fit.
    private Brought bringAnew(Sql sql, PersonRecord record, Actor by) throws SQLException {
        PersonId person = PersonId.made(chance);
        Brought fits = BroughtRows.wouldBring(sql, person, NOTHING, record);
        if (fits instanceof Brought.Refused) return fits;
        PersonRows.beforeAdding(sql);
        MasterKey master = keys.newest(); // here, so that no rotation comes between
        byte[] wrapped = master.wrapFresh(person);
        PersonKey key = master.unwrap(wrapped, person);
        PersonRows.add(sql, person, wrapped, AuditRows.emptyHead(key));
        AuditRows.tell(sql, person, key, clock.instant(), by, Act.JOINED, Optional.empty());
        return bring(sql, person, key, record, by);
    }

    private Brought bring(Sql sql, PersonId person, PersonKey key, PersonRecord record, Actor by) throws SQLException {
        if (!PersonRows.isThere(sql, person)) return new Brought.Nobody();
        PersonRecord there = there(sql, person, key);
        return kept(sql, person, key, BroughtRows.wouldBring(sql, person, there, record), there, record, by);
    }

    /// Where it fits and there is anything new in it.
    private Brought kept(
            Sql sql, PersonId person, PersonKey key, Brought fits, PersonRecord there, PersonRecord record, Actor by)
            throws SQLException {
        boolean isNew = fits instanceof Brought.Whole whole && whole.fresh() + whole.told() > 0;
        if (isNew) BroughtRows.bring(sql, person, key, there, record, by, clock.instant());
        return fits;
    }

    private Brought noticed(Brought brought) {
        if (brought instanceof Brought.Whole whole) whole.person().ifPresent(reminders::lookAgain);
        return brought;
    }

    @Override
    public Brought wouldBringBeside(PersonId to, PersonRecord record) {
        Optional<PersonKey> key = keys.of(to);
        if (key.isEmpty()) return new Brought.Nobody();
        return engine.read(sql -> BroughtRows.wouldBringBeside(sql, to, there(sql, to, key.get()), record));
    }

    @Override
    public Brought bringBeside(PersonId to, PersonRecord record, Actor by) {
        Optional<PersonKey> key = keys.of(to);
        if (key.isEmpty()) return new Brought.Nobody();
        return noticed(engine.keep(sql -> bringBeside(sql, to, key.get(), record, by)));
    }

    private Brought bringBeside(Sql sql, PersonId person, PersonKey key, PersonRecord record, Actor by)
            throws SQLException {
        if (!PersonRows.isThere(sql, person)) return new Brought.Nobody();
        PersonRecord there = there(sql, person, key);
        return kept(sql, person, key, BroughtRows.wouldBringBeside(sql, person, there, record), there, record, by);
    }

    @Override
    public Optional<Integer> add(PersonId person, List<Entry> entries, Actor by) {
        BroughtRows.checkNew(entries);
        Optional<Integer> added = keys.of(person)
                .flatMap(key -> engine.keep(sql -> BroughtRows.add(sql, person, key, entries, by, clock.instant())));
        added.ifPresent(_ -> reminders.lookAgain(person));
        return added;
    }

    private static PersonRecord there(Sql sql, PersonId person, PersonKey key) throws SQLException {
        return new PersonRecord(EntryRows.all(person, key).run(sql).entries(), AuditRows.of(sql, person, key));
    }
}
