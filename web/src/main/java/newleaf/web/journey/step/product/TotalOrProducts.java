package newleaf.web.journey.step.product;

import java.util.List;
import java.util.Optional;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.Words;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.form.Choice;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.FieldStep;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Showing;

/// Which is right, where the products and the total in grams disagree. The other one is taken back.
record TotalOrProducts(Say say) implements FieldStep {
    static final String ID = CaseField.TOTAL_DISAGREES.path();

    @Override
    public CaseField<?> field() {
        return CaseField.TOTAL_DISAGREES;
    }

    @Override
    public Asked asked() {
        return say.asked(field());
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        var choices = List.of(
                Choice.of("products", say.the(JourneyWord.TOTAL_PRODUCTS)),
                Choice.of("grams", say.the(JourneyWord.TOTAL_GRAMS)));
        RadioGroup group = RadioGroup.of(ID, question(showing.isAboutSomeoneElse()), choices)
                .asPageHeading();
        return List.of(new Piece.Radios(showing.error(ID).map(group::withError).orElse(group)));
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        return switch (typed.one(ID)) {
            case "products" -> new Entry.Taken(draft.without(CaseField.GRAMS_PER_DAY));
            case "grams" -> new Entry.Taken(draft.withProducts(Optional.empty()));
            default -> Entry.refused(ID, help(ID));
        };
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        return draft;
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        return List.of();
    }

    @Override
    public Words help(String field) {
        return say.the(JourneyWord.CHOOSE_AN_ANSWER);
    }
}
