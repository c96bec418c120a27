package newleaf.web.journey.step.choice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.Words;
import newleaf.web.form.Choice;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.FieldStep;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Showing;

/// A country, or a part of one, from a list.
///
/// @param places  words by code, in no order
public record Place(
        CaseField<String> field,
        Asked asked,
        Words label,
        Words pickOne,
        Words help,
        Map<String, Words> places,
        Map<String, String> follow)
        implements FieldStep {
    /// Every country, named by the JDK.
    static Map<String, Words> countries() {
        return Arrays.stream(Locale.getISOCountries()).collect(Collectors.toMap(code -> code, Place::country));
    }

    static Words country(String code) {
        Locale locale = Locale.of("", code);
        return new Words(locale.getDisplayCountry(Locale.ENGLISH), locale.getDisplayCountry(Locale.of("es")));
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        String chosen = showing.text(id(), showing.draft().answer(field).orElse(""));
        List<Choice> choices = Choice.of(places, chosen);
        return List.of(
                new Piece.Heading(question(showing.isAboutSomeoneElse())),
                new Piece.Pick(id(), label, pickOne, choices, showing.error(id())));
    }

    /// The question is the label of the list.
    @Override
    public List<Piece> beside(Showing showing) {
        String chosen = showing.text(id(), showing.draft().answer(field).orElse(""));
        Words question = question(showing.isAboutSomeoneElse());
        return List.of(new Piece.Pick(id(), question, pickOne, Choice.of(places, chosen), showing.error(id())));
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        String code = typed.one(id());
        if (!places.containsKey(code)) return Entry.refused(id(), help);
        return new Entry.Taken(cleared(draft).with(field, code));
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        CaseDraft next = draft.without(field);
        return field.equals(CaseField.COUNTRY) ? next.without(CaseField.JURISDICTION) : next;
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        return draft.answer(field).map(places::get).stream().toList();
    }

    @Override
    public Words help(String name) {
        return help;
    }

    @Override
    public Optional<String> followedBy(CaseDraft draft) {
        return draft.answer(field).map(follow::get);
    }
}
