package newleaf.storage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import newleaf.care.Audit.Told;
import newleaf.care.Audit.Verdict;
import newleaf.care.History;
import newleaf.care.PersonId;
import newleaf.storage.audit.AuditRows;
import newleaf.storage.crypto.KeyFolder;
import newleaf.storage.crypto.MasterKey;
import newleaf.storage.engine.Counts;
import newleaf.storage.engine.Database;
import newleaf.storage.engine.Reads;
import newleaf.storage.folder.DataFiles;
import newleaf.storage.record.EntryRows;
import newleaf.storage.record.PersonRows;
import newleaf.storage.sqlite.Sqlite;

/// Looks at a record while another process may hold it, and changes nothing.
public final class Onlooker implements AutoCloseable {
    /// Whoever only looks on is gone before anything grows old.
    private static final Clock NO_TIME = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    private final Reads reads;
    private final Keys keys;

    private Onlooker(Reads reads, Keys keys) {
        this.reads = reads;
        this.keys = keys;
    }

    /// @param data  where a record lies
    /// @param keys  the folder of the master key
    /// @throws newleaf.storage.problem.StoreProblem where it cannot be read
    public static Onlooker open(Path data, Path keys) {
        return open(keys, new Sqlite(DataFiles.looked(data).database()));
    }

    /// In another database.
    public static Onlooker open(Path keys, Database database) {
        KeyFolder folder = new KeyFolder(keys);
        MasterKey master = folder.key(false);
        Reads reads = database.look();
        return new Onlooker(reads, new Keys(folder, master, reads, NO_TIME));
    }

    public List<PersonId> people() {
        return reads.read(PersonRows::all);
    }

    public Counts counts() {
        return reads.read(Counts::of);
    }

    public Verdict verify(PersonId person) {
        return keys.of(person)
                .map(key -> reads.read(sql -> AuditRows.verify(sql, person, key)))
                .orElseGet(() -> new Verdict.Whole(0));
    }

    public List<Told> told(PersonId person) {
        return keys.of(person)
                .map(key -> reads.read(sql -> AuditRows.of(sql, person, key)))
                .orElse(List.of());
    }

    /// When something was told last.
    public Optional<Instant> lastTold(PersonId person) {
        return keys.of(person)
                .flatMap(key -> reads.read(sql -> AuditRows.latest(sql, person, key)))
                .map(Told::at);
    }

    public History history(PersonId person) {
        return keys.of(person)
                .map(key -> reads.read(EntryRows.all(person, key)))
                .orElseGet(() -> new History(List.of()));
    }

    @Override
    public void close() {
        reads.close();
    }
}
