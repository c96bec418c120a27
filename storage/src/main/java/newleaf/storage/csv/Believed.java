package newleaf.storage.csv;

import newleaf.units.AmountUnit;

/// Amounts above which a log is asked about; the cards say them.
public record Believed(double gramsAtOnce, double gramsADay, double milligramsAtOnce, double milligramsADay) {
    private static final double GRAMS_OF_AN_OUNCE = 28.35;

    boolean isAtOnce(AmountUnit unit, double amount) {
        return switch (unit) {
            case GRAM -> amount > gramsAtOnce;
            case OUNCE -> amount * GRAMS_OF_AN_OUNCE > gramsAtOnce;
            case MILLIGRAM -> amount > milligramsAtOnce;
            case MILLILITRE, CAPSULE, TEASPOON, TABLESPOON, SCOOP, GLASS, BOTTLE, TABLET, GUMMY -> false;
        };
    }

    /// @param grams  of a day, and likewise its milligrams
    boolean isADay(double grams, double milligrams) {
        return grams > gramsADay || milligrams > milligramsADay;
    }

    static double grams(AmountUnit unit, double amount) {
        if (unit == AmountUnit.GRAM) return amount;
        return unit == AmountUnit.OUNCE ? amount * GRAMS_OF_AN_OUNCE : 0;
    }
}
