package newleaf.web.journey.step.product;

import java.util.List;
import java.util.Optional;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.Fill;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Showing;
import newleaf.web.journey.step.number.NumberText;

/// What one spoon, scoop, capsule or glass of it weighs.
record ProductWeight(int index, Say say) implements ProductPart {
    @Override
    public Kind kind() {
        return Kind.WEIGHT;
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        CaseDraft draft = showing.draft();
        Words label = Fill.at(
                say.the(JourneyWord.GRAMS_IN_ONE), "unit", say.label(WordGroup.UNIT, TypedProducts.unit(draft, index)));
        var before = TypedProducts.inner(draft, index, "label", name(draft));
        return page(showing, List.of(ProductPart.number(showing, kind().label(), label, before)));
    }

    private String name(CaseDraft draft) {
        return ProductUnits.weight(TypedProducts.form(draft, index));
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        return NumberText.span(typed.one(kind().label()))
                .<Entry>map(grams ->
                        new Entry.Taken(TypedProducts.withLabel(draft, index, name(draft), Optional.of(grams))))
                .orElseGet(() -> Entry.refused(kind().label(), say.numberIn(CaseField.UNIT_GRAMS)));
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        return TypedProducts.withLabel(draft, index, name(draft), Optional.empty());
    }

    @Override
    public Words help(String field) {
        return say.numberIn(CaseField.UNIT_GRAMS);
    }
}
