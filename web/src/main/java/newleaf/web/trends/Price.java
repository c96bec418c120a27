package newleaf.web.trends;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newleaf.care.Current;
import newleaf.care.content.Cost;
import newleaf.units.AmountUnit;
import newleaf.web.journey.step.Say;

/// What the person says an amount of a product costs. It is kept as money spent, with what it bought in its words:
/// `250 g leaf-powder`.
record Price(double paid, String currency, double quantity, Taken.Measured measured) {
    static final double MOST = 100_000;
    private static final int LONGEST = 120;

    Price {
        if (!(paid > 0 && quantity > 0)) throw new IllegalArgumentException("a price is above nothing");
    }

    double each() {
        return paid / quantity;
    }

    /// Empty where the name of the product is too long for it.
    Optional<Cost> cost() {
        return Optional.of(what()).filter(what -> what.length() <= LONGEST).map(what -> new Cost(paid, currency, what));
    }

    private String what() {
        return Say.plain(quantity) + " " + measured.unit().label() + " " + measured.product();
    }

    /// A price and the entry that it stands in.
    record Said(Price price, Current entry) {
        @Override
        public String toString() {
            return "Said";
        }
    }

    /// The last one of this product in this unit.
    static Optional<Said> of(List<Current> record, Taken.Measured measured) {
        return record.stream()
                .sorted(Comparator.comparingLong(Current::sequence).reversed())
                .flatMap(entry -> read(entry).map(price -> new Said(price, entry)).stream())
                .filter(said -> said.price().measured().equals(measured))
                .findFirst();
    }

    private static Optional<Price> read(Current entry) {
        return entry.content() instanceof Cost cost ? read(cost) : Optional.empty();
    }

    /// Empty where it is money spent on something else.
    private static Optional<Price> read(Cost cost) {
        String[] parts = cost.what().split(" ", 3);
        boolean isPrice = parts.length == 3 && parts[0].matches("\\d{1,6}(\\.\\d{1,4})?") && cost.amount() > 0;
        if (!isPrice) return Optional.empty();
        double quantity = Double.parseDouble(parts[0]);
        return AmountUnit.of(parts[1])
                .filter(_ -> quantity > 0)
                .map(unit -> new Price(cost.amount(), cost.currency(), quantity, new Taken.Measured(parts[2], unit)));
    }

    @Override
    public String toString() {
        return "Price";
    }
}
