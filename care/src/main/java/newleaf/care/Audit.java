package newleaf.care;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;

/// What was done with a person's record, and by whom: told in the same transaction in which it is done,
/// chained so that nothing told can be changed, taken out, moved or cut off unseen.
public interface Audit {
    enum Act implements Labelled {
        JOINED,
        ADDED,
        CORRECTED,
        WITHDREW,
        READ,
        EXPORTED,
        BROUGHT,
        SIGNED_IN,
        REFUSED,
        CREDENTIAL_CHANGED,
        ADMINISTERED
    }

    /// @param number  from 1 without a gap
    /// @param entry      the entry that was kept, where one was
    /// @param elsewhere  its number in another record, where it was told there and brought here
    record Told(long number, Instant at, Actor by, Act act, Optional<EntryId> entry, Optional<Long> elsewhere) {
        /// Told here.
        public Told(long number, Instant at, Actor by, Act act, Optional<EntryId> entry) {
            this(number, at, by, act, entry, Optional.empty());
        }
    }

    sealed interface Verdict {
        /// Everything that was ever told is there, unchanged and in order.
        record Whole(long told) implements Verdict {}

        /// @param number  the first place at which it does not hold, from 1
        record Broken(long number, String words) implements Verdict {}
    }

    /// What changes no entry: a sign-in, a read by somebody else, an export.
    void tell(PersonId person, Actor by, Act act);

    List<Told> of(PersonId person);

    Verdict verify(PersonId person);
}
