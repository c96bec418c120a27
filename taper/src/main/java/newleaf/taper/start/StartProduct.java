package newleaf.taper.start;

import java.util.List;
import java.util.Optional;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.documents.Truth;
import newleaf.intake.use.Amount;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ParameterCard;
import newleaf.pharmacology.Exposure;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.plan.Measure;
import newleaf.taper.plan.TaperProduct;
import newleaf.units.AlkaloidMass;
import newleaf.units.AmountUnit;
import newleaf.units.Quantity;
import newleaf.units.Range;

/// Makes of one product of the case what a plan portions out. Nothing is guessed.
final class StartProduct {
    private static final double CLOSE = 1e-9;

    private final Shelves shelves;
    private final TaperNumbers numbers;
    private final ParameterCard volumes;

    StartProduct(Shelves shelves) {
        this.shelves = shelves;
        this.numbers = TaperNumbers.in(shelves);
        this.volumes = shelves.parameter("parameter-taper-step-ml");
    }

    /// Empty where an amount, its content or how often is not known.
    ///
    /// @param own       the product's exposure alone
    /// @param isInLeaf  whether the plan counts grams of leaf
    Optional<TaperProduct> of(
            int index, Product product, Exposure own, boolean isInLeaf, Answer<Double> scale, List<Double> hours) {
        Optional<Amount> amount = product.amountPerDose().known();
        Optional<Span> doses = product.dosesPerDay().known().filter(each -> each.low() > 0);
        if (amount.isEmpty() || doses.isEmpty() || own.mitragynineADay().isEmpty()) return Optional.empty();
        Portion portion = Portion.of(product, amount.get(), scale, shelves);
        double usual = middle(portion.quantity()) * doses.get().high();
        Optional<Double> leaf = own.leafADay().map(StartProduct::typical);
        double mitragynine = typical(own.mitragynineADay().get());
        Optional<Double> value = isInLeaf ? leaf : Optional.of(mitragynine);
        if (usual <= 0 || value.filter(each -> each > 0).isEmpty()) return Optional.empty();
        double smallest = smallestDose(product, leaf.map(each -> each / usual), mitragynine / usual);
        Range<AlkaloidMass> milligrams = own.mitragynineADay().get().times(1 / usual);
        boolean isWeighed = portion.measure().unit() == AmountUnit.GRAM;
        return Optional.of(new TaperProduct(
                index,
                measure(portion.measure(), smallest),
                portion.quantity().low(),
                doses.get().low(),
                usual,
                value.get() / usual,
                milligrams,
                isWeighed ? Optional.of(1.0) : leaf.map(grams -> grams / usual),
                smallest,
                hours.size() == Math.ceil(doses.get().low() - CLOSE) ? hours : List.of()));
    }

    /// Half a gram, in the unit of the measure: leaf by its weight, other leaf and everything else by its mitragynine.
    private double smallestDose(Product product, Optional<Double> leafPerUnit, double mgPerUnit) {
        boolean isLeaf = product.form().is(ProductForm::isLeaf) == Truth.YES;
        if (isLeaf && leafPerUnit.isPresent()) return numbers.smallestDose() / leafPerUnit.get();
        return (isLeaf ? numbers.halfGramLeaf() : numbers.halfGramExtract()) / mgPerUnit;
    }

    /// What is strong is measured more finely, down to what a syringe can.
    private Measure measure(Measure usual, double smallest) {
        if (usual.unit() != AmountUnit.MILLILITRE || isFine(usual.step(), smallest)) return usual;
        double half = usual.step() / 2;
        double finest = volumes.range().map(ParameterCard.Spread::low).orElse(usual.step());
        return new Measure(usual.unit(), isFine(half, smallest) ? half : finest);
    }

    /// Whether a plan can come down to its end in such steps: no step is more than the largest last dose.
    boolean isFine(TaperProduct product) {
        return isFine(product.measure().step(), product.smallestDose());
    }

    private boolean isFine(double step, double smallest) {
        return step <= smallest * numbers.lastFromMost() / numbers.smallestDose() + CLOSE;
    }

    /// One number for a plan's totals: the typical value, where a source gives one, else the middle.
    private static <Q extends Quantity<Q>> double typical(Range<Q> range) {
        return range.typical()
                .map(Quantity::value)
                .orElse((range.low().value() + range.high().value()) / 2);
    }

    private static double middle(Span span) {
        return (span.low() + span.high()) / 2;
    }
}
