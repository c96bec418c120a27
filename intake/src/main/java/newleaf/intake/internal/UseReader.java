package newleaf.intake.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.Answer;
import newleaf.documents.Section;
import newleaf.documents.Span;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Problems;
import newleaf.intake.AnswerKind.Single;
import newleaf.intake.CaseField;
import newleaf.intake.Vocabulary;
import newleaf.intake.history.Checklist;
import newleaf.intake.use.Amount;
import newleaf.intake.use.Label;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.units.AmountUnit;

/// Reads the lists of `use`.
final class UseReader {
    private static final int MOST_PRODUCTS = 50;
    private static final double MOST_IN_A_DOSE = 100_000;
    /// Of a product as of all.
    private static final Single<Span> DOSES_A_DAY = (Single<Span>) CaseField.DOSES_PER_DAY.kind();

    private final CaseShelves shelves;
    private final Vocabulary vocabulary;
    private final Problems problems;

    UseReader(CaseShelves shelves, Vocabulary vocabulary, Problems problems) {
        this.shelves = shelves;
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /// The lists of `use`.
    record Taken(Answer<List<Product>> products, Checklist reasons) {
        @Override
        public String toString() {
            return "Taken";
        }
    }

    Taken lists(Section section) {
        return new Taken(
                section.sections(CaseField.PRODUCTS.name()).map(this::products),
                Lists.checklist(section.ids(CaseField.REASONS.name(), vocabulary.reasons()), Set.of()));
    }

    private List<Product> products(List<Section> sections) {
        if (sections.size() > MOST_PRODUCTS) {
            problems.add(CaseField.PRODUCTS.path(), "holds more than " + MOST_PRODUCTS + " products");
        }
        List<Product> products = new ArrayList<>();
        for (Section section : sections) products.add(product(section));
        return products;
    }

    private Product product(Section section) {
        Product product = new Product(
                section.oneOf("form", ProductForm.values()),
                shelfProduct(section),
                amount(section, "amountPerDose"),
                DOSES_A_DAY.read(section, CaseField.DOSES_PER_DAY.name()),
                label(section.section("label")));
        section.nothingElse();
        return product;
    }

    private Optional<String> shelfProduct(Section section) {
        Optional<String> named = section.node("product") instanceof Node.Text(var name, var _)
                ? shelves.product(name)
                : Optional.empty();
        return named.or(() -> section.oneOf("product", shelves.products()).known());
    }

    /// `{ value, unit }` or `{ low, high, unit }`; the value may itself be a low and a high.
    static Answer<Amount> amount(Section parent, String name) {
        boolean isPresent = parent.isPresent(name);
        Section section = parent.section(name);
        Answer<AmountUnit> unit = section.oneOf("unit", AmountUnit.labels()).map(AmountUnit::labelled);
        Answer<Span> value = section.span("value", 0, MOST_IN_A_DOSE);
        Answer<Double> low = section.number("low", 0, MOST_IN_A_DOSE);
        Answer<Double> high = section.number("high", 0, MOST_IN_A_DOSE);
        section.nothingElse();
        Optional<Span> quantity = value.known().or(() -> span(low, high));
        if (low.isKnown() && high.isKnown() && span(low, high).isEmpty()) {
            section.problem("low", "has a low above its high");
        }
        if (value.isKnown() && (low.isKnown() || high.isKnown())) {
            section.problem("value", "stands beside low or high; keep one way");
        }
        if (isPresent && quantity.isPresent() && !section.isPresent("unit")) {
            section.problem("unit", "is missing; an amount needs its unit");
        }
        return Answer.from(quantity).flatMap(number -> unit.map(word -> new Amount(number, word)));
    }

    private static Optional<Span> span(Answer<Double> low, Answer<Double> high) {
        return low.known().flatMap(from -> high.known().filter(to -> from <= to).map(to -> new Span(from, to)));
    }

    private static Label label(Section section) {
        Label label = new Label(
                section.span("mitragynineMgPerUnit", 0, 100_000),
                section.span("sevenHydroxyMgPerUnit", 0, 100_000),
                section.span("mitragynineMgPerG", 0, 1000),
                section.span("sevenHydroxyMgPerG", 0, 1000),
                CaseField.UNIT_GRAMS.read(section, "gramsPerUnit"),
                section.span("mLPerUnit", 0, 10_000),
                CaseField.UNIT_GRAMS.read(section, "leafGramsPerUnit"));
        section.nothingElse();
        return label;
    }
}
