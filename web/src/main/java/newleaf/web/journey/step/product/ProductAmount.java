package newleaf.web.journey.step.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.documents.Span;
import newleaf.intake.CaseField;
import newleaf.intake.use.Amount;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.units.AmountUnit;
import newleaf.web.component.number.NumberField;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.component.text.TextField;
import newleaf.web.form.Choice;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.Given;
import newleaf.web.journey.draft.TypedProduct;
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
    private static final String MORE = "more";
    private static final String NAME = "product-name";

    @Override
    public Kind kind() {
        return Kind.AMOUNT;
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        TypedProduct product = product(showing.draft());
        String before =
                product.amount().map(Amount::quantity).map(NumberText::shown).orElse("");
        var unit = new NumberField.Unit.Chosen(UNIT, say.the(JourneyWord.UNIT), units(showing, product));
        var amount = showing.number(kind().label(), say.the(JourneyWord.AMOUNT), before)
                .hinting(say.the(JourneyWord.RANGE_HINT))
                .in(unit);
        var times = product.dosesPerDay();
        String more = showing.text(MORE, ProductPart.isLast(showing.draft(), index) ? Choice.NO : "");
        return page(
                showing,
                List.of(
                        new Piece.Line(TextField.of(NAME, say.the(JourneyWord.PRODUCT_NAME))
                                .hinting(say.the(JourneyWord.PRODUCT_NAME_HINT))
                                .typed(showing.text(NAME, shelf().name(product)))),
                        new Piece.Amount(amount),
                        ProductPart.number(showing, TIMES, say.the(JourneyWord.PRODUCT_TIMES), times),
                        new Piece.Radios(RadioGroup.of(MORE, say.the(JourneyWord.PRODUCT_MORE), say.yesOrNo(more)))));
    }

    private List<Choice> units(Showing showing, TypedProduct product) {
        String chosen = showing.text(UNIT, product.unit().map(AmountUnit::label).orElse(""));
        return ProductUnits.of(product.form()).stream()
                .map(AmountUnit::label)
                .map(each -> Choice.of(each, say.label(WordGroup.UNIT, each)).chosenWhen(each.equals(chosen)))
                .toList();
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        Optional<Amount> amount = amount(typed);
        Optional<Span> times = NumberText.span(typed.one(TIMES));
        List<FieldProblem> problems = new ArrayList<>();
        if (amount.isEmpty()) problems.add(new FieldProblem(kind().label(), say.the(JourneyWord.AMOUNT_HELP)));
        if (times.isEmpty()) problems.add(new FieldProblem(TIMES, say.numberIn(CaseField.DOSES_PER_DAY)));
        return problems.isEmpty() ? new Entry.Taken(taken(typed, draft, amount, times)) : new Entry.Refused(problems);
    }

    /// What was typed counts even when the rest is passed.
    @Override
    public CaseDraft passed(Typed typed, CaseDraft draft, Given how) {
        return taken(typed, draft, amount(typed), NumberText.span(typed.one(TIMES)))
                .leaving(id(), how);
    }

    private CaseDraft taken(Typed typed, CaseDraft draft, Optional<Amount> amount, Optional<Span> times) {
        TypedProduct product = product(draft).taking(amount, times).named(shelf().idOf(typed.one(NAME)));
        CaseDraft next = draft.with(index, product).reopening(ProductPart.lastMark(index));
        return typed.one(MORE).equals(Choice.NO) ? next.leaving(ProductPart.lastMark(index), Given.ANSWERED) : next;
    }

    private NamedProducts shelf() {
        return new NamedProducts(say.shelves());
    }

    private Optional<Amount> amount(Typed typed) {
        return NumberText.span(typed.one(kind().label()))
                .flatMap(quantity -> Stream.of(AmountUnit.values())
                        .filter(unit -> unit.label().equals(typed.one(UNIT)))
                        .findFirst()
                        .map(unit -> new Amount(quantity, unit)));
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        return draft.with(
                index, product(draft).taking(Optional.empty(), Optional.empty()).named(Optional.empty()));
    }

    @Override
    public String fieldOf(String path) {
        return path.contains(CaseField.DOSES_PER_DAY.name()) ? TIMES : kind().label();
    }

    @Override
    public Words help(String field) {
        return field.equals(TIMES) ? say.numberIn(CaseField.DOSES_PER_DAY) : say.the(JourneyWord.AMOUNT_HELP);
    }
}
