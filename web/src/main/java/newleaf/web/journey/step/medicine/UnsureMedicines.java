package newleaf.web.journey.step.medicine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newleaf.intake.CaseField;
import newleaf.intake.history.TypedMedicine;
import newleaf.knowledge.words.Words;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.component.text.TextField;
import newleaf.web.form.Choice;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.FieldStep;
import newleaf.web.journey.step.Fill;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Showing;

/// Shows what the names of medicines were taken for, and asks about those that nothing matched for sure.
record UnsureMedicines(Function<CaseDraft, List<TypedMedicine>> medicines, Say say) implements FieldStep {
    static final String ID = CaseField.UNMATCHED_MEDICATIONS.path();
    private static final String GUESS = "guess-";
    private static final String NAME = "name-";

    @Override
    public CaseField<?> field() {
        return CaseField.UNMATCHED_MEDICATIONS;
    }

    @Override
    public Asked asked() {
        return Asked.same(say.the(JourneyWord.MEDICINES_READ));
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        List<TypedMedicine> all = medicines.apply(showing.draft());
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Heading(say.the(JourneyWord.MEDICINES_READ)));
        pieces.add(matches(showing.draft()));
        for (int i = 0; i < all.size(); i++) if (!all.get(i).isSure()) pieces.addAll(unsure(i, all.get(i), showing));
        return pieces;
    }

    Piece.Matches matches(CaseDraft draft) {
        return new Piece.Matches(
                medicines.apply(draft).stream().map(this::match).toList());
    }

    private Piece.Match match(TypedMedicine medicine) {
        Words meant = medicine.isSure()
                ? medicine.meant().orElse(say.the(JourneyWord.MEDICINE_NOT_KNOWN))
                : say.the(JourneyWord.MEDICINE_NOT_KNOWN);
        return new Piece.Match(medicine.text(), meant);
    }

    private List<Piece> unsure(int index, TypedMedicine medicine, Showing showing) {
        List<Piece> pieces = new ArrayList<>();
        medicine.meant().ifPresent(meant -> {
            Words question = Fill.at(
                    Fill.at(say.the(JourneyWord.MEDICINE_IS_IT), "typed", Words.same(medicine.text())), "meant", meant);
            List<Choice> choices = say.yesOrNo(showing.text(GUESS + index, ""));
            pieces.add(new Piece.Radios(RadioGroup.of(GUESS + index, question, choices)));
        });
        Words label = Fill.at(say.the(JourneyWord.MEDICINE_OTHER_NAME), "typed", Words.same(medicine.text()));
        TextField line = TextField.of(NAME + index, label)
                .hinting(say.the(JourneyWord.MEDICINE_OTHER_HINT))
                .typed(showing.text(NAME + index, ""));
        pieces.add(
                new Piece.Line(showing.error(NAME + index).map(line::withError).orElse(line)));
        return pieces;
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        List<TypedMedicine> all = medicines.apply(draft);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) names.add(name(i, all.get(i), typed));
        return new Entry.Taken(names.isEmpty() ? draft : draft.withMedicines(Optional.of(names)));
    }

    private static String name(int index, TypedMedicine medicine, Typed typed) {
        if (medicine.isSure()) return medicine.text();
        String other = typed.one(NAME + index);
        if (!other.isEmpty()) return other;
        boolean isGuessRight = typed.one(GUESS + index).equals(Choice.YES);
        return isGuessRight ? medicine.meant().map(Words::en).orElse(medicine.text()) : medicine.text();
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        return draft;
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        return medicines.apply(draft).stream()
                .map(this::match)
                .map(match -> Fill.joined(List.of(Words.same(match.typed()), match.meant())))
                .toList();
    }

    @Override
    public Words help(String field) {
        return say.the(JourneyWord.MEDICINES_TOO_LONG);
    }

    @Override
    public String fieldOf(String path) {
        return path.replaceFirst("^history\\.medications\\[(\\d+)]$", NAME + "$1");
    }
}
