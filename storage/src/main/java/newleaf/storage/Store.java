package newleaf.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import newleaf.care.Audit;
import newleaf.care.Diary;
import newleaf.care.People;
import newleaf.care.PersonId;
import newleaf.care.Plans;
import newleaf.care.Records;
import newleaf.care.account.Accounts;
import newleaf.care.content.Channel;
import newleaf.care.reminder.Reminders;
import newleaf.care.reminder.Sender;
import newleaf.care.safe.Letters;
import newleaf.storage.crypto.KeyFolder;
import newleaf.storage.crypto.LookupKey;
import newleaf.storage.crypto.MasterKey;
import newleaf.storage.crypto.SealedLetters;
import newleaf.storage.engine.Database;
import newleaf.storage.engine.Engine;
import newleaf.storage.folder.DataFolder;
import newleaf.storage.folder.Erased;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.record.LookupRows;
import newleaf.storage.record.PersonRows;
import newleaf.storage.reminder.Schedule;
import newleaf.storage.session.SessionTables;
import newleaf.storage.sqlite.Sqlite;
import org.jspecify.annotations.Nullable;

/// The record in a data folder, open for this process alone.
public final class Store implements AutoCloseable {
    private final DataFolder folder;
    private final KeyFolder keyFolder;
    private final Engine engine;
    private final SessionTables sessions;
    private final Keys keys;
    private final Schedule schedule;
    private final Clock clock;
    private final RandomGenerator chance;
    private final Map<String, byte[]> keysFor = new ConcurrentHashMap<>();
    private volatile Erase.@Nullable Elsewhere elsewhere;

    private Store(DataFolder folder, KeyFolder keyFolder, Database database, Clock clock, RandomGenerator chance) {
        this.folder = folder;
        this.keyFolder = keyFolder;
        this.clock = clock;
        this.chance = chance;
        MasterKey master = keyFolder.key(database.isNew());
        this.engine = database.open();
        this.sessions = database.sessions();
        this.keys = new Keys(keyFolder, master, engine, clock);
        this.schedule =
                new Schedule(new StoredDiary(engine, keys, clock, Noticed.BY_NOBODY), engine, database.jobs(), clock);
    }

    /// In a file of SQLite in the data folder.
    ///
    /// @param data    is made where it is not there yet
    /// @param keys    the folder of the master key, apart from the data
    /// @param clock   of the store
    /// @param chance  one that cannot be foreseen
    /// @throws newleaf.storage.problem.StoreProblem where it cannot be opened; nothing was changed then
    public static Store open(Path data, Path keys, Clock clock, RandomGenerator chance) {
        return open(data, new KeyFolder(keys), Optional.empty(), clock, chance);
    }

    /// In another database; the data folder still holds who was erased, and lets one process at a time in.
    public static Store open(Path data, Path keys, Database database, Clock clock, RandomGenerator chance) {
        return open(data, new KeyFolder(keys), Optional.of(database), clock, chance);
    }

    /// @param keys  in which a lock may be open
    static Store open(Path data, KeyFolder keys, Optional<Database> server, Clock clock, RandomGenerator chance) {
        return open(data, keys, folder -> server.orElseGet(() -> new Sqlite(folder.record())), clock, chance);
    }

    /// @param database  made of the folder, for example one that does not flush
    static Store open(
            Path data, KeyFolder keys, Function<DataFolder, Database> database, Clock clock, RandomGenerator chance) {
        DataFolder folder = DataFolder.open(data);
        try {
            Store store = new Store(folder, keys, database.apply(folder), clock, chance);
            store.begin();
            return store;
        } catch (RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    /// Before anyone is served: the keys must fit, and whoever was erased stays erased, also out of an
    /// older copy.
    private void begin() {
        try {
            folder.dropCopies();
            Optional<PersonId> anybody = engine.read(PersonRows::anybody);
            anybody.ifPresent(keys::of);
            Erase erase = erase();
            folder.erased().all().stream().filter(people()::knows).forEach(erase::again);
        } catch (RuntimeException failure) {
            schedule.close();
            sessions.close();
            engine.close();
            throw failure;
        }
    }

    public People people() {
        return new StoredPeople(engine, keys, erase(), clock, chance);
    }

    private Erase erase() {
        return new Erase(
                engine, keys, folder.erased(), Optional.ofNullable(elsewhere), folder.turn(), sessions, schedule);
    }

    /// From now on those who are erased are noted there too.
    ///
    /// @param trouble  is told where that could not be done; the erasure holds all the same
    public void noteErasedIn(Erased list, Consumer<StoreProblem> trouble) {
        elsewhere = new Erase.Elsewhere(list, trouble);
    }

    public Accounts accounts() {
        return new StoredAccounts(engine, keys, clock, chance);
    }

    public Diary diary() {
        return new StoredDiary(engine, keys, clock, schedule::noticed);
    }

    public Plans plans() {
        return new StoredPlans(engine, keys, diary());
    }

    /// A key of this record for one purpose: the same after a restart, after a change of the master key and on another
    /// server.
    public byte[] keyFor(String purpose) {
        return keysFor.computeIfAbsent(purpose, each -> lookup().keyFor(each)).clone();
    }

    private LookupKey lookup() {
        return keys.lookup().orElseGet(() -> engine.keep(sql -> LookupRows.made(sql, keys.newest())));
    }

    public Letters letters() {
        return new SealedLetters(keyFor(SealedLetters.PURPOSE));
    }

    public Audit audit() {
        return new StoredAudit(engine, keys, clock);
    }

    public Records records() {
        return new StoredRecords(engine, keys, clock, chance, schedule);
    }

    public Reminders reminders() {
        return schedule;
    }

    /// From now on what is due is sent.
    ///
    /// @param by  the channels that are switched on
    public void remind(Sender sender, Set<Channel> by) {
        schedule.start(sender, by);
    }

    Schedule schedule() {
        return schedule;
    }

    Clock clock() {
        return clock;
    }

    /// Where sessions are kept, in the tables of Spring Session: apart from the record, and in no backup.
    ///
    /// @throws newleaf.storage.problem.StoreProblem where they cannot be made
    public DataSource sessions() {
        return sessions.source();
    }

    /// Another master key wraps from now on, and the one before opens nothing any more. Wherever it is cut
    /// off, the record opens again, and the next change of keys makes it whole.
    public void rotate() {
        Rotation rotation = rotation();
        rotation.bringNew();
        rotation.wrapAnew();
        rotation.dropOld();
    }

    Rotation rotation() {
        return new Rotation(keyFolder, keys, engine);
    }

    /// Sends nothing more, writes what waits, then lets the folder go.
    @Override
    public void close() {
        schedule.close();
        sessions.close();
        engine.close();
        folder.close();
    }
}
