package newleaf.intake;

import newleaf.documents.Labelled;

/// Thoughts of dying, as they were told.
public enum SuicidalThoughts implements Labelled {
    NONE,
    PASSIVE,
    ACTIVE,
    ATTEMPT_RECENT
}
