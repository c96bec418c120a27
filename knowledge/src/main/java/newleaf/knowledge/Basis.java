package newleaf.knowledge;

/// How a statement came onto its card.
public enum Basis implements Labelled {
    READ,
    READ_SECONDARY,
    RECALLED,
    DERIVED,
    ASSUMED,
    JUDGEMENT;
}
