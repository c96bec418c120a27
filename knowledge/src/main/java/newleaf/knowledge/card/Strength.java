package newleaf.knowledge.card;

import newleaf.documents.Labelled;

/// What kind of evidence stands behind a statement.
public enum Strength implements Labelled {
    TRIAL,
    VOLUNTEERS,
    OUD_CARRIED_OVER,
    CASE_SERIES,
    LABORATORY,
    OFFICIAL,
    EXPERT,
    NONE;
}
