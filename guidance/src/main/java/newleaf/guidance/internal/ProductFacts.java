package newleaf.guidance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.documents.Truth;
import newleaf.guidance.finding.Origin;
import newleaf.guidance.finding.Origin.How;
import newleaf.intake.CaseField;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ProductRow;
import newleaf.pharmacology.Taking;
import newleaf.pharmacology.Taking.Taken;

/// Facts about what is taken.
final class ProductFacts {
    private final List<ProductRow> shelf;

    private ProductFacts(Shelves shelves) {
        this.shelf = shelves.products();
    }

    static List<FactDefinition> all(Shelves shelves) {
        ProductFacts facts = new ProductFacts(shelves);
        List<FactDefinition> all = new ArrayList<>();
        for (ProductForm form : ProductForm.values()) {
            all.add(FactDefinition.truth(
                    FactTable.named("form", form.label()),
                    subject -> any(subject, product -> facts.form(product).is(each -> each == form)),
                    CaseField.PRODUCTS,
                    How.LISTED));
        }
        all.add(FactDefinition.truth(
                "seven_hydroxy_or_analogue",
                subject -> any(subject, product -> facts.form(product).is(ProductForm::isSevenHydroxyOrAnalogue))
                        .or(typed(subject)),
                CaseField.PRODUCTS,
                How.WORKED_OUT));
        all.add(FactDefinition.truth(
                "labelled_seven_hydroxy",
                subject -> any(subject, facts::isLabelled),
                subject -> subject.caseFile().products().isKnown()
                        ? Set.of(CaseField.LABEL_SEVEN_HYDROXY.path())
                        : Set.of(CaseField.PRODUCTS.path()),
                _ -> new Origin(CaseField.PRODUCTS.path(), How.WORKED_OUT)));
        all.add(FactDefinition.truth(
                "unknown_analogue",
                subject -> subject.exposure().hasUnknownAnalogue(),
                CaseField.PRODUCTS,
                How.WORKED_OUT));
        return all;
    }

    /// Written among the medicines, such a product counts as taken; nothing there says that it is not.
    private static Truth typed(Subject subject) {
        return Truth.of(subject.caseFile().history().hasClass(ProductForm.SEVEN_HYDROXY.label()) == Truth.YES);
    }

    private static Truth any(Subject subject, Function<Product, Truth> test) {
        Taking taking = subject.exposure().taking();
        if (!taking.isTold()) return Truth.NOT_KNOWN;
        return taking.products().stream().map(Taken::product).map(test).reduce(Truth.NO, Truth::or);
    }

    /// A shelf product that holds 7-OH or an analogue is that, whatever it is sold as.
    private Answer<ProductForm> form(Product product) {
        for (ProductRow row : row(product)) {
            for (ProductForm form : ProductForm.values()) {
                boolean isThis = form.label().equals(row.form());
                if (isThis
                        && (form.isSevenHydroxyOrAnalogue() || !product.form().isKnown())) return Answer.of(form);
            }
        }
        return product.form();
    }

    private Truth isLabelled(Product product) {
        Answer<ProductForm> form = form(product);
        if (form.is(ProductForm::isLeaf) == Truth.YES) return Truth.NO;
        if (form.is(each -> each == ProductForm.SEVEN_HYDROXY) == Truth.YES) return Truth.YES;
        Truth perUnit = product.label().sevenHydroxyMgPerUnit().is(ProductFacts::isAboveZero);
        Truth perGram = product.label().sevenHydroxyMgPerG().is(ProductFacts::isAboveZero);
        if (perUnit == Truth.YES || perGram == Truth.YES) return Truth.YES;
        if (perUnit == Truth.NO || perGram == Truth.NO) return Truth.NO;
        boolean onShelf = row(product).stream().anyMatch(ProductFacts::holdsSevenHydroxy);
        return onShelf ? Truth.YES : Truth.NOT_KNOWN;
    }

    private List<ProductRow> row(Product product) {
        return product.shelfId()
                .map(id -> shelf.stream().filter(row -> row.id().equals(id)).toList())
                .orElse(List.of());
    }

    private static boolean holdsSevenHydroxy(ProductRow row) {
        double most = row.sevenHydroxyMg()
                .high()
                .or(() -> row.sevenHydroxyMg().typical())
                .orElse(0.0);
        return most > 0;
    }

    private static boolean isAboveZero(Span span) {
        return span.high() > 0;
    }
}
