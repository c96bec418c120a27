package newleaf.web.journey.step.product;

import java.util.List;
import java.util.Optional;
import newleaf.documents.Span;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.units.AmountUnit;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.TypedProduct;
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
        TypedProduct product = product(showing.draft());
        Words unit =
                say.label(WordGroup.UNIT, product.unit().map(AmountUnit::label).orElse(""));
        Words label = Fill.at(say.the(JourneyWord.GRAMS_IN_ONE), "unit", unit);
        var before = product.label(ProductUnits.weight(product));
        return page(showing, List.of(ProductPart.number(showing, kind().label(), label, before)));
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        return NumberText.span(typed.one(kind().label()))
                .<Entry>map(grams -> new Entry.Taken(weighing(draft, Optional.of(grams))))
                .orElseGet(() -> Entry.refused(kind().label(), say.numberIn(CaseField.UNIT_GRAMS)));
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        return weighing(draft, Optional.empty());
    }

    private CaseDraft weighing(CaseDraft draft, Optional<Span> grams) {
        TypedProduct product = product(draft);
        return draft.with(index, product.labelled(ProductUnits.weight(product), grams));
    }

    @Override
    public Words help(String field) {
        return say.numberIn(CaseField.UNIT_GRAMS);
    }
}
