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
import newleaf.intake.use.ProductForm;
import newleaf.units.AmountUnit;
import newleaf.web.journey.draft.OnLabel;
import newleaf.web.journey.draft.TypedProduct;

/// The units in which people count each form, the usual one first, and where what a label says goes.
final class ProductUnits {
    private static final List<AmountUnit> ALL = List.of(
            GRAM, CAPSULE, TABLET, GUMMY, MILLILITRE, BOTTLE, GLASS, TEASPOON, TABLESPOON, SCOOP, MILLIGRAM, OUNCE);
    private static final Map<ProductForm, List<AmountUnit>> BY_FORM = Map.of(
            ProductForm.LEAF_POWDER, List.of(GRAM, TEASPOON, TABLESPOON, SCOOP, OUNCE),
            ProductForm.CAPSULE, List.of(CAPSULE, GRAM),
            ProductForm.TEA, List.of(GLASS, MILLILITRE, OUNCE),
            ProductForm.EXTRACT, List.of(GRAM, MILLIGRAM, CAPSULE, TABLET, MILLILITRE),
            ProductForm.TINCTURE, List.of(MILLILITRE, BOTTLE),
            ProductForm.SHOT, List.of(BOTTLE, MILLILITRE, OUNCE),
            ProductForm.GUMMY, List.of(GUMMY, GRAM),
            ProductForm.RESIN, List.of(GRAM, MILLIGRAM),
            ProductForm.SEVEN_HYDROXY, List.of(TABLET, MILLIGRAM, GUMMY, BOTTLE, MILLILITRE),
            ProductForm.ANALOGUE, List.of(TABLET, MILLIGRAM, GUMMY, CAPSULE, BOTTLE, MILLILITRE));

    private ProductUnits() {}

    static List<AmountUnit> of(ProductForm form) {
        return BY_FORM.getOrDefault(form, ALL);
    }

    /// Where the mitragynine on a label goes: per gram where the product is weighed, else per unit.
    static OnLabel mitragynine(TypedProduct product) {
        return isWeighed(product) ? OnLabel.MITRAGYNINE_PER_GRAM : OnLabel.MITRAGYNINE_PER_UNIT;
    }

    static OnLabel sevenHydroxy(TypedProduct product) {
        return isWeighed(product) ? OnLabel.SEVEN_HYDROXY_PER_GRAM : OnLabel.SEVEN_HYDROXY_PER_UNIT;
    }

    /// The unit that a label value is counted in.
    static AmountUnit ofLabel(TypedProduct product) {
        return product.unit().filter(unit -> !unit.isWeight()).orElse(GRAM);
    }

    private static boolean isWeighed(TypedProduct product) {
        return product.unit().filter(AmountUnit::isWeight).isPresent();
    }

    /// Where the weight of a unit goes: tea is weighed as the leaf that goes into it.
    static OnLabel weight(TypedProduct product) {
        return product.form() == ProductForm.TEA ? OnLabel.LEAF_GRAMS_PER_UNIT : OnLabel.GRAMS_PER_UNIT;
    }

    /// Whether a piece of it can only be divided by its volume.
    static boolean isVolumeWorthAsking(TypedProduct product) {
        return product.unit().filter(BOTTLE::equals).isPresent();
    }

    /// Forms whose label tells more than their form does.
    static boolean isLabelWorthAsking(TypedProduct product) {
        boolean saysItAlready = product.form() == ProductForm.SEVEN_HYDROXY
                && product.unit().filter(MILLIGRAM::equals).isPresent();
        return !product.form().isLeaf() && !saysItAlready;
    }
}
