package newleaf.web.journey.step.product;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;

/// The pages about products.
public final class ProductSteps {
    /// How the paths of what may be asked of one product begin.
    public static final String ABOUT_ONE = TypedProducts.ID + ".";
    private static final Pattern ONE = Pattern.compile("product/(\\d{1,2})/(form|amount|weight|label)");

    private final Say say;
    private final Map<String, Words> forms;
    private final Map<String, Words> units;
    private final ProductPart.PartWords partWords;

    public ProductSteps(Say say) {
        this.say = say;
        this.forms = say.group("form");
        this.units = say.group("unit");
        this.partWords = partWords();
    }

    public List<Step> all() {
        return List.of(list(), total());
    }

    /// The page about one product at this address; empty when there is none, or none any more.
    public Optional<Step> at(String id, CaseDraft draft) {
        Matcher product = ONE.matcher(id);
        if (!product.matches()) return Optional.empty();
        int index = Integer.parseInt(product.group(1));
        if (index >= draft.list(TypedProducts.ID).size()) return Optional.empty();
        var kind = ProductPart.Kind.valueOf(product.group(2).toUpperCase(Locale.ROOT));
        return Optional.of(ProductPart.of(kind, index, partWords));
    }

    /// The page that asks for this of the first product for which it was not asked yet and could be missing.
    public static Optional<String> asking(String fact, CaseDraft draft) {
        return switch (fact) {
            case "use.products.amountPerDose" -> missing(ProductPart.Kind.AMOUNT, draft);
            case "use.products.unitWeight" -> missing(ProductPart.Kind.WEIGHT, draft);
            case "use.products.label", "use.products.sevenHydroxy" -> missing(ProductPart.Kind.LABEL, draft);
            default -> Optional.empty();
        };
    }

    private static Optional<String> missing(ProductPart.Kind kind, CaseDraft draft) {
        return IntStream.range(0, draft.list(TypedProducts.ID).size())
                .filter(i -> ProductPart.isMissing(draft, i, kind))
                .mapToObj(i -> ProductPart.id(i, kind))
                .filter(id -> !draft.hasLeft(id))
                .findFirst();
    }

    /// The draft without one product.
    public static CaseDraft without(CaseDraft draft, int index) {
        return TypedProducts.removing(draft, index);
    }

    private Step list() {
        Words times = say.the(JourneyWord.TIMES_A_DAY_SAID);
        return new ProductList(
                say.asked(TypedProducts.ID),
                forms,
                new ProductList.ProductWords(
                        say.the(JourneyWord.PRODUCTS_HINT),
                        say.the(JourneyWord.PRODUCTS_ANOTHER),
                        say.the(JourneyWord.PRODUCTS_NOTHING_ELSE),
                        say.the(JourneyWord.PRODUCTS_NONE),
                        say.the(JourneyWord.PRODUCTS_NONE),
                        say.the(JourneyWord.PRODUCTS_HELP),
                        say.the(JourneyWord.PRODUCTS_TOO_MANY),
                        say.the(JourneyWord.PRODUCTS_ONLY_GRAMS),
                        times),
                new ProductSaid(forms, units, times));
    }

    /// Which one is right, where products and total disagree.
    private Step total() {
        return new TotalOrProducts(
                say.asked(TotalOrProducts.ID),
                say.the(JourneyWord.TOTAL_PRODUCTS),
                say.the(JourneyWord.TOTAL_GRAMS),
                say.the(JourneyWord.CHOOSE_AN_ANSWER));
    }

    private ProductPart.PartWords partWords() {
        Map<ProductPart.Kind, Asked> questions = new EnumMap<>(ProductPart.Kind.class);
        questions.put(ProductPart.Kind.FORM, Asked.same(say.the(JourneyWord.PRODUCT_FORM)));
        questions.put(ProductPart.Kind.AMOUNT, say.asked("use.products.amountPerDose"));
        questions.put(ProductPart.Kind.WEIGHT, say.asked("use.products.unitWeight"));
        questions.put(ProductPart.Kind.LABEL, Asked.same(say.the(JourneyWord.PRODUCT_LABEL)));
        return new ProductPart.PartWords(
                forms,
                units,
                questions,
                say.the(JourneyWord.AMOUNT),
                say.the(JourneyWord.UNIT),
                say.the(JourneyWord.AMOUNT_HELP),
                say.the(JourneyWord.PRODUCT_TIMES),
                say.numberFrom("0", "48"),
                say.the(JourneyWord.PRODUCT_MORE),
                say.the(JourneyWord.YES),
                say.the(JourneyWord.NO),
                say.the(JourneyWord.GRAMS_IN_ONE),
                say.numberFrom("0", "1000"),
                say.the(JourneyWord.MITRAGYNINE_IN_ONE),
                say.the(JourneyWord.SEVEN_HYDROXY_IN_ONE),
                say.the(JourneyWord.LABEL_HELP),
                say.the(JourneyWord.NUMBER_NOTHING),
                say.the(JourneyWord.RANGE_HINT),
                say.the(JourneyWord.PRODUCTS_HELP));
    }
}
