package newleaf.knowledge.card;

import newleaf.documents.Labelled;

/// How sure a body of evidence is, all in all.
public enum Certainty implements Labelled {
    HIGH,
    MODERATE,
    LOW,
    VERY_LOW;
}
