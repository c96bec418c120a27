package newleaf.guidance.forecast;

import java.util.List;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.documents.Truth;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.intake.use.Use;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.Exposure;
import newleaf.units.AlkaloidMass;
import newleaf.units.Range;

/// Leaf powder, capsules and tea whose label lists 7-OH. Natural leaf holds a little; more than the shelf's highest for
/// leaf, or an amount that cannot be set against grams, is a 7-OH product under another name.
final class LabelledLeaf {
    private static final String LEAF = "cls-leaf-powder";
    private static final double ROUNDING = 1e-9;

    private final Shelves shelves;

    LabelledLeaf(Shelves shelves) {
        this.shelves = shelves;
    }

    boolean holdsMoreThanLeaf(Use use, Exposure exposure) {
        List<Product> products = use.products().known().orElse(List.of());
        if (products.stream().noneMatch(LabelledLeaf::listsSevenHydroxy)) return false;
        if (exposure.leafADay().isEmpty() || exposure.sevenHydroxyADay().isEmpty()) return true;
        double most = mostInAGram() * exposure.leafADay().get().high().grams();
        return stated(exposure.sevenHydroxyADay().get()) > most * (1 + ROUNDING);
    }

    /// What the label says, without the band that labels get for being off.
    private static double stated(Range<AlkaloidMass> range) {
        return range.typical().orElse(range.high()).value();
    }

    private static boolean listsSevenHydroxy(Product product) {
        return product.form().is(ProductForm::isLeaf) == Truth.YES
                && (isAboveNothing(product.label().sevenHydroxyMgPerG())
                        || isAboveNothing(product.label().sevenHydroxyMgPerUnit()));
    }

    private static boolean isAboveNothing(Answer<Span> milligrams) {
        return milligrams.known().filter(span -> span.high() > 0).isPresent();
    }

    private double mostInAGram() {
        return shelves.products().stream()
                .filter(row -> row.id().equals(LEAF))
                .findFirst()
                .flatMap(row -> row.sevenHydroxyMg().high())
                .orElseThrow(() -> new IllegalStateException("no content of 7-OH in " + LEAF));
    }
}
