package newleaf.app.record;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import newleaf.app.terminal.Terminal;
import newleaf.app.terminal.UnusableInput;
import newleaf.care.PersonId;
import newleaf.care.account.Role;
import newleaf.care.safe.Safe;
import newleaf.storage.Store;
import newleaf.storage.StoredSafe;
import newleaf.storage.backup.BackupFolder;
import newleaf.storage.backup.Schedule;
import org.jspecify.annotations.Nullable;

/// The record while a server runs, and its backups once it is open. On one person's own machine it is made when they
/// agree to it.
public final class OpenRecord implements AutoCloseable {
    /// What whoever runs a server for others has to know.
    public static final String SAID = "People can keep a record here. Whoever runs this server can read all of them.";

    private final RecordOptions place;
    private final ScheduleOptions schedule;
    private final Terminal terminal;
    private final Clock clock;
    private final Optional<BackupFolder> folder;
    private final StoredSafe safe;
    private volatile @Nullable Schedule backups;

    /// @param isForMany  else it is one person's own machine
    /// @throws newleaf.storage.problem.StoreProblem where it cannot be opened
    public OpenRecord(
            RecordOptions place, ScheduleOptions schedule, boolean isForMany, Terminal terminal, Clock clock) {
        this.place = place;
        this.schedule = schedule;
        this.terminal = terminal;
        this.clock = clock;
        this.folder = schedule.folder(List.of(place.data(), place.keys()));
        var where =
                new StoredSafe.Place(place.data(), place.keys(), place.server(), clock, new SecureRandom(), !isForMany);
        this.safe = new StoredSafe(where, store -> begin(store, isForMany));
    }

    private void begin(Store store, boolean isForMany) {
        boolean isOfSeveral =
                store.people().all().size() > 1 || store.accounts().count(Role.PERSON) > 0;
        if (!isForMany && isOfSeveral) {
            throw new UnusableInput("People have accounts in this record, so it is no single person's own machine."
                    + " Start the server with --accounts.");
        }
        backUp(store);
    }

    public Safe safe() {
        return safe;
    }

    public Path data() {
        return place.data();
    }

    /// Whether it answers; one that is not open need not.
    public boolean answers() {
        PersonId anybody = PersonId.made(new SecureRandom());
        return safe.inside().map(inside -> !inside.people().knows(anybody)).orElse(true);
    }

    private void backUp(Store store) {
        folder.ifPresent(each -> {
            store.noteErasedIn(
                    each.erased(),
                    problem -> terminal.err()
                            .println(
                                    "The list of the erased beside the backups could not be written; the next backup makes"
                                            + " it good."));
            backups = schedule.started(place.data(), place.server(), each, terminal, clock);
        });
    }

    @Override
    public void close() {
        Schedule running = backups;
        if (running != null) running.close();
        safe.close();
    }
}
