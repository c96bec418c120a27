package newleaf.knowledge.rule;

import newleaf.documents.Labelled;

/// What something pressing does to the doors, where it does not close one: withdrawal alone asks for care the same day
/// and closes nothing.
public enum OnDoors implements Labelled {
    LEAVES_OPEN
}
