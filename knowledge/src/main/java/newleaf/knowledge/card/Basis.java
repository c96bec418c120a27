package newleaf.knowledge.card;

import newleaf.documents.Labelled;

/// How a statement came onto its card.
public enum Basis implements Labelled {
    READ,
    READ_SECONDARY,
    RECALLED,
    DERIVED,
    ASSUMED,
    JUDGEMENT;
}
