package newleaf.web.journey.step.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.TypedProduct;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;

/// The pages about products.
public final class ProductSteps {
    /// How the paths of what may be asked of one product begin.
    public static final String ABOUT_ONE = ProductList.ID + ".";
    private static final Pattern ONE = Pattern.compile("product/(\\d{1,2})/(form|amount|weight|label)");
    private static final Pattern ABOUT = Pattern.compile("product/(\\d{1,2})/(\\w+)");

    /// What is asked of each product, by field.
    private static final Map<String, ProductPart.Kind> PARTS = Map.of(
            CaseField.AMOUNT_PER_DOSE.path(), ProductPart.Kind.AMOUNT,
            CaseField.UNIT_WEIGHT.path(), ProductPart.Kind.WEIGHT,
            CaseField.LABEL.path(), ProductPart.Kind.LABEL,
            CaseField.LABEL_SEVEN_HYDROXY.path(), ProductPart.Kind.LABEL);

    private final Say say;

    public ProductSteps(Say say) {
        this.say = say;
    }

    public List<Step> all() {
        return List.of(new ProductList(say), new TotalOrProducts(say));
    }

    /// The pages that belong to entering the products.
    public static Stream<String> entering(CaseDraft draft) {
        return IntStream.range(0, draft.taken().size()).boxed().flatMap(i -> ProductPart.entering(draft, i));
    }

    /// What of each product is taken in a day, where that is known.
    public List<Words> readBack(CaseDraft draft) {
        return new ProductSaid(say).readBack(draft);
    }

    /// The page about one product at this address; empty when there is none, or none any more.
    public Optional<Step> at(String id, CaseDraft draft) {
        Matcher product = ONE.matcher(id);
        if (!product.matches()) return Optional.empty();
        int index = Integer.parseInt(product.group(1));
        if (index >= draft.taken().size()) return Optional.empty();
        var kind = ProductPart.Kind.valueOf(product.group(2).toUpperCase(Locale.ROOT));
        return Optional.of(ProductPart.of(kind, index, say));
    }

    /// The page that asks for this of the first product for which it was not asked yet and could be missing.
    public static Optional<String> asking(String fact, CaseDraft draft) {
        return Optional.ofNullable(PARTS.get(fact)).flatMap(kind -> missing(kind, draft));
    }

    private static Optional<String> missing(ProductPart.Kind kind, CaseDraft draft) {
        return IntStream.range(0, draft.taken().size())
                .filter(i -> ProductPart.isMissing(draft.taken().get(i), kind))
                .mapToObj(i -> ProductPart.id(i, kind))
                .filter(id -> !draft.hasLeft(id))
                .findFirst();
    }

    /// The draft without one product; those after it move up, and so do their questions.
    public static CaseDraft without(CaseDraft draft, int index) {
        List<TypedProduct> products = new ArrayList<>(draft.taken());
        if (index >= products.size()) return draft;
        products.remove(index);
        CaseDraft next = products.isEmpty()
                ? draft.withProducts(Optional.empty()).reopening(ProductList.ID)
                : draft.withProducts(Optional.of(products));
        return next.renaming(step -> movedUp(step, index));
    }

    private static Optional<String> movedUp(String step, int removed) {
        Matcher product = ABOUT.matcher(step);
        if (!product.matches() || Integer.parseInt(product.group(1)) < removed) return Optional.of(step);
        int index = Integer.parseInt(product.group(1));
        return index == removed ? Optional.empty() : Optional.of("product/" + (index - 1) + "/" + product.group(2));
    }
}
