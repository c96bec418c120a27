package newleaf.care;

/// Whose records are kept.
public interface People {
    /// A new person, of whom nothing is known.
    PersonId join();

    boolean knows(PersonId person);

    /// Forgets the person's key and removes everything of them. What was never there is erased as well.
    void erase(PersonId person);
}
