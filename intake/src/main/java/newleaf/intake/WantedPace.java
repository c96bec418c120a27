package newleaf.intake;

import newleaf.documents.Labelled;

/// How often an amount shall change.
public enum WantedPace implements Labelled {
    BRISK,
    MIDDLE,
    GENTLE
}
