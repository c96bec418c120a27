package newleaf.care;

import java.time.LocalDate;
import java.util.Optional;
import newleaf.care.content.Kind;

/// The entries of people.
public interface Diary {
    /// Returns only once it is kept for good.
    default Appended append(PersonId person, Entry entry, Actor by) {
        return append(person, entry, by, Optional.empty());
    }

    /// @param after  the latest entry of this kind that was seen, 0 for none; refused where there is a later one
    Appended append(PersonId person, Entry entry, Actor by, Optional<Long> after);

    History all(PersonId person);

    /// One kind, with every amendment.
    History of(PersonId person, Kind kind);

    /// The sequence of the entry that came last, of whatever kind; 0 for none. While it is the same, nothing has
    /// changed.
    long latest(PersonId person);

    /// The sequence of the entry of a kind that came last, whatever it does; 0 for none.
    long latest(PersonId person, Kind kind);

    /// One entry, as it was kept; empty where they have none of that id.
    Optional<Kept> entry(PersonId person, EntryId id);

    /// All that was ever counted as one of these days, with its amendments whatever day those name.
    History days(PersonId person, LocalDate from, LocalDate to);

    /// Keeps nothing at hand of what was read of somebody: they have gone, or somebody else may be there now.
    void putAway(PersonId person);
}
