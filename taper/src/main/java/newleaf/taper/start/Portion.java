package newleaf.taper.start;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.intake.use.Amount;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.plan.Measure;
import newleaf.units.AmountUnit;

/// A dose in the unit in which it will be portioned out: leaf before it is brewed, liquids by volume, what can be
/// weighed by weight; the rest is counted.
record Portion(Measure measure, Span quantity) {
    private static final Set<ProductForm> LIQUIDS = Set.of(ProductForm.TEA, ProductForm.TINCTURE, ProductForm.SHOT);
    private static final double MILLI = 0.001;

    /// Ounces and milligrams are weighed on the same scale as grams.
    static Portion of(Product product, Amount amount, Answer<Double> scaleStep, Shelves shelves) {
        double step = scaleStep.known().orElse(TaperNumbers.in(shelves).defaultScale());
        Measure scale = new Measure(AmountUnit.GRAM, step);
        Span quantity = amount.quantity();
        Optional<Span> leaf = brewed(product, amount);
        if (leaf.isPresent()) return new Portion(scale, times(quantity, leaf.get()));
        boolean isLiquid = product.form().known().filter(LIQUIDS::contains).isPresent();
        return switch (amount.unit()) {
            case GRAM -> new Portion(scale, quantity);
            case MILLIGRAM -> new Portion(scale, quantity.times(MILLI));
            case OUNCE ->
                isLiquid
                        ? new Portion(
                                counted(AmountUnit.MILLILITRE, shelves),
                                quantity.times(value("parameter-ounce-volume", shelves)))
                        : new Portion(scale, quantity.times(value("parameter-ounce-mass", shelves)));
            case MILLILITRE -> new Portion(counted(AmountUnit.MILLILITRE, shelves), quantity);
            case CAPSULE, TEASPOON, TABLESPOON, SCOOP, GLASS, BOTTLE, TABLET, GUMMY ->
                product.label()
                        .mLPerUnit()
                        .known()
                        .filter(each -> each.low() > 0)
                        .map(each -> new Portion(counted(AmountUnit.MILLILITRE, shelves), times(quantity, each)))
                        .orElseGet(() -> new Portion(counted(amount.unit(), shelves), quantity));
        };
    }

    /// Grams of leaf in one unit of a tea, where they are told.
    static Optional<Span> brewed(Product product, Amount amount) {
        boolean isTea =
                product.form().known().filter(form -> form == ProductForm.TEA).isPresent();
        if (!isTea || amount.unit().isWeight()) return Optional.empty();
        return product.label().leafGramsPerUnit().known();
    }

    private static Span times(Span quantity, Span each) {
        return new Span(quantity.low() * each.low(), quantity.high() * each.high());
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
