package newleaf.web.journey.step.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Span;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.OnLabel;
import newleaf.web.journey.draft.TypedProduct;
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
    private static final List<String> FIELDS = List.of(MITRAGYNINE, SEVEN_HYDROXY);

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
        TypedProduct product = product(showing.draft());
        Words unit = say.label(WordGroup.UNIT, ProductUnits.ofLabel(product).label());
        return ProductPart.number(showing, field, Fill.at(frame, "unit", unit), product.label(onLabel(field, product)));
    }

    private static OnLabel onLabel(String field, TypedProduct product) {
        return field.equals(MITRAGYNINE) ? ProductUnits.mitragynine(product) : ProductUnits.sevenHydroxy(product);
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        if (typed.one(MITRAGYNINE).isEmpty() && typed.one(SEVEN_HYDROXY).isEmpty())
            return Entry.refused(MITRAGYNINE, say.the(JourneyWord.NUMBER_NOTHING));
        List<FieldProblem> problems = new ArrayList<>();
        TypedProduct product = product(draft);
        for (String field : FIELDS) {
            Optional<Span> value = NumberText.span(typed.one(field));
            product = product.labelled(onLabel(field, product), value);
            if (value.isEmpty() && !typed.one(field).isEmpty()) problems.add(new FieldProblem(field, help(field)));
        }
        return problems.isEmpty() ? new Entry.Taken(draft.with(index, product)) : new Entry.Refused(problems);
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        TypedProduct product = product(draft);
        for (String field : FIELDS) product = product.labelled(onLabel(field, product), Optional.empty());
        return draft.with(index, product);
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
