package newleaf.knowledge;

/// How sure a body of evidence is, all in all.
public enum Certainty implements Labelled {
    HIGH,
    MODERATE,
    LOW,
    VERY_LOW;
}
