package newleaf.web.journey.step.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import newleaf.documents.Labelled;
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

/// One answer out of a few.
///
/// @param opening  what is read before the question
record OneOf<T>(CaseField<T> field, Asked asked, List<Option<T>> answers, Words help, List<Before> opening)
        implements FieldStep {
    /// One of the answers.
    ///
    /// @param value  in the form
    record Option<T>(String value, T answer, Words words) {
        static <E extends Labelled> Option<E> of(E answer, Words words) {
            return new Option<>(answer.label(), answer, words);
        }
    }

    /// Something that depends on the answers so far and stands before the question.
    interface Before {
        List<Piece> pieces(CaseDraft draft);
    }

    OneOf {
        answers = List.copyOf(answers);
        opening = List.copyOf(opening);
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Radios(radios(showing).asPageHeading()));
        opening.forEach(each -> pieces.addAll(each.pieces(showing.draft())));
        return pieces;
    }

    @Override
    public List<Piece> beside(Showing showing) {
        return List.of(new Piece.Radios(radios(showing)));
    }

    private RadioGroup radios(Showing showing) {
        String before = given(showing.draft()).map(Option::value).orElse("");
        List<Choice> choices = answers.stream()
                .map(option -> Choice.of(option.value(), option.words())
                        .chosenWhen(showing.text(id(), before).equals(option.value())))
                .toList();
        Words question = question(showing.isAboutSomeoneElse());
        return new RadioGroup(id(), question, Optional.empty(), choices, false, showing.error(id()));
    }

    private Optional<Option<T>> given(CaseDraft draft) {
        return draft.answer(field)
                .flatMap(answer -> first(option -> option.answer().equals(answer)));
    }

    private Optional<Option<T>> first(Predicate<Option<T>> test) {
        return answers.stream().filter(test).findFirst();
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        return first(option -> option.value().equals(typed.one(id())))
                .<Entry>map(option -> new Entry.Taken(draft.with(field, option.answer())))
                .orElseGet(() -> Entry.refused(id(), help));
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        return given(draft).map(Option::words).stream().toList();
    }

    @Override
    public Words help(String name) {
        return help;
    }
}
