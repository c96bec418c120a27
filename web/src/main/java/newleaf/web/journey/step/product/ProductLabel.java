package newleaf.web.journey.step.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.Fill;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Showing;
import newleaf.web.journey.step.number.NumberText;

/// What the label says, per gram or per unit, as the product is counted.
record ProductLabel(int index, Say say) implements ProductPart {
    private static final String MITRAGYNINE = "mitragynine";
    private static final String SEVEN_HYDROXY = "seven-hydroxy";

    @Override
    public Kind kind() {
        return Kind.LABEL;
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        return page(
                showing,
                List.of(
                        field(showing, MITRAGYNINE, say.the(JourneyWord.MITRAGYNINE_IN_ONE)),
                        field(showing, SEVEN_HYDROXY, say.the(JourneyWord.SEVEN_HYDROXY_IN_ONE))));
    }

    private Piece field(Showing showing, String field, Words frame) {
        CaseDraft draft = showing.draft();
        Words unit = say.label(WordGroup.UNIT, ProductUnits.ofLabel(TypedProducts.unit(draft, index)));
        var before = TypedProducts.inner(draft, index, "label", name(field, draft));
        return ProductPart.number(showing, field, Fill.at(frame, "unit", unit), before);
    }

    private String name(String field, CaseDraft draft) {
        String unit = TypedProducts.unit(draft, index);
        return field.equals(MITRAGYNINE) ? ProductUnits.mitragynine(unit) : ProductUnits.sevenHydroxy(unit);
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        if (typed.one(MITRAGYNINE).isEmpty() && typed.one(SEVEN_HYDROXY).isEmpty())
            return Entry.refused(MITRAGYNINE, say.the(JourneyWord.NUMBER_NOTHING));
        List<FieldProblem> problems = new ArrayList<>();
        CaseDraft next = cleared(draft);
        for (String field : List.of(MITRAGYNINE, SEVEN_HYDROXY)) next = read(field, typed, next, problems);
        return problems.isEmpty() ? new Entry.Taken(next) : new Entry.Refused(problems);
    }

    private CaseDraft read(String field, Typed typed, CaseDraft draft, List<FieldProblem> problems) {
        String text = typed.one(field);
        if (text.isEmpty()) return draft;
        Optional<Object> value = NumberText.span(text);
        if (value.isEmpty()) problems.add(new FieldProblem(field, say.the(JourneyWord.LABEL_HELP)));
        return TypedProducts.withLabel(draft, index, name(field, draft), value);
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        CaseDraft next = draft;
        for (String field : List.of(MITRAGYNINE, SEVEN_HYDROXY))
            next = TypedProducts.withLabel(next, index, name(field, draft), Optional.empty());
        return next;
    }

    @Override
    public Words help(String field) {
        return say.the(JourneyWord.LABEL_HELP);
    }

    @Override
    public String fieldOf(String path) {
        return path.contains("sevenHydroxy") ? SEVEN_HYDROXY : MITRAGYNINE;
    }
}
