package newleaf.pharmacology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.documents.Truth;
import newleaf.intake.CaseField;
import newleaf.intake.use.Amount;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ProductRow;
import newleaf.units.AlkaloidMass;
import newleaf.units.LeafMass;
import newleaf.units.Range;

/// Works out one product: how many units or grams a day, and what the label, the shelf or a class default says is in
/// them.
final class ProductContents {
    private final AmountWeights weights;
    private final ContentSources sources;
    private final ShelfProducts shelf;

    ProductContents(Shelves shelves) {
        this.weights = new AmountWeights(shelves);
        this.sources = new ContentSources(shelves);
        this.shelf = new ShelfProducts(shelves);
    }

    ProductLine line(int index, Taking.Taken taken) {
        Product product = taken.product();
        Optional<ProductRow> row = shelf.row(product);
        Answer<ProductForm> form = product.form();
        Set<String> missing = new HashSet<>();
        List<ExposureStep> steps = new ArrayList<>();
        if (!form.isKnown()) missing.add(CaseField.PRODUCTS.path());
        Optional<Amount> aDay = taken.aDay().known();
        if (aDay.isEmpty()) missing.addAll(missing(product));
        Optional<Range<LeafMass>> leaf = Optional.empty();
        Optional<Range<AlkaloidMass>> mitragynine = Optional.empty();
        Optional<Range<AlkaloidMass>> sevenHydroxy = Optional.empty();
        if (aDay.isPresent() && form.isKnown()) {
            ProductForm known = form.known().orElseThrow();
            Dosed dosed = weights.dosed(known, aDay.get(), product.label());
            leaf = dosed.leaf();
            mitragynine = sources.mitragynine(index, known, row, product.label(), dosed, steps);
            sevenHydroxy = sources.sevenHydroxy(index, known, row, product.label(), dosed, steps);
            dosed.weightStep(index).ifPresent(steps::add);
            if (mitragynine.isEmpty() || sevenHydroxy.isEmpty()) missing.add(dosed.whatIsMissing(known));
        }
        return new ProductLine(form, leaf, mitragynine, sevenHydroxy, analogue(form, row), steps, missing);
    }

    static Range<LeafMass> leafRange(Span grams) {
        return Ranges.of(grams, LeafMass::new);
    }

    private static Set<String> missing(Product product) {
        Set<String> missing = new HashSet<>();
        if (!product.amountPerDose().isKnown()) missing.add(CaseField.AMOUNT_PER_DOSE.path());
        if (!product.dosesPerDay().isKnown()) missing.add(CaseField.DOSES_PER_DAY.path());
        return missing;
    }

    private static Truth analogue(Answer<ProductForm> form, Optional<ProductRow> row) {
        boolean onShelf = row.flatMap(ProductRow::otherAlkaloid).isPresent()
                && row.map(ShelfProducts::formOf)
                        .filter(each -> each == ProductForm.ANALOGUE)
                        .isPresent();
        return onShelf ? Truth.YES : form.is(each -> each == ProductForm.ANALOGUE);
    }
}
