package newleaf.pharmacology;

import java.util.List;
import java.util.Optional;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.intake.use.Label;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.ParameterCard;
import newleaf.knowledge.card.ProductRow;
import newleaf.knowledge.card.ProductRow.Content;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;
import newleaf.pharmacology.Ranges.Factor;
import newleaf.units.AlkaloidMass;
import newleaf.units.Range;

/// Says how much of an alkaloid a day's amount holds. The person's own label comes first, then the shelf's
/// product, then the default of its class; where none fits, the amount is not known.
final class ContentSources {
    private final ClassDefaults defaults;
    private final ParameterCard labelBand;

    ContentSources(Shelves shelves) {
        this.defaults = new ClassDefaults(shelves.products());
        this.labelBand = shelves.parameter("parameter-label-band");
    }

    Optional<Range<AlkaloidMass>> mitragynine(
            int product,
            ProductForm form,
            Optional<ProductRow> row,
            Label label,
            Dosed dosed,
            List<ExposureStep> steps) {
        return fromLabel(product, label.mitragynineMgPerUnit(), label.mitragynineMgPerG(), dosed, steps)
                .or(() -> fromShelf(product, row, row.map(ProductRow::mitragynineMg), dosed, steps))
                .or(() -> fromClass(product, form, row, dosed, steps, ProductRow::mitragynineMg));
    }

    Optional<Range<AlkaloidMass>> sevenHydroxy(
            int product,
            ProductForm form,
            Optional<ProductRow> row,
            Label label,
            Dosed dosed,
            List<ExposureStep> steps) {
        if (dosed.sevenHydroxyMg().isPresent())
            return stated(product, dosed.sevenHydroxyMg().get(), steps);
        return fromLabel(product, label.sevenHydroxyMgPerUnit(), label.sevenHydroxyMgPerG(), dosed, steps)
                .or(() -> fromShelf(product, row, row.map(ProductRow::sevenHydroxyMg), dosed, steps))
                .or(() -> fromClass(product, form, row, dosed, steps, ProductRow::sevenHydroxyMg));
    }

    /// Milligrams of 7-OH that the person names can only come from a label.
    private Optional<Range<AlkaloidMass>> stated(int product, Factor milligrams, List<ExposureStep> steps) {
        steps.add(labelStep(product));
        return Optional.of(milligrams.times(band()).as(AlkaloidMass::new));
    }

    private Optional<Range<AlkaloidMass>> fromLabel(
            int product, Answer<Span> perUnit, Answer<Span> perGram, Dosed dosed, List<ExposureStep> steps) {
        Optional<Factor> milligrams = perUnit.known()
                .map(each -> dosed.units().times(Factor.of(each)))
                .or(() -> perGram.known().flatMap(each -> dosed.grams().map(grams -> grams.times(Factor.of(each)))));
        milligrams.ifPresent(each -> steps.add(labelStep(product)));
        return milligrams.map(each -> each.times(band()).as(AlkaloidMass::new));
    }

    private Optional<Range<AlkaloidMass>> fromShelf(
            int product, Optional<ProductRow> row, Optional<Content> content, Dosed dosed, List<ExposureStep> steps) {
        if (row.isEmpty() || content.isEmpty()) return Optional.empty();
        boolean isLabel = row.get().rowKind().equals("label");
        Factor units = dosed.perRowUnit(row.get()).orElse(null);
        if (units == null) return Optional.empty();
        boolean isOneNumber =
                content.get().low().isEmpty() && content.get().high().isEmpty();
        Factor counted = isLabel && isOneNumber ? units.times(band()) : units;
        Optional<Range<AlkaloidMass>> found = Ranges.times(counted, content.get(), AlkaloidMass::new);
        found.ifPresent(each -> steps.add(step(product, row.get())));
        return found;
    }

    private Optional<Range<AlkaloidMass>> fromClass(
            int product,
            ProductForm form,
            Optional<ProductRow> own,
            Dosed dosed,
            List<ExposureStep> steps,
            java.util.function.Function<ProductRow, Content> part) {
        if (own.isPresent() && !form.isLeaf()) return Optional.empty();
        for (ProductRow row : defaults.of(form)) {
            Optional<Factor> units = dosed.perRowUnit(row);
            Optional<Range<AlkaloidMass>> found =
                    units.flatMap(each -> Ranges.times(each, part.apply(row), AlkaloidMass::new));
            if (found.isPresent()) {
                steps.add(step(product, row));
                return found;
            }
        }
        return Optional.empty();
    }

    private Factor band() {
        ParameterCard.Spread spread =
                labelBand.range().orElse(new ParameterCard.Spread(labelBand.value(), labelBand.value()));
        return new Factor(spread.low(), Optional.of(labelBand.value()), spread.high());
    }

    private ExposureStep labelStep(int product) {
        return new ExposureStep(
                product,
                labelBand.says(),
                citing(labelBand.id(), labelBand.head().citations()));
    }

    private static ExposureStep step(int product, ProductRow row) {
        return new ExposureStep(
                product,
                new Words(row.sentence(Language.EN), row.sentence(Language.ES)),
                row.head().citations());
    }

    private static List<Citation> citing(String card, List<Citation> citations) {
        return citations.isEmpty() ? throwNone(card) : citations;
    }

    private static List<Citation> throwNone(String card) {
        throw new IllegalStateException("the card " + card + " cites nothing");
    }
}
