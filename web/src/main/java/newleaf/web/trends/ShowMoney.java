package newleaf.web.trends;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import newleaf.web.component.number.NumberField;
import newleaf.web.component.text.TextField;
import newleaf.web.form.FieldProblem;
import newleaf.web.form.Typed;

/// What was not spent, where both a price and amounts are known, and the form that asks for the price.
final class ShowMoney {
    static final String PRICE = "price";
    static final String CURRENCY = "currency";
    static final String QUANTITY = "quantity";
    static final String PRODUCT = "product";
    static final String UNIT = "unit";
    private static final int CENTS = 2;

    private final Shelves shelves;

    ShowMoney(Shelves shelves) {
        this.shelves = shelves;
    }

    /// Empty where no amount is written that could have a price.
    ///
    /// @param entry  names the entry of a price
    Optional<Money> of(Read read, Amounts amounts, Typed typed, List<FieldProblem> problems, String entry) {
        return read.days().measured().map(measured -> {
            Optional<Price.Said> said = Price.of(read.lately().all(), measured);
            Optional<NotSpent> notSpent = said.flatMap(each -> NotSpent.of(read.days(), each.price()));
            return new Money(
                    notSpent.map(each -> notSpent(each, amounts)),
                    notSpent.map(each -> amounts.say(TrendWord.HOW_NOT_SPENT, "days", String.valueOf(each.days()))),
                    said.map(each -> price(each.price(), amounts)),
                    said.map(each -> each.entry().id().toString()),
                    form(measured, typed, problems, entry));
        });
    }

    private static String notSpent(NotSpent found, Amounts amounts) {
        return amounts.say(TrendWord.NOT_SPENT, "money", amounts.money((double) found.amount(), found.currency(), 0));
    }

    private static String price(Price price, Amounts amounts) {
        return amounts.say(
                TrendWord.YOUR_PRICE,
                "money",
                amounts.money(price.paid(), price.currency(), CENTS),
                "quantity",
                amounts.amount(price.quantity(), price.measured().unit()) + " "
                        + amounts.product(price.measured().product()));
    }

    private Money.Form form(Taken.Measured measured, Typed typed, List<FieldProblem> problems, String entry) {
        String unit = measured.unit().label();
        NumberField price = NumberField.of(PRICE, TrendWord.PRICE.in(shelves)).typed(typed.one(PRICE));
        TextField currency = TextField.of(CURRENCY, TrendWord.CURRENCY.in(shelves))
                .hinting(TrendWord.CURRENCY_HINT.in(shelves))
                .typed(typed.one(CURRENCY));
        NumberField quantity = NumberField.of(QUANTITY, TrendWord.QUANTITY.in(shelves))
                .typed(typed.one(QUANTITY))
                .in(new NumberField.Unit.Fixed(shelves.word(WordGroup.UNIT, unit)));
        return new Money.Form(
                ShowTrends.problem(PRICE, problems).map(price::withError).orElse(price),
                ShowTrends.problem(CURRENCY, problems).map(currency::withError).orElse(currency),
                ShowTrends.problem(QUANTITY, problems).map(quantity::withError).orElse(quantity),
                measured.product(),
                unit,
                entry);
    }

    @Override
    public String toString() {
        return "ShowMoney";
    }
}
