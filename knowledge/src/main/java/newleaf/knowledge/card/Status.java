package newleaf.knowledge.card;

import newleaf.documents.Labelled;

/// Whether a named human has checked a card.
public enum Status implements Labelled {
    DRAFT,
    CHECKED,
    RETIRED;
}
