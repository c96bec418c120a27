package newleaf.web.journey.step.product;

import java.util.List;
import java.util.Optional;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.form.Choice;
import newleaf.web.form.Typed;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.TypedProduct;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Showing;

/// What kind of product it is. Another kind is counted and labelled anew.
record ProductForms(int index, Say say) implements ProductPart {
    @Override
    public Kind kind() {
        return Kind.FORM;
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        String chosen =
                showing.text(ProductList.FORM, product(showing.draft()).form().label());
        List<Choice> choices = say.group(WordGroup.FORM).entrySet().stream()
                .map(each -> Choice.of(each.getKey(), each.getValue())
                        .pictured(ProductList.picture(each.getKey()))
                        .chosenWhen(chosen.equals(each.getKey())))
                .toList();
        Words question = question(showing.isAboutSomeoneElse());
        return List.of(new Piece.Radios(new RadioGroup(
                ProductList.FORM, question, Optional.empty(), choices, true, showing.error(ProductList.FORM))));
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        return ProductList.form(typed)
                .<Entry>map(form -> new Entry.Taken(changed(draft, form)))
                .orElseGet(() -> Entry.refused(ProductList.FORM, help(ProductList.FORM)));
    }

    private CaseDraft changed(CaseDraft draft, ProductForm form) {
        TypedProduct product = product(draft);
        if (form == product.form()) return draft;
        TypedProduct bare = TypedProduct.of(form).taking(Optional.empty(), product.dosesPerDay());
        return draft.with(index, bare).reopening("product/" + index + "/");
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        return draft;
    }

    @Override
    public Words help(String field) {
        return say.the(JourneyWord.PRODUCTS_HELP);
    }
}
