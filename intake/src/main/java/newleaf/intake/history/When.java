package newleaf.intake.history;

import newleaf.documents.Labelled;

/// When an event happened, the nearest first.
public enum When implements Labelled {
    NOW,
    THIS_MONTH,
    WITHIN_3_MONTHS,
    EARLIER
}
