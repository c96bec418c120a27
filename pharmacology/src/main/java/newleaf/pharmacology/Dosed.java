package newleaf.pharmacology;

import java.util.List;
import java.util.Optional;
import newleaf.intake.ProductForm;
import newleaf.intake.Span;
import newleaf.knowledge.Citation;
import newleaf.knowledge.ProductRow;
import newleaf.knowledge.Words;
import newleaf.pharmacology.Ranges.Factor;
import newleaf.units.LeafMass;
import newleaf.units.Range;

/// A day's amount of one product, in every measure that can be had: units as the person counts them, grams of product,
/// millilitres, grams of leaf, and milligrams of 7-OH where that is what was said.
record Dosed(
        String countedIn,
        Factor units,
        Optional<Factor> grams,
        Optional<Factor> millilitres,
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
            default ->
                row.unit().contains(countedIn) || row.unit().contains(synonym())
                        ? Optional.of(units)
                        : Optional.empty();
        };
    }

    private String synonym() {
        return countedIn.equals("gummy") ? "piece" : countedIn;
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
        return needsWeight ? "use.products.unitWeight" : "use.products.label";
    }

    @Override
    public String toString() {
        return "Dosed";
    }
}
