package newleaf.web.journey.step.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.form.Choice;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Showing;
import newleaf.web.journey.step.Step;

/// One answer out of a few. `yes` and `no` are truths in the case.
///
/// @param answers  words by the value in the case
/// @param opening  what is read before the question
record OneOf(String id, Asked asked, Map<String, Words> answers, Words help, Optional<Words> hint, List<Before> opening)
        implements Step {
    /// Something that depends on the answers so far and stands before the question.
    interface Before {
        List<Piece> pieces(CaseDraft draft);
    }

    OneOf {
        opening = List.copyOf(opening);
    }

    @Override
    public Words question(boolean isAboutSomeoneElse) {
        return asked.in(isAboutSomeoneElse);
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
        String before = showing.draft().value(id).map(OneOf::word).orElse("");
        List<Choice> choices = answers.entrySet().stream()
                .map(entry -> Choice.of(entry.getKey(), entry.getValue())
                        .chosenWhen(showing.text(id, before).equals(entry.getKey())))
                .toList();
        return new RadioGroup(id, question(showing.isAboutSomeoneElse()), hint, choices, false, showing.error(id));
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        String value = typed.one(id);
        if (value.isEmpty()) return Entry.refused(id, help);
        return new Entry.Taken(draft.with(id, inCase(value)));
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        return draft.without(id);
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        return draft.value(id).map(OneOf::word).map(answers::get).stream().toList();
    }

    @Override
    public Words help(String field) {
        return help;
    }

    private Object inCase(String value) {
        if (!answers.containsKey(Choice.YES)) return value;
        return switch (value) {
            case Choice.YES -> true;
            case Choice.NO -> false;
            default -> value;
        };
    }

    private static String word(Object value) {
        return value instanceof Boolean truth ? truth ? Choice.YES : Choice.NO : String.valueOf(value);
    }
}
