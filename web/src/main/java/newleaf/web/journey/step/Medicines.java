package newleaf.web.journey.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.Words;
import newleaf.web.form.CheckboxList;
import newleaf.web.form.Choice;
import newleaf.web.journey.draft.CaseDraft;

/// The names of medicines as a person writes them, one per line.
record Medicines(
        Asked asked, Words label, Words hint, Words or, Words none, Words noneSaid, Words nothing, Words tooLong)
        implements Step {
    static final String ID = CaseField.MEDICATIONS.path();
    static final String NONE_FIELD = "no-medicines";
    private static final int MOST = 60;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Words question(boolean isAboutSomeoneElse) {
        return asked.in(isAboutSomeoneElse);
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        boolean isNone = showing.draft().value(ID).isPresent()
                && showing.draft().list(ID).isEmpty();
        String before = showing.draft().list(ID).stream().map(String::valueOf).collect(Collectors.joining("\n"));
        String typed =
                showing.typed().map(each -> String.join("\n", each.all(ID))).orElse(before);
        var choice = Choice.of("none", none).chosenWhen(showing.isChosen(NONE_FIELD, "none", isNone));
        return List.of(
                new Piece.Heading(question(showing.isAboutSomeoneElse())),
                new Piece.Lines(ID, label, hint, typed, showing.error(ID)),
                new Piece.Boxes(CheckboxList.of(NONE_FIELD, or, List.of(choice))));
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
        if (names.isEmpty() != isNone) return Entry.refused(ID, nothing);
        if (names.size() > MOST) return Entry.refused(ID, tooLong);
        return new Entry.Taken(cleared(draft).with(ID, new ArrayList<>(names)));
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        return draft.without(ID).reopening(UnsureMedicines.ID);
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        if (draft.value(ID).isPresent() && draft.list(ID).isEmpty()) return List.of(noneSaid);
        return draft.list(ID).stream()
                .map(name -> Words.same(String.valueOf(name)))
                .toList();
    }

    @Override
    public Words help(String field) {
        return tooLong;
    }

    @Override
    public Optional<String> followedBy(CaseDraft draft) {
        return draft.list(ID).isEmpty() ? Optional.empty() : Optional.of(UnsureMedicines.ID);
    }

    @Override
    public boolean isRefreshed() {
        return true;
    }
}
