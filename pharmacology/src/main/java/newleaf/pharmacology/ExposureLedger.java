package newleaf.pharmacology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.documents.Truth;
import newleaf.intake.CaseField;
import newleaf.intake.use.Amount;
import newleaf.intake.use.Label;
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

    public ExposureLedger(Shelves shelves) {
        this.contents = new ProductContents(shelves);
    }

    public Exposure of(Use use) {
        List<Product> products = products(use);
        List<ProductLine> lines = new ArrayList<>();
        for (int i = 0; i < products.size(); i++) {
            lines.add(contents.line(i, products.get(i), dosesOf(products, i, use)));
        }
        boolean isTaken = use.products().isKnown() || use.gramsPerDay().isKnown();
        boolean isAllLeaf =
                isTaken && lines.stream().allMatch(line -> line.form().is(ProductForm::isLeaf) == Truth.YES);
        Optional<Range<LeafMass>> leaf = isTaken ? leafTotal(lines, use, isAllLeaf) : Optional.empty();
        Set<String> missing = missing(lines, isTaken);
        return new Exposure(
                leaf,
                isTaken ? total(lines, ProductLine::mitragynine, new AlkaloidMass(0)) : Optional.empty(),
                isTaken ? total(lines, ProductLine::sevenHydroxy, new AlkaloidMass(0)) : Optional.empty(),
                dosesPerDay(products, use),
                isTaken ? analogue(lines) : Truth.NOT_KNOWN,
                isAllLeaf,
                disagrees(use, leaf),
                lines.stream().flatMap(line -> line.steps().stream()).toList(),
                missing);
    }

    /// Each product as a forecast needs it; empty where the mitragynine of any is not known.
    ///
    /// @param usualDoses  doses a day where nobody said how many
    public Optional<List<TakenProduct>> taken(Use use, double usualDoses) {
        List<Product> products = products(use);
        boolean isTaken = use.products().isKnown() || use.gramsPerDay().isKnown();
        List<TakenProduct> taken = new ArrayList<>();
        for (int i = 0; i < products.size(); i++) {
            Product product = products.get(i);
            ProductLine line = contents.line(i, product, dosesOf(products, i, use));
            if (line.mitragynine().isEmpty()) return Optional.empty();
            taken.add(new TakenProduct(
                    line.form().known().orElse(ProductForm.OTHER),
                    line.mitragynine().get(),
                    said(use, i).or(() -> use.dosesPerDay().known()).orElse(usualDoses),
                    said(use, i).flatMap(doses -> product.amountPerDose().known())));
        }
        return isTaken && !taken.isEmpty() ? Optional.of(taken) : Optional.empty();
    }

    private static Optional<Double> said(Use use, int index) {
        return use.products()
                .known()
                .filter(all -> index < all.size())
                .flatMap(all -> all.get(index).dosesPerDay().known());
    }

    /// The total alone stands for one leaf powder; so does a total beside leaf whose amounts are not known.
    private static List<Product> products(Use use) {
        Optional<List<Product>> given = use.products().known();
        if (use.gramsPerDay() instanceof Answer.Known<Span>(var grams)) {
            if (given.isEmpty()) return List.of(leafOf(grams, ProductForm.LEAF_POWDER));
            boolean standsIn =
                    given.get().size() == 1 && amountIsMissing(given.get().getFirst(), use);
            ProductForm form = given.get().isEmpty()
                    ? ProductForm.OTHER
                    : given.get().getFirst().form().known().orElse(ProductForm.OTHER);
            if (standsIn && form.isLeaf())
                return List.of(leafOf(grams, form, given.get().getFirst()));
        }
        return given.orElse(List.of());
    }

    private static boolean amountIsMissing(Product product, Use use) {
        return !product.amountPerDose().isKnown()
                || !(product.dosesPerDay().isKnown() || use.dosesPerDay().isKnown());
    }

    private static Product leafOf(Span grams, ProductForm form) {
        return leafOf(grams, form, Optional.empty(), Answer.notKnown(), Answer.notKnown());
    }

    /// Of the label only what is said per gram still holds: nobody knows how many units the grams are.
    private static Product leafOf(Span grams, ProductForm form, Product given) {
        Label label = given.label();
        return leafOf(grams, form, given.shelfId(), label.mitragynineMgPerG(), label.sevenHydroxyMgPerG());
    }

    private static Product leafOf(
            Span grams,
            ProductForm form,
            Optional<String> shelfId,
            Answer<Span> mitragynineMgPerG,
            Answer<Span> sevenHydroxyMgPerG) {
        Label label = new Label(
                Answer.notKnown(),
                Answer.notKnown(),
                mitragynineMgPerG,
                sevenHydroxyMgPerG,
                Answer.notKnown(),
                Answer.notKnown(),
                Answer.notKnown());
        return new Product(Answer.of(form), shelfId, Answer.of(new Amount(grams, "g")), Answer.of(1.0), label);
    }

    private static Answer<Double> dosesOf(List<Product> products, int index, Use use) {
        Answer<Double> own = products.get(index).dosesPerDay();
        return own.isKnown() || products.size() > 1 ? own : use.dosesPerDay();
    }

    private static Answer<Double> dosesPerDay(List<Product> products, Use use) {
        boolean countsByProduct = products.size() == 1 && use.products().isKnown();
        Answer<Double> own =
                countsByProduct && use.products().known().orElse(List.of()).size() == 1
                        ? use.products().known().orElse(List.of()).getFirst().dosesPerDay()
                        : Answer.notKnown();
        return own.isKnown() ? own : use.dosesPerDay();
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

    private static Optional<Range<LeafMass>> leafTotal(List<ProductLine> lines, Use use, boolean isAllLeaf) {
        List<ProductLine> leaf = lines.stream()
                .filter(line -> line.form().is(ProductForm::isLeaf) != Truth.NO)
                .toList();
        if (leaf.isEmpty() && !lines.isEmpty()) return leafInOtherProducts(lines);
        Optional<Range<LeafMass>> byProducts = total(leaf, ProductLine::leaf, new LeafMass(0));
        if (byProducts.isPresent() || !isAllLeaf) return byProducts;
        return use.gramsPerDay().known().map(ProductContents::leafRange);
    }

    /// Where nothing taken is leaf there are no grams of leaf to speak of, unless a label names them.
    private static Optional<Range<LeafMass>> leafInOtherProducts(List<ProductLine> lines) {
        return total(lines, ProductLine::leaf, new LeafMass(0));
    }

    private static Truth analogue(List<ProductLine> lines) {
        return lines.stream().map(ProductLine::hasUnknownAnalogue).reduce(Truth.NO, Truth::or);
    }

    private static boolean disagrees(Use use, Optional<Range<LeafMass>> leaf) {
        if (!use.products().isKnown() || leaf.isEmpty()) return false;
        return use.gramsPerDay()
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
