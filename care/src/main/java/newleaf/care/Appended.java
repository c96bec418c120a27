package newleaf.care;

/// What came of an entry that was handed in.
public sealed interface Appended {
    /// It is kept for good; the same entry handed in again gets this same answer.
    record Stays(Kept kept) implements Appended {}

    /// Nothing was kept.
    sealed interface Refused extends Appended {}

    /// That id already names another entry, of this person or of somebody else.
    record NameIsTaken() implements Refused {}

    /// It amends an entry that this person does not have, or one of another kind.
    record NothingToAmend() implements Refused {}

    /// Something newer of this kind was kept since; look at it first.
    record Overtaken(long latest) implements Refused {}

    /// There is no such person, or they were erased.
    record Nobody() implements Refused {}
}
