package newleaf.storage;

import java.util.Optional;
import javax.sql.DataSource;
import newleaf.care.Audit;
import newleaf.care.Diary;
import newleaf.care.People;
import newleaf.care.Plans;
import newleaf.care.Records;
import newleaf.care.account.Accounts;
import newleaf.care.reminder.Reminders;
import newleaf.care.safe.Letters;
import newleaf.care.safe.Luggage;
import newleaf.care.safe.Safe;
import newleaf.storage.crypto.KeyFolder;

/// What is in an open safe: the store, with the lock of its keys.
///
/// @param mayBeLocked  whether a passphrase may lock the keys
record OpenSafe(Store store, KeyFolder keys, boolean mayBeLocked) implements Safe.Inside {
    @Override
    public byte[] keyFor(String purpose) {
        return store.keyFor(purpose);
    }

    @Override
    public People people() {
        return store.people();
    }

    @Override
    public Accounts accounts() {
        return store.accounts();
    }

    @Override
    public Diary diary() {
        return store.diary();
    }

    @Override
    public Plans plans() {
        return store.plans();
    }

    @Override
    public Audit audit() {
        return store.audit();
    }

    @Override
    public Records records() {
        return store.records();
    }

    @Override
    public Luggage luggage() {
        return new StoredLuggage(store.records(), store.audit(), store.clock());
    }

    @Override
    public Letters letters() {
        return store.letters();
    }

    @Override
    public Reminders reminders() {
        return store.reminders();
    }

    @Override
    public DataSource sessions() {
        return store.sessions();
    }

    @Override
    public boolean lockWith(Optional<String> passphrase) {
        if (mayBeLocked) keys.lockWith(passphrase);
        return mayBeLocked;
    }

    @Override
    public boolean isLockedByPassphrase() {
        return keys.isLocked();
    }

    void close() {
        store.close();
    }

    @Override
    public String toString() {
        return "OpenSafe";
    }
}
