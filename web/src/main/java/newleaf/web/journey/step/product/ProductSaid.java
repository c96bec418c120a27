package newleaf.web.journey.step.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Fill;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.number.NumberText;

/// Says in a line what is known of each product.
record ProductSaid(Say say) {
    List<Piece.Product> lines(CaseDraft draft) {
        List<Piece.Product> lines = new ArrayList<>();
        for (int i = 0; i < draft.list(TypedProducts.ID).size(); i++) lines.add(line(draft, i));
        return lines;
    }

    private Piece.Product line(CaseDraft draft, int index) {
        String form = TypedProducts.form(draft, index);
        List<Words> details = new ArrayList<>();
        amount(draft, index).stream().map(text -> unit(draft, index, text)).forEach(details::add);
        TypedProducts.value(draft, index, "dosesPerDay")
                .ifPresent(times -> details.add(
                        Fill.at(say.the(JourneyWord.TIMES_A_DAY_SAID), "times", Words.same(NumberText.shown(times)))));
        return new Piece.Product(
                index, say.label(WordGroup.FORM, form), Fill.joined(details), ProductList.picture(form));
    }

    /// What stands in the field of the amount.
    static List<String> amount(CaseDraft draft, int index) {
        return TypedProducts.value(draft, index, "amountPerDose")
                .map(amount -> amount instanceof Map<?, ?> map && map.get("value") != null ? map.get("value") : amount)
                .map(NumberText::shown)
                .stream()
                .toList();
    }

    private Words unit(CaseDraft draft, int index, String amount) {
        Words words = say.label(WordGroup.UNIT, TypedProducts.unit(draft, index));
        return new Words(amount + " " + words.en(), amount + " " + words.es());
    }
}
