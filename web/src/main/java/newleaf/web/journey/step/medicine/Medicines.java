package newleaf.web.journey.step.medicine;

import java.util.List;
import java.util.Optional;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.Words;
import newleaf.web.component.checkboxes.CheckboxList;
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

/// The names of medicines as a person writes them, one per line.
record Medicines(Say say) implements FieldStep {
    static final String ID = CaseField.MEDICATIONS.path();
    static final String NONE_FIELD = "no-medicines";
    private static final int MOST = 60;

    @Override
    public CaseField<?> field() {
        return CaseField.MEDICATIONS;
    }

    @Override
    public Asked asked() {
        return say.asked(field());
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        boolean isNone = isNone(showing.draft());
        String before = String.join("\n", showing.draft().medicines().orElse(List.of()));
        String typed =
                showing.typed().map(each -> String.join("\n", each.all(ID))).orElse(before);
        var choice = Choice.of("none", say.the(JourneyWord.MEDICINES_NONE))
                .chosenWhen(showing.isChosen(NONE_FIELD, "none", isNone));
        return List.of(
                new Piece.Heading(question(showing.isAboutSomeoneElse())),
                new Piece.Lines(
                        ID,
                        say.the(JourneyWord.MEDICINES_LABEL),
                        say.the(JourneyWord.MEDICINES_HINT),
                        typed,
                        showing.error(ID)),
                new Piece.Boxes(CheckboxList.of(NONE_FIELD, say.the(JourneyWord.MEDICINES_OR), List.of(choice))));
    }

    private static boolean isNone(CaseDraft draft) {
        return draft.medicines().filter(List::isEmpty).isPresent();
    }

    static List<String> names(Typed typed) {
        return typed.all(ID).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        List<String> names = names(typed);
        boolean isNone = typed.has(NONE_FIELD, "none");
        if (names.isEmpty() != isNone) return Entry.refused(ID, say.the(JourneyWord.MEDICINES_NOTHING));
        if (names.size() > MOST) return Entry.refused(ID, help(ID));
        return new Entry.Taken(cleared(draft).withMedicines(Optional.of(names)));
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        return draft.withMedicines(Optional.empty()).reopening(UnsureMedicines.ID);
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        if (isNone(draft)) return List.of(say.the(JourneyWord.NONE_SAID));
        return draft.medicines().orElse(List.of()).stream().map(Words::same).toList();
    }

    @Override
    public Words help(String field) {
        return say.the(JourneyWord.MEDICINES_TOO_LONG);
    }

    @Override
    public Optional<String> followedBy(CaseDraft draft) {
        return draft.medicines().filter(names -> !names.isEmpty()).map(_ -> UnsureMedicines.ID);
    }

    @Override
    public boolean isRefreshed() {
        return true;
    }
}
