package newleaf.web.journey.draft;

/// What the label of a product may say.
public enum OnLabel {
    MITRAGYNINE_PER_UNIT,
    SEVEN_HYDROXY_PER_UNIT,
    MITRAGYNINE_PER_GRAM,
    SEVEN_HYDROXY_PER_GRAM,
    GRAMS_PER_UNIT,
    MILLILITRES_PER_UNIT,
    LEAF_GRAMS_PER_UNIT
}
