package newleaf.knowledge.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.NoticeRow;
import newleaf.knowledge.card.ProductRow;
import newleaf.knowledge.fault.Fault;

/// What must hold of the product shelf: a name means one product, and what a product points at is there.
final class ProductChecks {
    private final List<Card> cards;
    private final List<Fault> faults;

    private ProductChecks(List<Card> cards, List<Fault> faults) {
        this.cards = cards;
        this.faults = faults;
    }

    static void check(List<Card> cards, List<Fault> faults) {
        var checks = new ProductChecks(cards, faults);
        checks.namesUsedTwice();
        checks.notices();
    }

    private List<ProductRow> products() {
        return cards.stream()
                .filter(ProductRow.class::isInstance)
                .map(ProductRow.class::cast)
                .toList();
    }

    private void namesUsedTwice() {
        Map<String, String> seen = new HashMap<>();
        for (ProductRow row : products()) {
            Set<String> keys = new HashSet<>();
            row.names().forEach(name -> keys.add(ProductRow.squeezed(name)));
            for (String key : keys) {
                String first = seen.putIfAbsent(key, row.id());
                if (first != null) fault(row, "has a name that " + first + " has");
            }
        }
    }

    /// A notice about a product says in words what it means for whoever takes it.
    private void notices() {
        Set<String> said = cards.stream()
                .filter(card -> card instanceof NoticeRow notice
                        && notice.says().isPresent()
                        && notice.aboutProduct().isPresent())
                .map(Card::id)
                .collect(Collectors.toSet());
        for (ProductRow row : products()) {
            row.notices().stream()
                    .filter(id -> !said.contains(id))
                    .forEach(
                            id -> fault(row, "names the notice `" + id + "`, which has no `about_product` and `says`"));
        }
    }

    private void fault(ProductRow row, String problem) {
        faults.add(ShelfChecks.at(row.head(), problem));
    }
}
