package newleaf.guidance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.documents.Truth;
import newleaf.guidance.finding.Origin;
import newleaf.guidance.finding.Origin.How;
import newleaf.intake.CaseField;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.NoticeRow;
import newleaf.knowledge.card.NoticeRow.AboutProduct;
import newleaf.knowledge.card.ProductRow;
import newleaf.pharmacology.LeafLimits;
import newleaf.pharmacology.ShelfProducts;
import newleaf.pharmacology.Taking;
import newleaf.pharmacology.Taking.Taken;

/// Facts about what is taken: its form as it counts, its label, and what the shelf says of it.
final class ProductFacts {
    private final ShelfProducts shelf;
    private final LeafLimits limits;
    private final Map<String, NoticeRow> notices;

    ProductFacts(Shelves shelves) {
        this.shelf = new ShelfProducts(shelves);
        this.limits = new LeafLimits(shelves);
        this.notices = shelves.notices().stream().collect(Collectors.toMap(NoticeRow::id, notice -> notice));
    }

    List<FactDefinition> all() {
        List<FactDefinition> all = new ArrayList<>();
        for (ProductForm form : ProductForm.values()) {
            all.add(taken(
                    FactTable.named("form", form.label()),
                    product -> product.form().is(each -> each == form),
                    How.LISTED));
        }
        all.add(FactDefinition.truth(
                "seven_hydroxy_or_analogue",
                subject -> any(subject, product -> product.form().is(ProductForm::isSevenHydroxyOrAnalogue))
                        .or(typed(subject)),
                CaseField.PRODUCTS,
                How.WORKED_OUT));
        all.add(FactDefinition.truth(
                "labelled_seven_hydroxy",
                subject -> any(subject, this::holdsMoreSevenHydroxy),
                subject -> subject.caseFile().products().isKnown()
                        ? Set.of(CaseField.LABEL_SEVEN_HYDROXY.path())
                        : Set.of(CaseField.PRODUCTS.path()),
                _ -> new Origin(CaseField.PRODUCTS.path(), How.WORKED_OUT)));
        all.add(FactDefinition.truth(
                "unknown_analogue",
                subject -> subject.exposure().hasUnknownAnalogue(),
                CaseField.PRODUCTS,
                How.WORKED_OUT));
        all.add(said(
                "stronger_than_leaf",
                subject -> subject.caseFile().products().known().stream()
                        .flatMap(List::stream)
                        .anyMatch(limits::isStronger)));
        for (AboutProduct about : AboutProduct.values()) {
            all.add(said(
                    FactTable.named("product", about.label()),
                    subject -> rows(subject).stream().anyMatch(row -> isSaid(row, about))));
        }
        return all;
    }

    /// Written among the medicines, such a product counts as taken; nothing there says that it is not.
    private static Truth typed(Subject subject) {
        return Truth.of(subject.caseFile().history().hasClass(ProductForm.SEVEN_HYDROXY.label()) == Truth.YES);
    }

    private Truth holdsMoreSevenHydroxy(Product product) {
        boolean isSevenHydroxy = product.form().is(form -> form == ProductForm.SEVEN_HYDROXY) == Truth.YES;
        return isSevenHydroxy ? Truth.YES : limits.holdsMoreSevenHydroxy(product);
    }

    private boolean isSaid(ProductRow row, AboutProduct about) {
        return row.notices().stream()
                .flatMap(id -> Stream.ofNullable(notices.get(id)))
                .anyMatch(notice ->
                        notice.aboutProduct().filter(each -> each == about).isPresent());
    }

    private List<ProductRow> rows(Subject subject) {
        return subject.exposure().taking().products().stream()
                .flatMap(taken -> shelf.row(taken.product()).stream())
                .toList();
    }

    private static FactDefinition taken(String name, Function<Product, Truth> test, How how) {
        return FactDefinition.truth(name, subject -> any(subject, test), CaseField.PRODUCTS, how);
    }

    /// What the shelf says of a product that was named. Not named, no rule waits for it.
    private static FactDefinition said(String name, Predicate<Subject> test) {
        return FactDefinition.said(name, subject -> Truth.of(test.test(subject)), CaseField.PRODUCTS);
    }

    private static Truth any(Subject subject, Function<Product, Truth> test) {
        Taking taking = subject.exposure().taking();
        if (!taking.isTold()) return Truth.NOT_KNOWN;
        return taking.products().stream().map(Taken::product).map(test).reduce(Truth.NO, Truth::or);
    }
}
