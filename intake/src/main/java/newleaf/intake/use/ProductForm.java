package newleaf.intake.use;

import newleaf.documents.Labelled;

/// The form in which kratom is taken.
public enum ProductForm implements Labelled {
    LEAF_POWDER,
    CAPSULE,
    TEA,
    EXTRACT,
    TINCTURE,
    SHOT,
    GUMMY,
    RESIN,
    SEVEN_HYDROXY,
    ANALOGUE,
    OTHER;

    /// Leaf as it grew: the forms whose natural traces of 7-OH close no door.
    public boolean isLeaf() {
        return this == LEAF_POWDER || this == CAPSULE || this == TEA;
    }

    /// Concentrated or changed alkaloids that behave as opioids.
    public boolean isSevenHydroxyOrAnalogue() {
        return this == SEVEN_HYDROXY || this == ANALOGUE;
    }
}
