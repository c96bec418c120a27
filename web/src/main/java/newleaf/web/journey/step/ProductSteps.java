package newleaf.web.journey.step;

import java.util.EnumMap;
import java.util.Map;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.Words;

/// The pages about products.
final class ProductSteps {
    private final Say say;
    private final Map<String, Words> forms;
    private final Map<String, Words> units;

    ProductSteps(Say say) {
        this.say = say;
        this.forms = say.group("form");
        this.units = say.group("unit");
    }

    Step list() {
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
    Step total() {
        return new TotalOrProducts(
                say.asked(TotalOrProducts.ID),
                say.the(JourneyWord.TOTAL_PRODUCTS),
                say.the(JourneyWord.TOTAL_GRAMS),
                say.the(JourneyWord.CHOOSE_AN_ANSWER));
    }

    ProductPart.PartWords partWords() {
        Map<ProductPart.Kind, Asked> questions = new EnumMap<>(ProductPart.Kind.class);
        questions.put(ProductPart.Kind.FORM, Asked.same(say.the(JourneyWord.PRODUCT_FORM)));
        questions.put(ProductPart.Kind.AMOUNT, say.asked(CaseField.AMOUNT_PER_DOSE));
        questions.put(ProductPart.Kind.WEIGHT, say.asked(CaseField.UNIT_WEIGHT));
        questions.put(ProductPart.Kind.LABEL, Asked.same(say.the(JourneyWord.PRODUCT_LABEL)));
        return new ProductPart.PartWords(
                forms,
                units,
                questions,
                say.the(JourneyWord.AMOUNT),
                say.the(JourneyWord.UNIT),
                say.the(JourneyWord.AMOUNT_HELP),
                say.the(JourneyWord.PRODUCT_TIMES),
                say.numberIn(CaseField.DOSES_PER_DAY),
                say.the(JourneyWord.PRODUCT_MORE),
                say.the(JourneyWord.YES),
                say.the(JourneyWord.NO),
                say.the(JourneyWord.GRAMS_IN_ONE),
                say.numberIn(CaseField.UNIT_GRAMS),
                say.the(JourneyWord.MITRAGYNINE_IN_ONE),
                say.the(JourneyWord.SEVEN_HYDROXY_IN_ONE),
                say.the(JourneyWord.LABEL_HELP),
                say.the(JourneyWord.NUMBER_NOTHING),
                say.the(JourneyWord.RANGE_HINT),
                say.the(JourneyWord.PRODUCTS_HELP));
    }
}
