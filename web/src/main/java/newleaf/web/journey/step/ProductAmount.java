package newleaf.web.journey.step;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.knowledge.Words;
import newleaf.web.form.Choice;
import newleaf.web.form.NumberField;
import newleaf.web.journey.draft.CaseDraft;

/// How much of it each time, in the unit in which people count this form.
record ProductAmount(int index, PartWords words) implements ProductPart {
    private static final String UNIT = "unit";

    @Override
    public Kind kind() {
        return Kind.AMOUNT;
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        String before = String.join("", ProductSaid.amount(showing.draft(), index));
        var unit = new NumberField.Unit.Chosen(UNIT, words.unit(), units(showing));
        return page(
                showing,
                List.of(new Piece.Amount(new NumberField(
                        kind().label(),
                        words.amount(),
                        Optional.of(words.rangeHint()),
                        showing.text(kind().label(), before),
                        unit,
                        showing.error(kind().label())))));
    }

    private List<Choice> units(Showing showing) {
        String chosen = showing.text(UNIT, TypedProducts.unit(showing.draft(), index));
        return ProductUnits.of(TypedProducts.form(showing.draft(), index)).stream()
                .map(each -> Choice.of(each, words.unit(each)).chosenWhen(each.equals(chosen)))
                .toList();
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        Optional<Object> amount = NumberText.span(typed.one(kind().label()));
        if (amount.isEmpty()) return Entry.refused(kind().label(), words.amountHelp());
        Map<String, Object> fields = new LinkedHashMap<>();
        if (amount.get() instanceof BigDecimal value) fields.put("value", value);
        if (amount.get() instanceof Map<?, ?> ends)
            ends.forEach((end, value) -> fields.put(String.valueOf(end), value));
        fields.put(UNIT, typed.one(UNIT));
        return new Entry.Taken(TypedProducts.with(draft, index, "amountPerDose", fields));
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        return TypedProducts.without(draft, index, "amountPerDose");
    }

    @Override
    public Words help(String field) {
        return words.amountHelp();
    }
}
