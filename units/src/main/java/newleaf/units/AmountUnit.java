package newleaf.units;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What an amount of a product is weighed, measured or counted in.
public enum AmountUnit {
    GRAM("g"),
    MILLIGRAM("mg"),
    MILLILITRE("mL"),
    OUNCE("oz"),
    CAPSULE,
    TEASPOON,
    TABLESPOON,
    SCOOP,
    GLASS,
    BOTTLE,
    TABLET,
    GUMMY;

    private final String label;

    AmountUnit() {
        this.label = name().toLowerCase(Locale.ROOT);
    }

    AmountUnit(String label) {
        this.label = label;
    }

    /// The word as documents and cards write it, for example `mL`.
    public String label() {
        return label;
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(AmountUnit::label).toList();
    }

    /// Empty when it is no label of a unit.
    public static Optional<AmountUnit> of(String label) {
        return Arrays.stream(values()).filter(unit -> unit.label.equals(label)).findFirst();
    }

    /// @throws IllegalArgumentException when it is no label of a unit
    public static AmountUnit labelled(String label) {
        return of(label).orElseThrow(() -> new IllegalArgumentException("no such unit"));
    }

    /// A mass: what a scale shows.
    public boolean isWeight() {
        return this == GRAM || this == MILLIGRAM || this == OUNCE;
    }

    /// Weighed or measured; everything else is counted.
    public boolean isMeasure() {
        return isWeight() || this == MILLILITRE;
    }
}
