package newleaf.storage;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import newleaf.care.PersonId;
import newleaf.storage.crypto.KeyFolder;
import newleaf.storage.crypto.LookupKey;
import newleaf.storage.crypto.MasterKey;
import newleaf.storage.crypto.PersonKey;
import newleaf.storage.engine.Reads;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import newleaf.storage.record.LookupRows;
import newleaf.storage.record.Opener;
import newleaf.storage.record.Openers;
import newleaf.storage.record.PersonRows;

/// The keys of people, unwrapped when they are needed; those used last are kept at hand.
final class Keys {
    private static final int MOST = 1000;

    private final KeyFolder folder;
    private final Reads reads;
    private final Openers openers;
    private final Map<PersonId, PersonKey> atHand = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<PersonId, PersonKey> eldest) {
            return size() > MOST;
        }
    };
    private MasterKey master;

    Keys(KeyFolder folder, MasterKey master, Reads reads, Clock clock) {
        this.folder = folder;
        this.master = master;
        this.reads = reads;
        this.openers = new Openers(clock);
    }

    /// Opens their entries; empty where there is no such person.
    Optional<Opener> opener(PersonId person) {
        return of(person).map(key -> openers.of(person, key));
    }

    /// Empty where there is no such person.
    Optional<PersonKey> of(PersonId person) {
        synchronized (this) {
            PersonKey known = atHand.get(person);
            if (known != null) return Optional.of(known);
        }
        try {
            return unwrapped(person);
        } catch (StoreProblem problem) {
            if (problem.what() != What.WRONG_KEYS) throw problem;
            newest(); // it was changed between reading and unwrapping, or by another server
            return unwrapped(person);
        }
    }

    /// By which accounts are found; empty where there is none yet.
    Optional<LookupKey> lookup() {
        try {
            return unwrappedLookup();
        } catch (StoreProblem problem) {
            if (problem.what() != What.WRONG_KEYS) throw problem;
            newest(); // as for a person
            return unwrappedLookup();
        }
    }

    private Optional<LookupKey> unwrappedLookup() {
        Optional<byte[]> wrapped = reads.read(LookupRows::wrapped);
        return wrapped.map(bytes -> master().unwrapLookup(bytes));
    }

    private Optional<PersonKey> unwrapped(PersonId person) {
        Optional<byte[]> wrapped = reads.read(sql -> PersonRows.wrappedKey(sql, person));
        return wrapped.map(bytes -> remember(person, bytes));
    }

    private synchronized PersonKey remember(PersonId person, byte[] wrapped) {
        PersonKey key = master.unwrap(wrapped, person);
        atHand.put(person, key);
        return key;
    }

    synchronized void forget(PersonId person) {
        atHand.remove(person);
        openers.forget(person);
    }

    /// Nothing of them is at hand from now on.
    synchronized void erased(PersonId person) {
        forget(person);
        openers.erased(person);
    }

    /// As it lies in its folder now: another server may have changed it.
    synchronized MasterKey newest() {
        master = folder.key(false);
        return master;
    }

    synchronized MasterKey master() {
        return master;
    }

    synchronized void use(MasterKey other) {
        master = other;
    }
}
