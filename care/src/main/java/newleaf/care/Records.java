package newleaf.care;

import java.util.List;
import java.util.Optional;

/// The record of a person as a whole: how it leaves, and how it comes in from elsewhere. All of it is kept
/// in one go or nothing is.
public interface Records {
    /// All of one moment; empty where there is no such person.
    Optional<PersonRecord> of(PersonId person);

    /// Who has one of these entries already.
    Optional<PersonId> whose(PersonRecord record);

    /// What bringing it would come to. Nothing is changed.
    Brought wouldBring(Optional<PersonId> to, PersonRecord record);

    /// Brings a record that was kept elsewhere: ids, moments, order and the instants at which entries came stay
    /// as they were, and what was told elsewhere is told again with its own instants, marked as brought.
    /// A record that was brought before adds nothing.
    ///
    /// @param to  empty for a new person, who joins in the same go
    Brought bring(Optional<PersonId> to, PersonRecord record, Actor by);

    /// What bringing it beside what is there would come to. Nothing is changed.
    Brought wouldBringBeside(PersonId to, PersonRecord record);

    /// As [#bring], into a record that began on its own: what is not there yet stands after what is. A plan beside
    /// another one is refused, so that no file changes which plan is followed.
    Brought bringBeside(PersonId to, PersonRecord record, Actor by);

    /// Many new entries, all or none. One that is there already is not kept twice.
    ///
    /// @return  how many were not there yet; empty where an id names another entry or nobody is there
    Optional<Integer> add(PersonId person, List<Entry> entries, Actor by);
}
