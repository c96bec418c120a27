package newleaf.care;

import java.util.List;

/// Whose records are kept.
public interface People {
    /// A new person, of whom nothing is known.
    PersonId join();

    /// Everybody, in no order that tells anything.
    List<PersonId> all();

    boolean knows(PersonId person);

    /// Forgets the person's key and removes everything of them. What was never there is erased as well.
    void erase(PersonId person);
}
