package newleaf.pharmacology;

import java.util.Optional;
import java.util.stream.Stream;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.documents.Truth;
import newleaf.intake.use.Amount;
import newleaf.intake.use.Label;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ProductRow;
import newleaf.knowledge.card.ProductRow.Content;
import newleaf.units.AmountUnit;

/// What leaf can hold at most, and whether a product holds more. All three limits are cards.
public final class LeafLimits {
    private static final double MILLI = 0.001;

    private final ShelfProducts shelf;
    private final double mostMitragynine;
    private final double mostSevenHydroxy;
    private final double mostShare;
    private final double capsuleGrams;
    private final double ounceGrams;

    public LeafLimits(Shelves shelves) {
        this.shelf = new ShelfProducts(shelves);
        this.mostMitragynine =
                shelves.parameter("parameter-leaf-most-mitragynine").value();
        this.mostSevenHydroxy =
                shelves.parameter("parameter-leaf-most-seven-hydroxy").value();
        this.mostShare =
                shelves.parameter("parameter-leaf-most-seven-hydroxy-share").value() / 100;
        var capsule = shelves.parameter("parameter-capsule-fill");
        this.capsuleGrams = capsule.range().orElseThrow().high();
        this.ounceGrams = shelves.parameter("parameter-ounce-mass").value();
    }

    /// Whether something sold as leaf powder or capsules is far stronger than leaf.
    public boolean isStronger(Product product) {
        boolean isSoldAsLeaf =
                product.form().is(form -> form == ProductForm.LEAF_POWDER || form == ProductForm.CAPSULE) == Truth.YES;
        Label label = product.label();
        return isSoldAsLeaf
                && perGram(product, label.mitragynineMgPerUnit(), label.mitragynineMgPerG(), true)
                        .filter(milligrams -> milligrams > mostMitragynine)
                        .isPresent();
    }

    /// Whether a label or the shelf names more 7-OH than leaf can hold. Leaf, tea and capsules without a label hold no
    /// more; of anything else without one it is not known.
    public Truth holdsMoreSevenHydroxy(Product product) {
        Optional<ProductRow> row = shelf.row(product);
        if (row.filter(this::isBeyondLeaf).isPresent()) return Truth.YES;
        Label label = product.label();
        if (label.sevenHydroxyMgPerUnit().isKnown()
                || label.sevenHydroxyMgPerG().isKnown()) {
            return Truth.of(isLabelBeyondLeaf(product));
        }
        if (row.filter(LeafLimits::isSevenHydroxyKnown).isPresent()) return Truth.NO;
        return product.form().is(ProductForm::isLeaf) == Truth.YES ? Truth.NO : Truth.NOT_KNOWN;
    }

    private boolean isLabelBeyondLeaf(Product product) {
        Label label = product.label();
        double named = Math.max(high(label.sevenHydroxyMgPerUnit()), high(label.sevenHydroxyMgPerG()));
        Optional<Double> share = Stream.of(
                        share(label.sevenHydroxyMgPerUnit(), label.mitragynineMgPerUnit()),
                        share(label.sevenHydroxyMgPerG(), label.mitragynineMgPerG()))
                .flatMap(Optional::stream)
                .max(Double::compare);
        Optional<Double> perGram = perGram(product, label.sevenHydroxyMgPerUnit(), label.sevenHydroxyMgPerG(), false);
        return isBeyond(named, share, perGram);
    }

    private boolean isBeyondLeaf(ProductRow row) {
        double named = number(row.sevenHydroxyMg(), true).orElse(0.0);
        Optional<Double> share =
                number(row.mitragynineMg(), false).filter(each -> each > 0).map(each -> named / each);
        Optional<Double> perGram = row.netUnit()
                .filter("g"::equals)
                .flatMap(_ -> row.netAmount())
                .filter(grams -> grams > 0)
                .map(grams -> named / grams);
        return isBeyond(named, share, perGram);
    }

    private boolean isBeyond(double named, Optional<Double> share, Optional<Double> perGram) {
        if (named <= 0) return false;
        if (share.isEmpty() && perGram.isEmpty()) return true;
        return share.filter(each -> each > mostShare).isPresent()
                || perGram.filter(each -> each > mostSevenHydroxy).isPresent();
    }

    private static boolean isSevenHydroxyKnown(ProductRow row) {
        return number(row.sevenHydroxyMg(), true).isPresent();
    }

    /// One number of a row: its typical one, else the end that closes a door sooner.
    private static Optional<Double> number(Content content, boolean isHighEnd) {
        return content.typical().or(() -> isHighEnd ? content.high() : content.low());
    }

    private static Optional<Double> share(Answer<Span> part, Answer<Span> whole) {
        return part.known()
                .flatMap(each -> whole.known().filter(all -> all.low() > 0).map(all -> each.high() / all.low()));
    }

    /// Milligrams in a gram of product.
    ///
    /// @param isCapsuleUsual  whether a capsule of unstated weight counts as a usual one
    private Optional<Double> perGram(
            Product product, Answer<Span> perUnit, Answer<Span> perGram, boolean isCapsuleUsual) {
        return perGram.known()
                .map(Span::high)
                .or(() -> perUnit.known()
                        .flatMap(each -> grams(product, isCapsuleUsual)
                                .filter(grams -> grams > 0)
                                .map(grams -> each.high() / grams)));
    }

    /// What one unit weighs.
    private Optional<Double> grams(Product product, boolean isCapsuleUsual) {
        Optional<AmountUnit> unit = product.amountPerDose().known().map(Amount::unit);
        Optional<Double> told = product.label().gramsPerUnit().known().map(Span::low);
        if (unit.isEmpty()) return told;
        return switch (unit.get()) {
            case GRAM -> Optional.of(1.0);
            case MILLIGRAM -> Optional.of(MILLI);
            case OUNCE -> AmountWeights.isLiquid(product.form()) ? told : Optional.of(ounceGrams);
            case CAPSULE -> told.or(() -> isCapsuleUsual ? Optional.of(capsuleGrams) : Optional.empty());
            case MILLILITRE, TEASPOON, TABLESPOON, SCOOP, GLASS, BOTTLE, TABLET, GUMMY -> told;
        };
    }

    private static double high(Answer<Span> span) {
        return span.known().map(Span::high).orElse(0.0);
    }
}
