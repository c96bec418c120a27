package newleaf.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import newleaf.care.account.Invitations;
import newleaf.care.content.Channel;
import newleaf.care.reminder.Sender;
import newleaf.care.safe.Safe;
import newleaf.storage.crypto.KeyFolder;
import newleaf.storage.engine.Database;
import newleaf.storage.folder.DataFiles;
import newleaf.storage.folder.DataFolder;
import newleaf.storage.folder.InvitationFolder;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import newleaf.storage.sqlite.Sqlite;
import org.jspecify.annotations.Nullable;

/// The record of a data folder, opened when it may be. On a laptop nothing is written before somebody agrees, and a
/// passphrase may lock the keys.
public final class StoredSafe implements Safe, AutoCloseable {
    private final Place place;
    private final KeyFolder keys;
    private final Consumer<Store> whenOpen;
    private volatile @Nullable OpenSafe open;
    private Consumer<Store> reminding = _ -> {};
    private boolean isClosed;

    /// Where the record lies, and how.
    ///
    /// @param server    the database it lies in, where that is no file in the folder
    /// @param clock     of the store
    /// @param chance    one that cannot be foreseen
    /// @param isLaptop  whether it is made only once somebody agrees, and can be locked
    public record Place(
            Path data, Path keys, Optional<Database> server, Clock clock, RandomGenerator chance, boolean isLaptop) {
        private Store store(KeyFolder folder) {
            return Store.open(data, folder, server, clock, chance);
        }

        private boolean mayBeLocked() {
            return isLaptop && server.isEmpty();
        }

        /// Looks without touching.
        private boolean isMade() {
            return server.isPresent() || !new Sqlite(new DataFiles(data).database()).isNew();
        }
    }

    /// @param whenOpen  is given the store as soon as it is open, before anybody else; it belongs to this safe
    /// @throws StoreProblem where the record is there and cannot be opened
    public StoredSafe(Place place, Consumer<Store> whenOpen) {
        this.place = place;
        this.keys = new KeyFolder(place.keys());
        this.whenOpen = whenOpen;
        boolean isMade = place.isMade();
        if (isMade && keys.isLocked()) tidyAlone();
        else if (!keys.isLocked() && (isMade || !place.isLaptop())) make();
        else if (Files.exists(place.data()))
            DataFolder.open(place.data()).close(); // whether it can be used, once it is
    }

    /// As its holder, for the moment that it takes.
    private void tidyAlone() {
        try (DataFolder _ = DataFolder.open(place.data())) {
            keys.tidy();
        }
    }

    @Override
    public State state() {
        if (open != null) return State.OPEN;
        return keys.isLocked() ? State.LOCKED : State.NOT_MADE;
    }

    @Override
    public Invitations invitations() {
        return new InvitationFolder(place.data(), place.chance());
    }

    @Override
    public Optional<Inside> inside() {
        return Optional.ofNullable(open);
    }

    /// @throws StoreProblem where it cannot be opened, also where it is locked
    @Override
    public synchronized Inside make() {
        if (isClosed) throw new StoreProblem(What.CLOSED);
        OpenSafe there = open;
        if (there != null) return there;
        if (keys.isLocked()) throw new StoreProblem(What.KEYS_LOCKED);
        return opened();
    }

    private OpenSafe opened() {
        Store store = place.store(keys);
        try {
            if (place.mayBeLocked()) keys.tidy();
            whenOpen.accept(store);
            OpenSafe opened = new OpenSafe(store, keys, place.mayBeLocked());
            open = opened;
            reminding.accept(store);
            return opened;
        } catch (RuntimeException failure) {
            store.close();
            throw failure;
        }
    }

    /// One after the other, so that nobody guesses many at once.
    @Override
    public synchronized Optional<Inside> unlock(String passphrase) {
        if (isClosed) throw new StoreProblem(What.CLOSED);
        if (!keys.unlock(passphrase)) return Optional.empty();
        OpenSafe there = open;
        return Optional.of(there == null ? opened() : there);
    }

    @Override
    public synchronized void remind(Sender sender, Set<Channel> by) {
        reminding = store -> store.remind(sender, by);
        OpenSafe there = open;
        if (there != null) reminding.accept(there.store());
    }

    /// Whoever comes later hears that the record is closed.
    @Override
    public synchronized void close() {
        isClosed = true;
        OpenSafe last = open;
        if (last != null) last.close();
    }
}
