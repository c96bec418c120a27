package newleaf.taper.limits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import newleaf.taper.plan.TaperProduct;
import newleaf.units.AmountUnit;

/// What someone takes, wants and must keep to, ready to be planned with.
///
/// @param isInLeaf     whether amounts are valued in grams of leaf, else in milligrams of mitragynine
/// @param target       value a day to end at; empty ends at nothing
/// @param monthsOfUse  how long it has been taken
/// @param daysAWeek    days of use in a week; a plan never adds one
public record Wish(
        LocalDate start,
        List<TaperProduct> products,
        boolean isInLeaf,
        Optional<Double> target,
        Asked asked,
        FirstDays first,
        Optional<Double> monthsOfUse,
        double daysAWeek,
        Bounds bounds) {
    public Wish {
        products = List.copyOf(products);
        if (products.isEmpty()) throw new IllegalArgumentException("a plan has a product");
    }

    /// The day's total now, in grams of leaf or milligrams of mitragynine.
    public double total() {
        return products.stream()
                .mapToDouble(each -> each.aDay() * each.valuePerUnit())
                .sum();
    }

    /// The same products, less of each alike. A share of 1 or more changes nothing.
    public Wish atMost(double share) {
        return each(_ -> share);
    }

    /// A share of each product.
    public Wish each(ToDoubleFunction<TaperProduct> share) {
        List<TaperProduct> less = products.stream()
                .map(each -> share.applyAsDouble(each) >= 1 - 1e-9 ? each : each.times(share.applyAsDouble(each)))
                .toList();
        return new Wish(start, less, isInLeaf, target, asked, first, monthsOfUse, daysAWeek, bounds);
    }

    public Wish within(Bounds others) {
        return new Wish(start, products, isInLeaf, target, asked, first, monthsOfUse, daysAWeek, others);
    }

    public Wish asking(Asked others) {
        return new Wish(start, products, isInLeaf, target, others, first, monthsOfUse, daysAWeek, bounds);
    }

    public Wish beginning(FirstDays other) {
        return new Wish(start, products, isInLeaf, target, asked, other, monthsOfUse, daysAWeek, bounds);
    }

    public Wish startingWith(List<TaperProduct> others) {
        return new Wish(start, others, isInLeaf, target, asked, first, monthsOfUse, daysAWeek, bounds);
    }

    /// The unit in which all products are portioned out; empty where they differ.
    public Optional<AmountUnit> measure() {
        List<AmountUnit> units =
                products.stream().map(each -> each.measure().unit()).distinct().toList();
        return units.size() == 1 ? Optional.of(units.getFirst()) : Optional.empty();
    }

    public double steps() {
        return products.stream().mapToDouble(TaperProduct::steps).sum();
    }

    public int doses() {
        return products.stream().mapToInt(TaperProduct::slots).sum();
    }

    public AmountUnit unit() {
        return isInLeaf ? AmountUnit.GRAM : AmountUnit.MILLIGRAM;
    }

    /// From at most this value a day the last of a product goes to nothing: what was asked for, or one step of it
    /// where that is more.
    public double lastFrom(TaperProduct product, TaperNumbers numbers) {
        return lastFrom(product, asked.lastDoseGrams().orElse(numbers.lastFrom()), numbers);
    }

    private static double lastFrom(TaperProduct product, double grams, TaperNumbers numbers) {
        double value = grams / numbers.smallestDose() * product.smallestDose() * product.valuePerUnit();
        return Math.max(value, product.valuePerStep());
    }

    /// The most of that anyone may ask for.
    double lastFromMost(TaperNumbers numbers) {
        return products.stream()
                .mapToDouble(each -> lastFrom(each, numbers.lastFromMost(), numbers))
                .max()
                .orElseThrow();
    }

    /// By its place in the case.
    public Optional<TaperProduct> product(int index) {
        return products.stream().filter(each -> each.index() == index).findFirst();
    }

    @Override
    public String toString() {
        return "Wish";
    }
}
