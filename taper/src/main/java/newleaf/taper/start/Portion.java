package newleaf.taper.start;

import java.util.Locale;
import java.util.Set;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.intake.use.Amount;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.plan.Measure;
import newleaf.units.AmountUnit;

/// A dose in the unit in which it will be portioned out.
record Portion(Measure measure, Span quantity) {
    private static final Set<ProductForm> LIQUIDS = Set.of(ProductForm.TEA, ProductForm.TINCTURE, ProductForm.SHOT);
    private static final double MILLI = 0.001;

    /// Ounces and milligrams are weighed on the same scale as grams; what is counted is counted on.
    static Portion of(Amount amount, Answer<ProductForm> form, Answer<Double> scaleStep, Shelves shelves) {
        double step = scaleStep.known().orElse(TaperNumbers.in(shelves).defaultScale());
        Measure scale = new Measure(AmountUnit.GRAM, step);
        boolean isLiquid = form.known().filter(LIQUIDS::contains).isPresent();
        Span quantity = amount.quantity();
        return switch (amount.unit()) {
            case GRAM -> new Portion(scale, quantity);
            case MILLIGRAM -> new Portion(scale, quantity.times(MILLI));
            case OUNCE ->
                isLiquid
                        ? new Portion(
                                counted(AmountUnit.MILLILITRE, shelves),
                                quantity.times(value("parameter-ounce-volume", shelves)))
                        : new Portion(scale, quantity.times(value("parameter-ounce-mass", shelves)));
            case MILLILITRE, CAPSULE, TEASPOON, TABLESPOON, SCOOP, GLASS, BOTTLE, TABLET, GUMMY ->
                new Portion(counted(amount.unit(), shelves), quantity);
        };
    }

    private static Measure counted(AmountUnit unit, Shelves shelves) {
        return new Measure(unit, value("parameter-taper-step-" + unit.label().toLowerCase(Locale.ROOT), shelves));
    }

    private static double value(String parameter, Shelves shelves) {
        return shelves.parameter(parameter).value();
    }

    @Override
    public String toString() {
        return "Portion";
    }
}
