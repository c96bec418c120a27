package newleaf.web.journey.draft;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.intake.use.Amount;
import newleaf.intake.use.Label;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.units.AmountUnit;

/// One product as it was typed.
///
/// @param shelfId  where what it is called was found on the shelf
public record TypedProduct(
        ProductForm form,
        Optional<String> shelfId,
        Optional<Amount> amount,
        Optional<Span> dosesPerDay,
        Map<OnLabel, Span> label) {
    public TypedProduct {
        label = Map.copyOf(label);
    }

    public static TypedProduct of(ProductForm form) {
        return new TypedProduct(form, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
    }

    public TypedProduct named(Optional<String> id) {
        return new TypedProduct(form, id, amount, dosesPerDay, label);
    }

    public Optional<AmountUnit> unit() {
        return amount.map(Amount::unit);
    }

    public Optional<Span> label(OnLabel field) {
        return Optional.ofNullable(label.get(field));
    }

    public TypedProduct taking(Optional<Amount> eachTime, Optional<Span> timesADay) {
        return new TypedProduct(form, shelfId, eachTime, timesADay, label);
    }

    public TypedProduct labelled(OnLabel field, Optional<Span> says) {
        Map<OnLabel, Span> next = new EnumMap<>(OnLabel.class);
        next.putAll(label);
        next.remove(field);
        says.ifPresent(span -> next.put(field, span));
        return new TypedProduct(form, shelfId, amount, dosesPerDay, next);
    }

    Product product() {
        return new Product(Answer.of(form), shelfId, Answer.from(amount), Answer.from(dosesPerDay), inCase());
    }

    private Label inCase() {
        return new Label(
                said(OnLabel.MITRAGYNINE_PER_UNIT),
                said(OnLabel.SEVEN_HYDROXY_PER_UNIT),
                said(OnLabel.MITRAGYNINE_PER_GRAM),
                said(OnLabel.SEVEN_HYDROXY_PER_GRAM),
                said(OnLabel.GRAMS_PER_UNIT),
                said(OnLabel.MILLILITRES_PER_UNIT),
                said(OnLabel.LEAF_GRAMS_PER_UNIT));
    }

    private Answer<Span> said(OnLabel field) {
        return Answer.from(label(field));
    }

    @Override
    public String toString() {
        return "TypedProduct";
    }
}
