package newleaf.storage.record;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import newleaf.care.Actor;
import newleaf.care.Audit.Act;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.storage.crypto.PersonKey;

/// An entry that is ready to be kept: sealed by whoever brings it, so that whoever writes has little to do.
///
/// @param after  the latest sequence of its kind that was seen
public record Appending(
        PersonId person,
        PersonKey key,
        Entry entry,
        Actor by,
        Instant received,
        Optional<Long> after,
        SealedEntry sealed) {
    public static Appending of(
            PersonId person, PersonKey key, Entry entry, Actor by, Instant now, Optional<Long> after) {
        Instant received = now.truncatedTo(ChronoUnit.MILLIS);
        return new Appending(person, key, entry, by, received, after, SealedEntry.of(entry, received, key));
    }

    Act act() {
        return act(entry);
    }

    static Act act(Entry entry) {
        return switch (entry.deed()) {
            case Deed.Adds adds -> Act.ADDED;
            case Deed.Corrects corrects -> Act.CORRECTED;
            case Deed.Withdraws withdraws -> Act.WITHDREW;
        };
    }

    Optional<EntryId> amends() {
        return entry.deed().amends();
    }

    @Override
    public String toString() {
        return "Appending";
    }
}
