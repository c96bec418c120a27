package newleaf.care;

import java.util.List;
import java.util.Optional;

/// What came, or would come, of a record that was brought from elsewhere.
public sealed interface Brought {
    /// All of it is there.
    ///
    /// @param person  whose it is; empty while nobody was made for it
    /// @param fresh   entries that were not there yet
    /// @param told    rows of the audit that were not there yet
    record Whole(Optional<PersonId> person, int fresh, int told) implements Brought {}

    /// Nothing was kept.
    sealed interface Refused extends Brought {}

    /// @param somebodyElses  the sequences of entries whose id names an entry of somebody else
    /// @param others         the sequences at which this person has another entry
    record Clashes(List<Long> somebodyElses, List<Long> others) implements Refused {}

    record Nobody() implements Refused {}
}
