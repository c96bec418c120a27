package newleaf.web.journey.step.product;

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
import newleaf.web.journey.step.Fill;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Showing;
import newleaf.web.journey.step.Step;

/// The products so far, and the form of one more.
record ProductList(Asked asked, Map<String, Words> forms, ProductWords words, ProductSaid saying) implements Step {
    static final String FORM = "form";
    static final String NOTHING_ELSE = "nothing-else";

    /// The words of the pages about products.
    record ProductWords(
            Words hint,
            Words another,
            Words nothingElse,
            Words none,
            Words noneSaid,
            Words help,
            Words tooMany,
            Words onlyGrams,
            Words timesADay) {}

    @Override
    public String id() {
        return TypedProducts.ID;
    }

    @Override
    public Words question(boolean isAboutSomeoneElse) {
        return asked.in(isAboutSomeoneElse);
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        boolean isFirst = showing.draft().list(TypedProducts.ID).isEmpty();
        List<Piece> pieces = new ArrayList<>();
        if (!isFirst) {
            pieces.add(new Piece.Heading(question(showing.isAboutSomeoneElse())));
            pieces.add(new Piece.Products(saying.lines(showing.draft())));
        }
        Words question = isFirst ? question(showing.isAboutSomeoneElse()) : words.another();
        pieces.add(new Piece.Radios(new RadioGroup(
                FORM, question, Optional.of(words.hint()), choices(showing, isFirst), isFirst, showing.error(FORM))));
        if (isFirst) pieces.add(new Piece.Way("/case/q/use.gramsPerDay", words.onlyGrams()));
        return pieces;
    }

    private List<Choice> choices(Showing showing, boolean isFirst) {
        List<Choice> choices = new ArrayList<>();
        forms.forEach((form, label) -> choices.add(Choice.of(form, label).pictured(picture(form))));
        boolean isNone = isFirst && showing.draft().value(TypedProducts.ID).isPresent();
        choices.add(Choice.of(NOTHING_ELSE, isFirst ? words.none() : words.nothingElse())
                .chosenWhen(isNone));
        return choices;
    }

    static String picture(String form) {
        return "forms/" + form + ".svg";
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        String form = typed.one(FORM);
        if (form.isEmpty()) return Entry.refused(FORM, words.help());
        if (form.equals(NOTHING_ELSE)) return new Entry.Taken(draft.with(TypedProducts.ID, TypedProducts.of(draft)));
        if (draft.list(TypedProducts.ID).size() >= TypedProducts.MOST) return Entry.refused(FORM, words.tooMany());
        return new Entry.Taken(TypedProducts.adding(draft, form));
    }

    /// "I don't know" takes nothing away that was said before.
    @Override
    public CaseDraft cleared(CaseDraft draft) {
        return draft.list(TypedProducts.ID).isEmpty() ? draft.without(TypedProducts.ID) : draft;
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        if (draft.value(TypedProducts.ID).isPresent()
                && draft.list(TypedProducts.ID).isEmpty()) return List.of(words.noneSaid());
        return saying.lines(draft).stream()
                .map(line -> Fill.joined(List.of(line.form(), line.details())))
                .toList();
    }

    @Override
    public Words help(String field) {
        return words.help();
    }

    @Override
    public String fieldOf(String path) {
        return FORM;
    }

    @Override
    public Optional<String> followedBy(CaseDraft draft) {
        return ProductPart.open(draft);
    }
}
