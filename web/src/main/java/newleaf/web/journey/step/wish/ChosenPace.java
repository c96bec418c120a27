package newleaf.web.journey.step.wish;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.intake.Approach;
import newleaf.intake.CaseField;
import newleaf.intake.WantedPace;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.taper.pace.Pace;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.FieldStep;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Showing;

/// A pace, or stopping, chosen from the cards beside a plan: a length of one's own gives way to it, and a pace and
/// stopping to each other.
public record ChosenPace(Say say) implements FieldStep {
    @Override
    public CaseField<?> field() {
        return CaseField.PACE;
    }

    @Override
    public Asked asked() {
        return say.asked(CaseField.PACE);
    }

    /// Its page is the cards.
    @Override
    public List<Piece> pieces(Showing showing) {
        return List.of();
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        String chosen = typed.one(id());
        if (chosen.equals(Pace.STOP.label()))
            return new Entry.Taken(cleared(draft).without(CaseField.WEEKS).with(CaseField.APPROACH, Approach.STOP));
        return Stream.of(WantedPace.values())
                .filter(pace -> pace.label().equals(chosen))
                .findFirst()
                .<Entry>map(pace ->
                        new Entry.Taken(inSteps(draft.without(CaseField.WEEKS)).with(CaseField.PACE, pace)))
                .orElseGet(() -> Entry.refused(id(), help(id())));
    }

    private static CaseDraft inSteps(CaseDraft draft) {
        boolean isStopping = draft.answer(CaseField.APPROACH).equals(Optional.of(Approach.STOP));
        return isStopping ? draft.with(CaseField.APPROACH, Approach.TAPER) : draft;
    }

    @Override
    public boolean canBePassed() {
        return false;
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        return draft.answer(CaseField.PACE).map(pace -> say.label(WordGroup.PACE, pace.label())).stream()
                .toList();
    }

    @Override
    public Words help(String field) {
        return say.the(JourneyWord.CHOOSE_AN_ANSWER);
    }
}
