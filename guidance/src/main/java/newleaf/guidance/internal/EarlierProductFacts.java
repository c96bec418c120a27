package newleaf.guidance.internal;

import java.util.List;
import newleaf.documents.Truth;
import newleaf.guidance.finding.Origin;
import newleaf.guidance.finding.Origin.How;
import newleaf.intake.CaseField;
import newleaf.intake.use.EarlierProduct;
import newleaf.intake.use.ProductForm;

/// Facts about what was taken regularly before. Not told, no rule waits for it: it is asked for by itself.
final class EarlierProductFacts {
    private EarlierProductFacts() {}

    static List<FactDefinition> all() {
        String name = "months_since_seven_hydroxy";
        return List.of(new FactDefinition(
                name,
                FactType.NUMBER,
                subject -> Fact.known(name, monthsSinceSevenHydroxy(subject)),
                _ -> new Origin(CaseField.EARLIER_PRODUCTS.path(), How.LISTED)));
    }

    /// Since the last of them; without a time it counts as now. Not a number where there was none, so that it compares
    /// as false with everything.
    private static double monthsSinceSevenHydroxy(Subject subject) {
        return subject.caseFile().answer(CaseField.EARLIER_PRODUCTS).known().orElse(List.of()).stream()
                .filter(product -> product.form().is(ProductForm::isSevenHydroxyOrAnalogue) == Truth.YES)
                .map(EarlierProduct::monthsSince)
                .mapToDouble(months -> months.known().orElse(0.0))
                .min()
                .orElse(Double.NaN);
    }
}
