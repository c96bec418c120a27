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
    private static final String VOLUME = "volume";

    @Override
    public Kind kind() {
        return Kind.LABEL;
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        TypedProduct product = product(showing.draft());
        return page(
                showing,
                fields(product).stream()
                        .map(field -> field(showing, product, field))
                        .toList());
    }

    /// A bottle is planned by its volume.
    private static List<String> fields(TypedProduct product) {
        return ProductUnits.isVolumeWorthAsking(product)
                ? List.of(MITRAGYNINE, SEVEN_HYDROXY, VOLUME)
                : List.of(MITRAGYNINE, SEVEN_HYDROXY);
    }

    private JourneyWord frame(String field) {
        return switch (field) {
            case MITRAGYNINE -> JourneyWord.MITRAGYNINE_IN_ONE;
            case SEVEN_HYDROXY -> JourneyWord.SEVEN_HYDROXY_IN_ONE;
            default -> JourneyWord.MILLILITRES_IN_ONE;
        };
    }

    private Piece field(Showing showing, TypedProduct product, String field) {
        Words unit = say.label(WordGroup.UNIT, ProductUnits.ofLabel(product).label());
        return ProductPart.number(
                showing, field, Fill.at(say.the(frame(field)), "unit", unit), product.label(onLabel(field, product)));
    }

    private static OnLabel onLabel(String field, TypedProduct product) {
        return switch (field) {
            case MITRAGYNINE -> ProductUnits.mitragynine(product);
            case SEVEN_HYDROXY -> ProductUnits.sevenHydroxy(product);
            default -> OnLabel.MILLILITRES_PER_UNIT;
        };
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        TypedProduct product = product(draft);
        List<String> fields = fields(product);
        boolean isEmpty = fields.stream().allMatch(field -> typed.one(field).isEmpty());
        if (isEmpty) return Entry.refused(MITRAGYNINE, say.the(JourneyWord.NUMBER_NOTHING));
        List<FieldProblem> problems = new ArrayList<>();
        for (String field : fields) {
            Optional<Span> value = NumberText.span(typed.one(field));
            product = product.labelled(onLabel(field, product), value);
            if (value.isEmpty() && !typed.one(field).isEmpty()) problems.add(new FieldProblem(field, help(field)));
        }
        return problems.isEmpty() ? new Entry.Taken(draft.with(index, product)) : new Entry.Refused(problems);
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        TypedProduct product = product(draft);
        for (String field : fields(product)) product = product.labelled(onLabel(field, product), Optional.empty());
        return draft.with(index, product);
    }

    @Override
    public Words help(String field) {
        return say.the(JourneyWord.LABEL_HELP);
    }

    @Override
    public String fieldOf(String path) {
        if (path.contains("mLPerUnit")) return VOLUME;
        return path.contains("sevenHydroxy") ? SEVEN_HYDROXY : MITRAGYNINE;
    }
}
