package newleaf.web.journey.step.product;

import java.util.ArrayList;
import java.util.List;
import newleaf.documents.Span;
import newleaf.intake.CaseField;
import newleaf.intake.use.Amount;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.TypedProduct;
import newleaf.web.journey.step.Fill;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.number.NumberText;

/// Says in a line what is known of each product.
record ProductSaid(Say say) {
    List<Piece.Product> lines(CaseDraft draft) {
        List<Piece.Product> lines = new ArrayList<>();
        draft.taken().forEach(product -> lines.add(line(product, lines.size())));
        return lines;
    }

    /// An amount and its day, each said so that one is not taken for the other.
    List<Words> readBack(CaseDraft draft) {
        return draft.taken().stream()
                .filter(product ->
                        product.amount().isPresent() && product.dosesPerDay().isPresent())
                .map(this::readBack)
                .toList();
    }

    /// For someone who takes none any more: what is asked is how it was.
    static List<Piece> tense(CaseDraft draft, Say say) {
        return draft.answer(CaseField.STOPPED).orElse(false)
                ? List.of(new Piece.Sentence(say.the(JourneyWord.BEFORE_STOPPING)))
                : List.of();
    }

    private Words readBack(TypedProduct product) {
        Words once = product.amount().map(this::amount).orElseThrow();
        Words times = Words.same(product.dosesPerDay().map(NumberText::shown).orElseThrow());
        Words all = amount(inAll(product));
        Words said =
                Fill.at(Fill.at(Fill.at(say.the(JourneyWord.READ_BACK), "all", all), "once", once), "times", times);
        return said;
    }

    private Piece.Product line(TypedProduct product, int index) {
        List<Words> details = new ArrayList<>();
        String name = new NamedProducts(say.shelves()).name(product);
        if (!name.isEmpty()) details.add(Words.same(name));
        product.amount().map(this::amount).ifPresent(details::add);
        product.dosesPerDay()
                .ifPresent(times -> details.add(
                        Fill.at(say.the(JourneyWord.TIMES_A_DAY_SAID), "times", Words.same(NumberText.shown(times)))));
        if (product.amount().isPresent() && product.dosesPerDay().isPresent())
            details.add(Fill.at(say.the(JourneyWord.A_DAY_IN_ALL), "amount", amount(inAll(product))));
        String form = product.form().label();
        return new Piece.Product(
                index, say.label(WordGroup.FORM, form), Fill.joined(details), ProductList.picture(form));
    }

    /// What that is in a day.
    private static Amount inAll(TypedProduct product) {
        Amount each = product.amount().orElseThrow();
        Span times = product.dosesPerDay().orElseThrow();
        Span once = each.quantity();
        return new Amount(new Span(once.low() * times.low(), once.high() * times.high()), each.unit());
    }

    private Words amount(Amount amount) {
        String number = NumberText.shown(amount.quantity()) + " ";
        Words unit = say.label(WordGroup.UNIT, amount.unit().label());
        return new Words(number + unit.en(), number + unit.es());
    }
}
