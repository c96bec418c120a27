package newleaf.pharmacology;

import java.util.List;
import newleaf.documents.Truth;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.units.Quantity;
import newleaf.units.Range;

/// Up to which amounts a day the model was compared with anything. Leaf whose grams are known is judged by its grams,
/// all else by the middle of its milligrams; of several products the shares of both limits add up.
record MeasuredAmounts(double mostLeafGrams, double mostMitragynineMg) {
    static MeasuredAmounts in(Shelves shelves) {
        return new MeasuredAmounts(
                shelves.parameter("parameter-forecast-most-leaf").value(),
                shelves.parameter("parameter-forecast-most-mitragynine").value());
    }

    /// A product whose amount is not known adds nothing here; it is asked for elsewhere.
    boolean isAbove(List<ProductLine> lines) {
        return lines.stream().mapToDouble(this::share).sum() > 1;
    }

    private double share(ProductLine line) {
        boolean isLeaf = line.form().is(ProductForm::isLeaf) == Truth.YES;
        if (isLeaf && line.leaf().isPresent()) return middle(line.leaf().get()) / mostLeafGrams;
        return line.mitragynine()
                .map(range -> middle(range) / mostMitragynineMg)
                .orElse(0.0);
    }

    private static <Q extends Quantity<Q>> double middle(Range<Q> range) {
        return range.typical()
                .map(Quantity::value)
                .orElse((range.low().value() + range.high().value()) / 2);
    }
}
