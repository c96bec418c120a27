package newleaf.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.random.RandomGenerator;
import newleaf.care.Audit;
import newleaf.care.Diary;
import newleaf.care.People;
import newleaf.care.PersonId;
import newleaf.care.Plans;
import newleaf.storage.crypto.KeyFolder;
import newleaf.storage.crypto.MasterKey;
import newleaf.storage.folder.DataFolder;
import newleaf.storage.record.PersonRows;
import newleaf.storage.sqlite.Readers;
import newleaf.storage.sqlite.Schema;
import newleaf.storage.sqlite.Sqlite;
import newleaf.storage.sqlite.Writer;

/// The record in a data folder, open for this process alone.
public final class Store implements AutoCloseable {
    private static final int READERS = 4;

    private final DataFolder folder;
    private final KeyFolder keyFolder;
    private final Writer writer;
    private final Readers readers;
    private final Keys keys;
    private final Clock clock;
    private final RandomGenerator chance;

    private Store(DataFolder folder, KeyFolder keyFolder, Clock clock, RandomGenerator chance) {
        this.folder = folder;
        this.keyFolder = keyFolder;
        this.clock = clock;
        this.chance = chance;
        boolean isNew = folder.isNew();
        MasterKey master = keyFolder.key(isNew);
        var database = new Sqlite(folder.database());
        Schema.prepare(database, isNew);
        this.writer = new Writer(database);
        this.readers = new Readers(database, READERS);
        this.keys = new Keys(master, readers);
    }

    /// @param data    is made where it is not there yet
    /// @param keys    the folder of the master key, apart from the data
    /// @param clock   of the store
    /// @param chance  one that cannot be foreseen
    /// @throws newleaf.storage.problem.StoreProblem where it cannot be opened; nothing was changed then
    public static Store open(Path data, Path keys, Clock clock, RandomGenerator chance) {
        DataFolder folder = DataFolder.open(data);
        try {
            Store store = new Store(folder, new KeyFolder(keys), clock, chance);
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
            Optional<PersonId> anybody = readers.read(PersonRows::anybody);
            anybody.ifPresent(keys::of);
            var erase = new Erase(writer, keys, folder.erased());
            folder.erased().all().stream().filter(people()::knows).forEach(erase::again);
        } catch (RuntimeException failure) {
            stop();
            throw failure;
        }
    }

    public People people() {
        return new StoredPeople(writer, readers, keys, new Erase(writer, keys, folder.erased()), clock, chance);
    }

    public Diary diary() {
        return new StoredDiary(writer, readers, keys, clock);
    }

    public Plans plans() {
        return new StoredPlans(diary());
    }

    public Audit audit() {
        return new StoredAudit(writer, readers, keys, clock);
    }

    /// Another master key wraps from now on, and the one before opens nothing any more.
    public void rotate() {
        MasterKey both = keys.master().rotated();
        keyFolder.put(both);
        keys.use(both);
        writer.keep(sql -> {
            PersonRows.rewrap(sql, both);
            return true;
        });
        MasterKey fresh = both.withoutOld();
        keyFolder.put(fresh);
        keys.use(fresh);
    }

    /// The writer last: only who may write puts the log back into the file.
    private void stop() {
        readers.close();
        writer.close();
    }

    /// Writes what waits, then lets the folder go.
    @Override
    public void close() {
        stop();
        folder.close();
    }
}
