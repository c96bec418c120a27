package newleaf.pharmacology;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.documents.Truth;
import newleaf.intake.use.Amount;
import newleaf.intake.use.Label;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.intake.use.Use;
import newleaf.units.AmountUnit;

/// What is taken on a day of use, made once from what was said. A total in grams alone is one leaf powder; beside one
/// leaf whose day is not known it stands for that leaf. Of a range of times a day the high end counts.
///
/// @param isTold     whether anything was said; products may be none where that was said
/// @param dosesADay  in all, as it was said
/// @param grams      the total that was said
public record Taking(boolean isTold, List<Taken> products, Answer<Span> dosesADay, Answer<Span> grams) {
    private static final Answer<Span> NONE = Answer.notKnown();

    public Taking {
        products = List.copyOf(products);
    }

    /// @param product  with the case's doses a day where it is the only one and has none of its own
    /// @param aDay     on a day of use
    public record Taken(Product product, Answer<Amount> aDay) {
        private static Taken of(Product product, Answer<Span> dosesADay) {
            Product counted =
                    new Product(product.form(), product.shelfId(), product.amountPerDose(), dosesADay, product.label());
            return new Taken(
                    counted,
                    product.amountPerDose().flatMap(amount -> dosesADay.map(count -> times(amount, count.high()))));
        }

        private static Amount times(Amount amount, double count) {
            return new Amount(amount.quantity().times(count), amount.unit());
        }

        /// Of the label only what is said per gram still holds: nobody knows how many units the grams are.
        private Taken weighing(Span grams) {
            Amount aDay = new Amount(grams, AmountUnit.GRAM);
            Optional<Double> doses =
                    product.dosesPerDay().known().map(Span::high).filter(count -> count > 0);
            Label label = new Label(
                    NONE,
                    NONE,
                    product.label().mitragynineMgPerG(),
                    product.label().sevenHydroxyMgPerG(),
                    NONE,
                    NONE,
                    NONE);
            Answer<Amount> each = Answer.from(doses.map(count -> times(aDay, 1 / count)));
            return new Taken(
                    new Product(product.form(), product.shelfId(), each, Answer.from(doses.map(Span::exactly)), label),
                    Answer.of(aDay));
        }

        @Override
        public String toString() {
            return "Taken";
        }
    }

    public static Taking of(Use use) {
        List<Product> said = use.products().known().orElse(List.of());
        List<Taken> products = said.size() == 1
                ? List.of(only(said.getFirst(), use))
                : said.stream()
                        .map(product -> Taken.of(product, product.dosesPerDay()))
                        .toList();
        boolean isTold = use.products().isKnown() || use.gramsPerDay().isKnown();
        if (!use.products().isKnown() && isTold) products = List.of(only(leafPowder(), use));
        Answer<Span> doses =
                products.size() == 1 ? products.getFirst().product().dosesPerDay() : use.dosesPerDay();
        return new Taking(isTold, products, doses, use.gramsPerDay());
    }

    /// With each product as it counts.
    Taking counting(UnaryOperator<Product> counted) {
        List<Taken> all = products.stream()
                .map(each -> new Taken(counted.apply(each.product()), each.aDay()))
                .toList();
        return new Taking(isTold, all, dosesADay, grams);
    }

    /// One of the products, as if it were all.
    public Taking alone(Taken product) {
        return new Taking(true, List.of(product), product.product().dosesPerDay(), NONE);
    }

    private static Taken only(Product product, Use use) {
        Taken taken = Taken.of(product, product.dosesPerDay().isKnown() ? product.dosesPerDay() : use.dosesPerDay());
        boolean isUnweighedLeaf = !taken.aDay().isKnown() && product.form().is(ProductForm::isLeaf) == Truth.YES;
        return use.gramsPerDay()
                .known()
                .filter(_ -> isUnweighedLeaf)
                .map(taken::weighing)
                .orElse(taken);
    }

    private static Product leafPowder() {
        return new Product(
                Answer.of(ProductForm.LEAF_POWDER),
                Optional.empty(),
                Answer.notKnown(),
                Answer.notKnown(),
                new Label(NONE, NONE, NONE, NONE, NONE, NONE, NONE));
    }

    @Override
    public String toString() {
        return "Taking";
    }
}
