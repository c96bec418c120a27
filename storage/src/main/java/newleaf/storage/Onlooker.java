package newleaf.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newleaf.care.Audit.Told;
import newleaf.care.Audit.Verdict;
import newleaf.care.History;
import newleaf.care.PersonId;
import newleaf.storage.audit.AuditRows;
import newleaf.storage.crypto.KeyFolder;
import newleaf.storage.folder.DataFiles;
import newleaf.storage.record.EntryRows;
import newleaf.storage.record.PersonRows;
import newleaf.storage.sqlite.Readers;
import newleaf.storage.sqlite.Schema;
import newleaf.storage.sqlite.Sqlite;

/// Looks at a record while another process may hold it, and changes nothing.
public final class Onlooker implements AutoCloseable {
    private final Readers readers;
    private final Keys keys;

    private Onlooker(Readers readers, Keys keys) {
        this.readers = readers;
        this.keys = keys;
    }

    /// @param data  where a record lies
    /// @param keys  the folder of the master key
    /// @throws newleaf.storage.problem.StoreProblem where it cannot be read
    public static Onlooker open(Path data, Path keys) {
        var database = new Sqlite(DataFiles.looked(data).database());
        var master = new KeyFolder(keys).key(false);
        Schema.refuseNewer(database);
        var readers = new Readers(database, 1);
        return new Onlooker(readers, new Keys(master, readers));
    }

    public List<PersonId> people() {
        return readers.read(PersonRows::all);
    }

    /// How many entries there are, of everybody.
    public long entries() {
        return readers.read(EntryRows::count);
    }

    public Verdict verify(PersonId person) {
        return keys.of(person)
                .map(key -> readers.read(sql -> AuditRows.verify(sql, person, key)))
                .orElseGet(() -> new Verdict.Whole(0));
    }

    public List<Told> told(PersonId person) {
        return keys.of(person)
                .map(key -> readers.read(sql -> AuditRows.of(sql, person, key)))
                .orElse(List.of());
    }

    /// When something was told last.
    public Optional<Instant> lastTold(PersonId person) {
        return keys.of(person)
                .flatMap(key -> readers.read(sql -> AuditRows.latest(sql, person, key)))
                .map(Told::at);
    }

    public History history(PersonId person) {
        return keys.of(person)
                .map(key -> readers.read(EntryRows.all(person, key)))
                .orElseGet(() -> new History(List.of()));
    }

    @Override
    public void close() {
        readers.close();
    }
}
