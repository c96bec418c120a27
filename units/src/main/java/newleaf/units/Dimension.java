package newleaf.units;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What kind of thing a parameter measures, and the units it may be written in.
public enum Dimension {
    RATE("1/h"),
    FLOW("L/h"),
    VOLUME("L", "mL"),
    CONCENTRATION("nmol/L"),
    CONTENT("mg/g", "mg/mL", "mg/dL"),
    ENZYME_ACTIVITY("U/L"),
    MASS("g", "mg"),
    MOLAR_MASS("g/mol"),
    TIME("h", "ms", "day", "month", "year"),
    PERCENT("%"),
    SCORE("points"),
    COUNT("count", "days/week"),
    RATIO("1");

    private final List<String> units;

    Dimension(String... units) {
        this.units = List.of(units);
    }

    public List<String> units() {
        return units;
    }

    /// The dimension with this lower-case name, dashes for underscores.
    public static Optional<Dimension> named(String name) {
        return Arrays.stream(values()).filter(each -> each.label().equals(name)).findFirst();
    }

    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
