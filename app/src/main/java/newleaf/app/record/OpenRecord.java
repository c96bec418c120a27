package newleaf.app.record;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import newleaf.app.terminal.Terminal;
import newleaf.storage.Store;
import newleaf.storage.backup.BackupFolder;
import newleaf.storage.backup.Schedule;

/// The record while a server runs, and its backups.
public final class OpenRecord implements AutoCloseable {
    /// What whoever runs a server has to know.
    public static final String SAID =
            "The record is open; no page keeps anything in it yet. Whoever runs this server can read all of it.";

    private final Store store;
    private final Optional<Schedule> backups;

    private OpenRecord(Store store, Optional<Schedule> backups) {
        this.store = store;
        this.backups = backups;
    }

    /// @throws newleaf.storage.problem.StoreProblem where it cannot be opened
    public static OpenRecord of(RecordOptions place, ScheduleOptions backups, Terminal terminal, Clock clock) {
        Path data = place.data();
        Store store = place.open(clock, new SecureRandom());
        try {
            Optional<BackupFolder> folder = backups.folder(List.of(data, place.keys()));
            folder.ifPresent(each -> store.noteErasedIn(
                    each.erased(),
                    problem -> terminal.err()
                            .println(
                                    "The list of the erased beside the backups could not be written; the next backup makes"
                                            + " it good.")));
            return new OpenRecord(
                    store, folder.map(each -> backups.started(data, place.server(), each, terminal, clock)));
        } catch (RuntimeException failure) {
            store.close();
            throw failure;
        }
    }

    @Override
    public void close() {
        backups.ifPresent(Schedule::close);
        store.close();
    }
}
