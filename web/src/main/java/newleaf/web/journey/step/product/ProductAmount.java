package newleaf.web.journey.step.product;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.component.number.NumberField;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.form.Choice;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.Given;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Showing;
import newleaf.web.journey.step.number.NumberText;

/// How much of it each time, in the unit in which people count this form; how many times a day; and whether there is
/// another product. Whoever does not say so is shown the list of products.
record ProductAmount(int index, Say say) implements ProductPart {
    private static final String UNIT = "unit";
    private static final String TIMES = "times";
    private static final String IN_CASE = "dosesPerDay";
    private static final String MORE = "more";

    @Override
    public Kind kind() {
        return Kind.AMOUNT;
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        String before = String.join("", ProductSaid.amount(showing.draft(), index));
        var unit = new NumberField.Unit.Chosen(UNIT, say.the(JourneyWord.UNIT), units(showing));
        var amount = new NumberField(
                kind().label(),
                say.the(JourneyWord.AMOUNT),
                Optional.of(say.the(JourneyWord.RANGE_HINT)),
                showing.text(kind().label(), before),
                unit,
                showing.error(kind().label()));
        var times = TypedProducts.value(showing.draft(), index, IN_CASE);
        return page(
                showing,
                List.of(
                        new Piece.Amount(amount),
                        ProductPart.number(showing, TIMES, say.the(JourneyWord.PRODUCT_TIMES), times),
                        new Piece.Radios(RadioGroup.of(MORE, say.the(JourneyWord.PRODUCT_MORE), more(showing)))));
    }

    private List<Choice> units(Showing showing) {
        String chosen = showing.text(UNIT, TypedProducts.unit(showing.draft(), index));
        return ProductUnits.of(TypedProducts.form(showing.draft(), index)).stream()
                .map(each -> Choice.of(each, say.label(WordGroup.UNIT, each)).chosenWhen(each.equals(chosen)))
                .toList();
    }

    private List<Choice> more(Showing showing) {
        String before = ProductPart.isLast(showing.draft(), index) ? Choice.NO : "";
        String chosen = showing.text(MORE, before);
        return List.of(
                Choice.of(Choice.YES, say.the(JourneyWord.YES)).chosenWhen(chosen.equals(Choice.YES)),
                Choice.of(Choice.NO, say.the(JourneyWord.NO)).chosenWhen(chosen.equals(Choice.NO)));
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        Optional<Object> amount = amount(typed);
        Optional<BigDecimal> times = NumberText.number(typed.one(TIMES));
        List<FieldProblem> problems = new ArrayList<>();
        if (amount.isEmpty()) problems.add(new FieldProblem(kind().label(), say.the(JourneyWord.AMOUNT_HELP)));
        if (times.isEmpty()) problems.add(new FieldProblem(TIMES, say.numberIn(CaseField.DOSES_PER_DAY)));
        return problems.isEmpty() ? new Entry.Taken(taken(typed, draft, amount, times)) : new Entry.Refused(problems);
    }

    /// What was typed counts even when the rest is passed.
    @Override
    public CaseDraft passed(Typed typed, CaseDraft draft, Given how) {
        return taken(typed, draft, amount(typed), NumberText.number(typed.one(TIMES)))
                .leaving(id(), how);
    }

    private CaseDraft taken(Typed typed, CaseDraft draft, Optional<Object> amount, Optional<BigDecimal> times) {
        CaseDraft next = cleared(draft);
        if (amount.isPresent()) next = TypedProducts.with(next, index, "amountPerDose", amount.get());
        if (times.isPresent()) next = TypedProducts.with(next, index, IN_CASE, times.get());
        next = next.reopening(ProductPart.lastMark(index));
        return typed.one(MORE).equals(Choice.NO) ? next.leaving(ProductPart.lastMark(index), Given.ANSWERED) : next;
    }

    private Optional<Object> amount(Typed typed) {
        return NumberText.span(typed.one(kind().label())).map(span -> {
            Map<String, Object> fields = new LinkedHashMap<>();
            if (span instanceof BigDecimal value) fields.put("value", value);
            if (span instanceof Map<?, ?> ends) ends.forEach((end, value) -> fields.put(String.valueOf(end), value));
            fields.put(UNIT, typed.one(UNIT));
            return fields;
        });
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        return TypedProducts.without(TypedProducts.without(draft, index, "amountPerDose"), index, IN_CASE);
    }

    @Override
    public String fieldOf(String path) {
        return path.contains(IN_CASE) ? TIMES : kind().label();
    }

    @Override
    public Words help(String field) {
        return field.equals(TIMES) ? say.numberIn(CaseField.DOSES_PER_DAY) : say.the(JourneyWord.AMOUNT_HELP);
    }
}
