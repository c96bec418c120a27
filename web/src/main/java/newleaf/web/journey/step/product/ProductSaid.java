package newleaf.web.journey.step.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Span;
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

    private Piece.Product line(TypedProduct product, int index) {
        List<Words> details = new ArrayList<>();
        String name = new NamedProducts(say.shelves()).name(product);
        if (!name.isEmpty()) details.add(Words.same(name));
        product.amount().map(this::amount).ifPresent(details::add);
        product.dosesPerDay()
                .ifPresent(times -> details.add(
                        Fill.at(say.the(JourneyWord.TIMES_A_DAY_SAID), "times", Words.same(NumberText.shown(times)))));
        inAll(product).ifPresent(details::add);
        String form = product.form().label();
        return new Piece.Product(
                index, say.label(WordGroup.FORM, form), Fill.joined(details), ProductList.picture(form));
    }

    /// What that is in a day.
    private Optional<Words> inAll(TypedProduct product) {
        if (product.amount().isEmpty() || product.dosesPerDay().isEmpty()) return Optional.empty();
        Amount each = product.amount().get();
        Span times = product.dosesPerDay().get();
        Span once = each.quantity();
        Span quantity = new Span(once.low() * times.low(), once.high() * times.high());
        return Optional.of(
                Fill.at(say.the(JourneyWord.A_DAY_IN_ALL), "amount", amount(new Amount(quantity, each.unit()))));
    }

    private Words amount(Amount amount) {
        String number = NumberText.shown(amount.quantity()) + " ";
        Words unit = say.label(WordGroup.UNIT, amount.unit().label());
        return new Words(number + unit.en(), number + unit.es());
    }
}
