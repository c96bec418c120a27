package newleaf.storage.crypto;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import newleaf.storage.crypto.LockedDocument.Cost;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import org.jspecify.annotations.Nullable;

/// Where the master key lies: a folder of its own, so that a copy of the data alone opens nothing. A passphrase may
/// lock it there; then it opens once somebody said that.
public final class KeyFolder {
    private final Relocking files;
    private final Cost cost;
    private @Nullable PassphraseLock lock;

    public KeyFolder(Path folder) {
        this(folder, Cost.USUAL);
    }

    /// @param cost  of guessing passphrases that lock it from now on
    KeyFolder(Path folder, Cost cost) {
        this.files = new Relocking(folder);
        this.cost = cost;
    }

    /// Whether there is a key, locked or not.
    public boolean isThere() {
        return Files.exists(files.plain()) || Files.exists(files.locked());
    }

    /// Whether a passphrase locks it.
    public boolean isLocked() {
        return files.isLocked();
    }

    /// The key as its file has it, for a copy that is sealed. Without a key, and where it is locked: a problem.
    public byte[] written() {
        return key(false).written().getBytes(StandardCharsets.UTF_8);
    }

    /// Puts a key back that [#written()] gave.
    ///
    /// @throws StoreProblem where it is none
    public void putBack(byte[] written) {
        put(MasterKey.read(new String(written, StandardCharsets.UTF_8)));
    }

    /// The key that is there, or a fresh one where there is no data yet that needs another.
    ///
    /// @param isNew  whether there is no data yet
    /// @throws StoreProblem where there is none, or a passphrase locks it
    public synchronized MasterKey key(boolean isNew) {
        if (Files.exists(files.plain())) return MasterKey.read(Relocking.read(files.plain()));
        if (Files.exists(files.locked())) {
            if (lock == null) throw new StoreProblem(What.KEYS_LOCKED);
            return lock.open(document()).map(MasterKey::read).orElseThrow(() -> new StoreProblem(What.WRONG_KEYS));
        }
        if (!isNew) throw new StoreProblem(What.NO_KEYS);
        MasterKey fresh = MasterKey.fresh();
        put(fresh);
        return fresh;
    }

    /// In the place of the one before, at once and for good; locked as that was.
    ///
    /// @throws StoreProblem where a passphrase locks it and nobody has said it
    public synchronized void put(MasterKey key) {
        if (!isLocked()) {
            files.write(files.plain(), key.written());
            return;
        }
        if (lock == null) throw new StoreProblem(What.KEYS_LOCKED);
        files.write(files.locked(), lock.seal(key.written()).written());
    }

    /// Opens the lock for as long as this object lives, where the passphrase fits; else nothing changes.
    public synchronized boolean unlock(String passphrase) {
        if (!isLocked()) return false;
        LockedDocument document = document();
        PassphraseLock tried = PassphraseLock.of(passphrase, document);
        if (tried.open(document).isEmpty()) return false;
        lock = tried;
        return true;
    }

    /// Locks the key that is there with another passphrase from now on, or with none.
    public synchronized void lockWith(Optional<String> passphrase) {
        MasterKey key = key(false);
        if (passphrase.isPresent()) lockWith(key, PassphraseLock.fresh(passphrase.get(), cost));
        else unlockForGood(key);
    }

    private void lockWith(MasterKey key, PassphraseLock fresh) {
        files.write(files.locked(), fresh.seal(key.written()).written());
        lock = fresh;
        files.putPlainAside();
        files.tidy();
    }

    private void unlockForGood(MasterKey key) {
        files.write(files.plain(), key.written());
        lock = null;
        files.tidy();
    }

    /// Takes away what a change of the lock that was cut off has left. Only who holds the record may.
    public synchronized void tidy() {
        files.tidy();
    }

    private LockedDocument document() {
        return LockedDocument.read(Relocking.read(files.locked()));
    }

    @Override
    public String toString() {
        return "KeyFolder";
    }
}
