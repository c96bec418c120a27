package newleaf.web.journey.step.wish;

import java.util.ArrayList;
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
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Showing;

/// One wish out of a few, or none.
///
/// @param none  the words for no wish, which stand first and are chosen until something else is
record Wish<T>(CaseField<T> field, Asked asked, Words none, List<Option<T>> options) implements FieldStep {
    private static final String NONE = "none";

    /// One of the wishes.
    ///
    /// @param value  in the form
    record Option<T>(String value, T answer, Words words) {}

    Wish {
        options = List.copyOf(options);
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        return List.of(new Piece.Radios(radios(showing).asPageHeading()));
    }

    @Override
    public List<Piece> beside(Showing showing) {
        return List.of(new Piece.Radios(radios(showing)));
    }

    private RadioGroup radios(Showing showing) {
        String chosen =
                showing.text(id(), given(showing.draft()).map(Option::value).orElse(NONE));
        List<Choice> choices = new ArrayList<>(List.of(Choice.of(NONE, none)));
        options.forEach(option -> choices.add(Choice.of(option.value(), option.words())));
        return new RadioGroup(
                id(),
                question(showing.isAboutSomeoneElse()),
                Optional.empty(),
                choices.stream()
                        .map(each -> each.chosenWhen(each.value().equals(chosen)))
                        .toList(),
                false,
                showing.error(id()));
    }

    private Optional<Option<T>> given(CaseDraft draft) {
        return draft.answer(field)
                .flatMap(answer -> options.stream()
                        .filter(option -> option.answer().equals(answer))
                        .findFirst());
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        return new Entry.Taken(options.stream()
                .filter(option -> option.value().equals(typed.one(id())))
                .findFirst()
                .map(option -> draft.with(field, option.answer()))
                .orElseGet(() -> cleared(draft)));
    }

    @Override
    public boolean canBePassed() {
        return false;
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        return given(draft).map(Option::words).stream().toList();
    }

    @Override
    public Words help(String name) {
        return none;
    }
}
