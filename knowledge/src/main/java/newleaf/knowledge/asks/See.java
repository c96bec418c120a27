package newleaf.knowledge.asks;

import newleaf.documents.Labelled;

/// Whom a sentence sends someone to.
public enum See implements Labelled {
    NOBODY,
    EMERGENCY,
    CRISIS_LINE,
    POISON_LINE,
    CLINICIAN,
    PRESCRIBER,
    PHARMACIST,
    MATERNITY,
    STAFF,
    SOMEONE_CLOSE
}
