package newleaf.web.journey.step.product;

import static newleaf.units.AmountUnit.BOTTLE;
import static newleaf.units.AmountUnit.CAPSULE;
import static newleaf.units.AmountUnit.GLASS;
import static newleaf.units.AmountUnit.GRAM;
import static newleaf.units.AmountUnit.GUMMY;
import static newleaf.units.AmountUnit.MILLIGRAM;
import static newleaf.units.AmountUnit.MILLILITRE;
import static newleaf.units.AmountUnit.OUNCE;
import static newleaf.units.AmountUnit.SCOOP;
import static newleaf.units.AmountUnit.TABLESPOON;
import static newleaf.units.AmountUnit.TABLET;
import static newleaf.units.AmountUnit.TEASPOON;

import java.util.List;
import java.util.Map;
import java.util.Set;
import newleaf.units.AmountUnit;

/// The units in which people count each form, the usual one first, and the names of label values.
final class ProductUnits {
    private static final List<AmountUnit> ALL = List.of(
            GRAM, CAPSULE, TABLET, GUMMY, MILLILITRE, BOTTLE, GLASS, TEASPOON, TABLESPOON, SCOOP, MILLIGRAM, OUNCE);
    private static final Map<String, List<AmountUnit>> BY_FORM = Map.of(
            "leaf-powder", List.of(GRAM, TEASPOON, TABLESPOON, SCOOP, OUNCE),
            "capsule", List.of(CAPSULE, GRAM),
            "tea", List.of(GLASS, MILLILITRE, OUNCE),
            "extract", List.of(GRAM, MILLIGRAM, CAPSULE, TABLET, MILLILITRE),
            "tincture", List.of(MILLILITRE, BOTTLE),
            "shot", List.of(BOTTLE, MILLILITRE, OUNCE),
            "gummy", List.of(GUMMY, GRAM),
            "resin", List.of(GRAM, MILLIGRAM),
            "seven-hydroxy", List.of(TABLET, MILLIGRAM, GUMMY, BOTTLE, MILLILITRE),
            "analogue", List.of(TABLET, MILLIGRAM, GUMMY, CAPSULE, BOTTLE, MILLILITRE));

    private ProductUnits() {}

    static List<String> of(String form) {
        return BY_FORM.getOrDefault(form, ALL).stream().map(AmountUnit::label).toList();
    }

    /// Where the mitragynine on a label goes: per gram where the product is weighed, else per unit.
    static String mitragynine(String unit) {
        return isWeight(unit) ? "mitragynineMgPerG" : "mitragynineMgPerUnit";
    }

    static String sevenHydroxy(String unit) {
        return isWeight(unit) ? "sevenHydroxyMgPerG" : "sevenHydroxyMgPerUnit";
    }

    private static boolean isWeight(String unit) {
        return ALL.stream().anyMatch(each -> each.isWeight() && each.label().equals(unit));
    }

    /// The unit that a label value is counted in.
    static String ofLabel(String unit) {
        return isWeight(unit) || unit.isEmpty() ? GRAM.label() : unit;
    }

    /// Where the weight of a unit goes: tea is weighed as the leaf that goes into it.
    static String weight(String form) {
        return form.equals("tea") ? "leafGramsPerUnit" : "gramsPerUnit";
    }

    /// Forms whose label tells more than their form does.
    static boolean isLabelWorthAsking(String form, String unit) {
        boolean isLeaf = Set.of("leaf-powder", "capsule", "tea").contains(form);
        boolean saysItAlready = form.equals("seven-hydroxy") && unit.equals(MILLIGRAM.label());
        return !isLeaf && !saysItAlready;
    }
}
