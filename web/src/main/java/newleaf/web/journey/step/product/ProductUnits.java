package newleaf.web.journey.step.product;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The units in which people count each form, the usual one first, and the names of label values.
final class ProductUnits {
    private static final List<String> ALL = List.of(
            "g", "capsule", "tablet", "gummy", "mL", "bottle", "glass", "teaspoon", "tablespoon", "scoop", "mg", "oz");
    private static final Map<String, List<String>> BY_FORM = Map.of(
            "leaf-powder", List.of("g", "teaspoon", "tablespoon", "scoop", "oz"),
            "capsule", List.of("capsule", "g"),
            "tea", List.of("glass", "mL", "oz"),
            "extract", List.of("g", "mg", "capsule", "tablet", "mL"),
            "tincture", List.of("mL", "bottle"),
            "shot", List.of("bottle", "mL", "oz"),
            "gummy", List.of("gummy", "g"),
            "resin", List.of("g", "mg"),
            "seven-hydroxy", List.of("tablet", "mg", "gummy", "bottle", "mL"),
            "analogue", List.of("tablet", "mg", "gummy", "capsule", "bottle", "mL"));
    private static final Set<String> WEIGHTS = Set.of("g", "mg", "oz");

    private ProductUnits() {}

    static List<String> of(String form) {
        return BY_FORM.getOrDefault(form, ALL);
    }

    /// Where the mitragynine on a label goes: per gram where the product is weighed, else per unit.
    static String mitragynine(String unit) {
        return WEIGHTS.contains(unit) ? "mitragynineMgPerG" : "mitragynineMgPerUnit";
    }

    static String sevenHydroxy(String unit) {
        return WEIGHTS.contains(unit) ? "sevenHydroxyMgPerG" : "sevenHydroxyMgPerUnit";
    }

    /// The unit that a label value is counted in.
    static String ofLabel(String unit) {
        return WEIGHTS.contains(unit) || unit.isEmpty() ? "g" : unit;
    }

    /// Where the weight of a unit goes: tea is weighed as the leaf that goes into it.
    static String weight(String form) {
        return form.equals("tea") ? "leafGramsPerUnit" : "gramsPerUnit";
    }

    /// Forms whose label tells more than their form does.
    static boolean isLabelWorthAsking(String form, String unit) {
        boolean isLeaf = Set.of("leaf-powder", "capsule", "tea").contains(form);
        boolean saysItAlready = form.equals("seven-hydroxy") && unit.equals("mg");
        return !isLeaf && !saysItAlready;
    }
}
