package newleaf.web.journey.step.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.intake.CaseField;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.form.Choice;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.TypedProduct;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.FieldStep;
import newleaf.web.journey.step.Fill;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Showing;

/// The products so far, and the form of one more.
record ProductList(Say say) implements FieldStep {
    static final String ID = CaseField.PRODUCTS.path();
    static final String FORM = "form";
    static final String NOTHING_ELSE = "nothing-else";
    private static final int MOST = 20;

    @Override
    public CaseField<?> field() {
        return CaseField.PRODUCTS;
    }

    @Override
    public Asked asked() {
        return say.asked(field());
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        boolean isFirst = showing.draft().taken().isEmpty();
        List<Piece> pieces = new ArrayList<>(ProductSaid.tense(showing.draft(), say));
        if (!isFirst) {
            pieces.add(new Piece.Heading(question(showing.isAboutSomeoneElse())));
            pieces.add(new Piece.Products(new ProductSaid(say).lines(showing.draft())));
        }
        Words question = isFirst ? question(showing.isAboutSomeoneElse()) : say.the(JourneyWord.PRODUCTS_ANOTHER);
        pieces.add(new Piece.Radios(new RadioGroup(
                FORM,
                question,
                Optional.of(say.the(JourneyWord.PRODUCTS_HINT)),
                choices(showing, isFirst),
                isFirst,
                showing.error(FORM))));
        if (isFirst)
            pieces.add(new Piece.Way(
                    "/case/q/" + CaseField.GRAMS_PER_DAY.path(), say.the(JourneyWord.PRODUCTS_ONLY_GRAMS)));
        return pieces;
    }

    private List<Choice> choices(Showing showing, boolean isFirst) {
        List<Choice> choices = new ArrayList<>();
        say.group(WordGroup.FORM)
                .forEach((form, label) -> choices.add(Choice.of(form, label).pictured(picture(form))));
        boolean isNone = isFirst && showing.draft().products().isPresent();
        choices.add(Choice.of(
                        NOTHING_ELSE,
                        isFirst ? say.the(JourneyWord.PRODUCTS_NONE) : say.the(JourneyWord.PRODUCTS_NOTHING_ELSE))
                .chosenWhen(isNone));
        return choices;
    }

    static String picture(String form) {
        return "forms/" + form + ".svg";
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        List<TypedProduct> products = new ArrayList<>(draft.taken());
        if (typed.has(FORM, NOTHING_ELSE)) return new Entry.Taken(draft.withProducts(Optional.of(products)));
        Optional<ProductForm> form = form(typed);
        if (form.isEmpty()) return Entry.refused(FORM, help(FORM));
        if (products.size() >= MOST) return Entry.refused(FORM, say.the(JourneyWord.PRODUCTS_TOO_MANY));
        products.add(TypedProduct.of(form.get()));
        return new Entry.Taken(draft.withProducts(Optional.of(products)));
    }

    static Optional<ProductForm> form(Typed typed) {
        return Labelled.of(List.of(ProductForm.values()), typed.one(FORM));
    }

    /// "I don't know" takes nothing away that was said before.
    @Override
    public CaseDraft cleared(CaseDraft draft) {
        return draft.taken().isEmpty() ? draft.withProducts(Optional.empty()) : draft;
    }

    @Override
    public List<Words> said(CaseDraft draft) {
        if (draft.products().filter(List::isEmpty).isPresent()) return List.of(say.the(JourneyWord.PRODUCTS_NONE));
        return new ProductSaid(say)
                .lines(draft).stream()
                        .map(line -> Fill.joined(List.of(line.form(), line.details())))
                        .toList();
    }

    @Override
    public Words help(String field) {
        return say.the(JourneyWord.PRODUCTS_HELP);
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
