package newleaf.pharmacology;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.documents.Truth;
import newleaf.intake.use.Amount;
import newleaf.intake.use.Label;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.ParameterCard;
import newleaf.pharmacology.Ranges.Factor;
import newleaf.units.AmountUnit;
import newleaf.units.LeafMass;

/// Weighs an amount. A spoon, a scoop or a capsule weighs what the label says, else what a card says, else nobody
/// knows.
final class AmountWeights {
    private static final Set<ProductForm> LIQUIDS = Set.of(ProductForm.TEA, ProductForm.TINCTURE, ProductForm.SHOT);

    static boolean isLiquid(Answer<ProductForm> form) {
        return form.is(LIQUIDS::contains) == Truth.YES;
    }

    private final Shelves shelves;

    AmountWeights(Shelves shelves) {
        this.shelves = shelves;
    }

    Dosed dosed(ProductForm form, Amount aDay, Label label) {
        Factor units = Factor.of(aDay.quantity());
        boolean saysSevenHydroxy = form == ProductForm.SEVEN_HYDROXY && aDay.unit() == AmountUnit.MILLIGRAM;
        Optional<ParameterCard> card = cardFor(form, aDay.unit(), label);
        Optional<Factor> grams = saysSevenHydroxy
                ? Optional.empty()
                : grams(form, aDay.unit(), label, card).map(units::times);
        Optional<Factor> millilitres = millilitres(form, aDay.unit(), label).map(units::times);
        Optional<Factor> leafPerUnit = label.leafGramsPerUnit().known().map(Factor::of);
        Optional<Factor> leaf = leafPerUnit.map(units::times).or(() -> form.isLeaf() ? grams : Optional.empty());
        return new Dosed(
                aDay.unit(),
                units,
                grams,
                millilitres,
                millilitres.map(each -> each.times(one(1 / value("parameter-ounce-volume")))),
                leaf.map(factor -> factor.as(LeafMass::new)),
                saysSevenHydroxy ? Optional.of(units) : Optional.empty(),
                card.map(ParameterCard::says),
                card.map(each -> each.head().citations()).orElse(List.<Citation>of()));
    }

    /// Grams of product in one unit. A glass of tea weighs its water too, so its weight says nothing about leaf.
    private Optional<Factor> grams(ProductForm form, AmountUnit unit, Label label, Optional<ParameterCard> card) {
        boolean isDrink = form == ProductForm.TEA && unit != AmountUnit.GRAM && unit != AmountUnit.MILLIGRAM;
        if (isDrink) return Optional.empty();
        return switch (unit) {
            case GRAM -> Optional.of(one(1));
            case MILLIGRAM -> Optional.of(one(0.001));
            case OUNCE -> LIQUIDS.contains(form) ? Optional.empty() : Optional.of(one(value("parameter-ounce-mass")));
            case MILLILITRE -> label.gramsPerUnit().known().map(Factor::of);
            default -> label.gramsPerUnit().known().map(Factor::of).or(() -> card.map(AmountWeights::factor));
        };
    }

    private Optional<Factor> millilitres(ProductForm form, AmountUnit unit, Label label) {
        if (!LIQUIDS.contains(form)) return Optional.empty();
        return switch (unit) {
            case MILLILITRE -> Optional.of(one(1));
            case OUNCE -> Optional.of(one(value("parameter-ounce-volume")));
            case GLASS ->
                label.mLPerUnit()
                        .known()
                        .map(Factor::of)
                        .or(() -> form == ProductForm.TEA
                                ? Optional.of(one(value("parameter-tea-glass")))
                                : Optional.empty());
            case GRAM, MILLIGRAM -> Optional.empty();
            default -> label.mLPerUnit().known().map(Factor::of);
        };
    }

    /// The card that stands in for a weight the label does not give. There is none for a scoop.
    private Optional<ParameterCard> cardFor(ProductForm form, AmountUnit unit, Label label) {
        if (label.gramsPerUnit().isKnown()) return Optional.empty();
        boolean isPowder = form == ProductForm.LEAF_POWDER;
        if (isPowder && unit == AmountUnit.TEASPOON) return Optional.of(shelves.parameter("parameter-spoon-teaspoon"));
        if (isPowder && unit == AmountUnit.TABLESPOON)
            return Optional.of(shelves.parameter("parameter-spoon-tablespoon"));
        return Optional.empty();
    }

    private double value(String parameter) {
        return shelves.parameter(parameter).value();
    }

    private static Factor one(double factor) {
        return Factor.of(Span.exactly(factor));
    }

    private static Factor factor(ParameterCard card) {
        double low = card.range().map(ParameterCard.Spread::low).orElse(card.value());
        double high = card.range().map(ParameterCard.Spread::high).orElse(card.value());
        return new Factor(low, Optional.of(card.value()), high);
    }
}
