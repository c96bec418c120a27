package newleaf.web.journey.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.intake.CaseField;
import newleaf.intake.history.TypedMedicine;
import newleaf.knowledge.words.Words;
import newleaf.web.form.Choice;
import newleaf.web.form.RadioGroup;
import newleaf.web.form.TextField;
import newleaf.web.journey.draft.CaseDraft;

/// Shows what the names of medicines were taken for, and asks about those that nothing matched for sure.
record UnsureMedicines(ReadMedicines medicines, MatchWords words) implements Step {
    static final String ID = CaseField.UNMATCHED_MEDICATIONS.path();
    private static final String GUESS = "guess-";
    private static final String NAME = "name-";

    /// The medicines of a draft as the reader took them.
    interface ReadMedicines {
        List<TypedMedicine> of(CaseDraft draft);
    }

    /// The words of the page.
    record MatchWords(
            Words heading,
            Words notKnown,
            Words isIt,
            Words yes,
            Words no,
            Words otherName,
            Words otherNameHint,
            Words tooLong) {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Words question(boolean isAboutSomeoneElse) {
        return words.heading();
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        List<TypedMedicine> all = medicines.of(showing.draft());
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Heading(words.heading()));
        pieces.add(matches(showing.draft()));
        for (int i = 0; i < all.size(); i++) if (!all.get(i).isSure()) pieces.addAll(unsure(i, all.get(i), showing));
        return pieces;
    }

    Piece.Matches matches(CaseDraft draft) {
        return new Piece.Matches(medicines.of(draft).stream().map(this::match).toList());
    }

    private Piece.Match match(TypedMedicine medicine) {
        Words meant = medicine.isSure() ? medicine.meant().orElse(words.notKnown()) : words.notKnown();
        return new Piece.Match(medicine.text(), meant);
    }

    private List<Piece> unsure(int index, TypedMedicine medicine, Showing showing) {
        List<Piece> pieces = new ArrayList<>();
        medicine.meant().ifPresent(meant -> {
            Words question = Fill.at(Fill.at(words.isIt(), "typed", Words.same(medicine.text())), "meant", meant);
            List<Choice> choices = List.of(
                    Choice.of(OneOf.YES, words.yes()).chosenWhen(showing.isChosen(GUESS + index, OneOf.YES, false)),
                    Choice.of(OneOf.NO, words.no()).chosenWhen(showing.isChosen(GUESS + index, OneOf.NO, false)));
            pieces.add(new Piece.Radios(RadioGroup.of(GUESS + index, question, choices)));
        });
        Words label = Fill.at(words.otherName(), "typed", Words.same(medicine.text()));
        pieces.add(new Piece.Line(new TextField(
                NAME + index,
                label,
                Optional.of(words.otherNameHint()),
                showing.text(NAME + index, ""),
                80,
                showing.error(NAME + index))));
        return pieces;
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        List<TypedMedicine> all = medicines.of(draft);
        List<Object> names = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) names.add(name(i, all.get(i), typed));
        return new Entry.Taken(names.isEmpty() ? draft : draft.with(Medicines.ID, names));
    }

    private static String name(int index, TypedMedicine medicine, Typed typed) {
        if (medicine.isSure()) return medicine.text();
        String other = typed.one(NAME + index);
        if (!other.isEmpty()) return other;
        boolean isGuessRight = typed.one(GUESS + index).equals(OneOf.YES);
        return isGuessRight ? medicine.meant().map(Words::en).orElse(medicine.text()) : medicine.text();
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        return draft;
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        return medicines.of(draft).stream()
                .map(this::match)
                .map(match -> Fill.joined(List.of(Words.same(match.typed()), match.meant())))
                .toList();
    }

    @Override
    public Words help(String field) {
        return words.tooLong();
    }

    @Override
    public String fieldOf(String path) {
        return path.replaceFirst("^history\\.medications\\[(\\d+)]$", NAME + "$1");
    }
}
