package newleaf.knowledge;

/// Whether a named human has checked a card.
public enum Status implements Labelled {
    DRAFT,
    CHECKED,
    RETIRED;
}
