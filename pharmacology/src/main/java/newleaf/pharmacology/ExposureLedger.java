package newleaf.pharmacology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import newleaf.documents.Span;
import newleaf.documents.Truth;
import newleaf.intake.CaseField;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.intake.use.Use;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.forecast.TakenProduct;
import newleaf.units.AlkaloidMass;
import newleaf.units.LeafMass;
import newleaf.units.Quantity;
import newleaf.units.Range;

/// Turns the products a person takes into milligrams a day.
/// Ends are multiplied with ends and never drawn together: units of one package share their error.
/// Unknown potency widens a range, and an unknown amount leaves the total unknown.
public final class ExposureLedger {
    private static final double MOST_DISAGREEMENT = 0.1;

    private final ProductContents contents;
    private final MeasuredAmounts measured;
    private final CountedForm counted;

    public ExposureLedger(Shelves shelves) {
        this.contents = new ProductContents(shelves);
        this.measured = MeasuredAmounts.in(shelves);
        this.counted = new CountedForm(shelves);
    }

    public Exposure of(Use use) {
        return of(Taking.of(use).counting(counted::of));
    }

    public Exposure of(Taking taking) {
        List<ProductLine> lines = lines(taking);
        boolean isTaken = taking.isTold();
        boolean isAllLeaf =
                isTaken && lines.stream().allMatch(line -> line.form().is(ProductForm::isLeaf) == Truth.YES);
        Optional<Range<LeafMass>> leaf = isTaken ? leafTotal(lines, taking, isAllLeaf) : Optional.empty();
        return new Exposure(
                taking,
                leaf,
                isTaken ? total(lines, ProductLine::mitragynine, new AlkaloidMass(0)) : Optional.empty(),
                isTaken ? total(lines, ProductLine::sevenHydroxy, new AlkaloidMass(0)) : Optional.empty(),
                isTaken ? analogue(lines) : Truth.NOT_KNOWN,
                isAllLeaf,
                disagrees(taking, leaf),
                measured.isAbove(lines),
                lines.stream().flatMap(line -> line.steps().stream()).toList(),
                missing(lines, isTaken));
    }

    /// Each product as a forecast needs it; empty where the mitragynine of any is not known.
    ///
    /// @param usualDoses  doses a day where nobody said how many
    public Optional<List<TakenProduct>> taken(Taking taking, double usualDoses) {
        List<TakenProduct> taken = new ArrayList<>();
        List<ProductLine> lines = lines(taking);
        for (int i = 0; i < lines.size(); i++) {
            ProductLine line = lines.get(i);
            Product product = taking.products().get(i).product();
            if (line.mitragynine().isEmpty()) return Optional.empty();
            taken.add(new TakenProduct(
                    line.form().known().orElse(ProductForm.OTHER),
                    line.mitragynine().get(),
                    product.dosesPerDay().known().map(Span::high).orElse(usualDoses),
                    product.amountPerDose().known()));
        }
        return taken.isEmpty() ? Optional.empty() : Optional.of(taken);
    }

    private List<ProductLine> lines(Taking taking) {
        return IntStream.range(0, taking.products().size())
                .mapToObj(i -> contents.line(i, taking.products().get(i)))
                .toList();
    }

    private static <Q extends Quantity<Q>> Optional<Range<Q>> total(
            List<ProductLine> lines, Function<ProductLine, Optional<Range<Q>>> part, Q zero) {
        Range<Q> sum = Range.exactly(zero);
        for (ProductLine line : lines) {
            Optional<Range<Q>> each = part.apply(line);
            if (each.isEmpty()) return Optional.empty();
            sum = sum.plus(each.get());
        }
        return Optional.of(sum);
    }

    private static Optional<Range<LeafMass>> leafTotal(List<ProductLine> lines, Taking taking, boolean isAllLeaf) {
        List<ProductLine> leaf = lines.stream()
                .filter(line -> line.form().is(ProductForm::isLeaf) != Truth.NO)
                .toList();
        if (leaf.isEmpty() && !lines.isEmpty()) return leafInOtherProducts(lines);
        Optional<Range<LeafMass>> byProducts = total(leaf, ProductLine::leaf, new LeafMass(0));
        if (byProducts.isPresent() || !isAllLeaf) return byProducts;
        return taking.grams().known().map(ProductContents::leafRange);
    }

    /// Where nothing taken is leaf there are no grams of leaf to speak of, unless a label names them.
    private static Optional<Range<LeafMass>> leafInOtherProducts(List<ProductLine> lines) {
        return total(lines, ProductLine::leaf, new LeafMass(0));
    }

    private static Truth analogue(List<ProductLine> lines) {
        return lines.stream().map(ProductLine::hasUnknownAnalogue).reduce(Truth.NO, Truth::or);
    }

    private static boolean disagrees(Taking taking, Optional<Range<LeafMass>> leaf) {
        if (leaf.isEmpty()) return false;
        return taking.grams()
                .known()
                .filter(total -> farApart(total, leaf.get()))
                .isPresent();
    }

    private static boolean farApart(Span total, Range<LeafMass> leaf) {
        return total.low() > leaf.high().value() * (1 + MOST_DISAGREEMENT)
                || total.high() < leaf.low().value() * (1 - MOST_DISAGREEMENT);
    }

    private static Set<String> missing(List<ProductLine> lines, boolean isTaken) {
        Set<String> missing = new HashSet<>();
        if (!isTaken) missing.add(CaseField.PRODUCTS.path());
        lines.forEach(line -> missing.addAll(line.missing()));
        return missing;
    }
}
