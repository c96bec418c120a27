package newleaf.web.report;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.rule.HowSoon;
import newleaf.knowledge.words.Words;

/// One page to hand over at the visit: why, how soon, whom to see, what to do until then, what is taken. It
/// has to fit on one sheet, so a sentence that several doors share stands there once.
///
/// @param reasons    the closed doors, the most pressing first, in their first sentence
/// @param products   what is taken, one line a product
/// @param medicines  as the person wrote them; empty when not known
/// @param others     other substances, and conditions
public record HandOver(
        Optional<HowSoon> howSoon,
        List<Words> reasons,
        List<Words> who,
        Words untilThen,
        List<Words> products,
        Optional<List<String>> medicines,
        List<Words> others,
        List<String> sources) {
    public HandOver {
        reasons = List.copyOf(reasons);
        who = List.copyOf(who);
        products = List.copyOf(products);
        medicines = medicines.map(List::copyOf);
        others = List.copyOf(others);
        sources = List.copyOf(sources);
    }

    @Override
    public String toString() {
        return "HandOver";
    }
}
