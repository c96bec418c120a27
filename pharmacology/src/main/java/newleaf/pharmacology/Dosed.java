package newleaf.pharmacology;

import java.util.List;
import java.util.Optional;
import newleaf.documents.Span;
import newleaf.intake.CaseField;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.ProductRow;
import newleaf.knowledge.words.Words;
import newleaf.pharmacology.Ranges.Factor;
import newleaf.units.AmountUnit;
import newleaf.units.LeafMass;
import newleaf.units.Range;

/// A day's amount of one product, in every measure that can be had: units as the person counts them, grams of product,
/// millilitres, fluid ounces, grams of leaf, and milligrams of 7-OH where that is what was said.
record Dosed(
        AmountUnit countedIn,
        Factor units,
        Optional<Factor> grams,
        Optional<Factor> millilitres,
        Optional<Factor> fluidOunces,
        Optional<Range<LeafMass>> leaf,
        Optional<Factor> sevenHydroxyMg,
        Optional<Words> weightSaid,
        List<Citation> weightSources) {
    Dosed {
        weightSources = List.copyOf(weightSources);
    }

    Optional<ExposureStep> weightStep(int product) {
        return weightSaid.map(words -> new ExposureStep(product, words, weightSources));
    }

    /// How many of the row's own units a day holds; empty when the two cannot be compared.
    Optional<Factor> perRowUnit(ProductRow row) {
        return switch (row.unit()) {
            case "g" -> grams.or(() -> leaf.map(Dosed::factor));
            case "mL" -> millilitres;
            case "250 mL glass" -> millilitres.map(each -> each.times(Factor.of(Span.exactly(1 / 250.0))));
            case "L" -> millilitres.map(each -> each.times(Factor.of(Span.exactly(1 / 1000.0))));
            default -> countedIn.isMeasure() ? byNetAmount(row) : byCount(row);
        };
    }

    private Optional<Factor> byCount(ProductRow row) {
        List<String> words = List.of(row.unit().split(" "));
        return words.contains(countedIn.label()) || words.contains(synonym()) ? Optional.of(units) : Optional.empty();
    }

    /// A unit of the row holds its net amount; grams and ounces are never counted as units themselves.
    private Optional<Factor> byNetAmount(ProductRow row) {
        Optional<Factor> inNetUnit = switch (row.netUnit().orElse("")) {
            case "g" -> grams;
            case "mL" -> millilitres;
            case "fl oz" -> fluidOunces;
            default -> Optional.empty();
        };
        return row.netAmount().flatMap(net -> inNetUnit.map(amount -> amount.times(Factor.of(Span.exactly(1 / net)))));
    }

    private String synonym() {
        return countedIn == AmountUnit.GUMMY ? "piece" : countedIn.label();
    }

    private static Factor factor(Range<LeafMass> leaf) {
        return new Factor(
                leaf.low().value(),
                leaf.typical().map(LeafMass::value),
                leaf.high().value());
    }

    /// The field that would tell what is in it.
    String whatIsMissing(ProductForm form) {
        boolean needsWeight = form.isLeaf() && grams.isEmpty() && leaf.isEmpty() && millilitres.isEmpty();
        return (needsWeight ? CaseField.UNIT_WEIGHT : CaseField.LABEL).path();
    }

    @Override
    public String toString() {
        return "Dosed";
    }
}
