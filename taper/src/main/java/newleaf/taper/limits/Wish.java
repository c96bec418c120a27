package newleaf.taper.limits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import newleaf.taper.plan.TaperProduct;
import newleaf.units.AmountUnit;

/// What someone takes, wants and must keep to, ready to be planned with.
///
/// @param isInLeaf      whether amounts are valued in grams of leaf, else in milligrams of mitragynine
/// @param target        value a day to end at; empty ends at nothing
/// @param weeks         how long it should take, where that was asked for
/// @param monthsOfUse   how long it has been taken
/// @param daysAWeek     days of use in a week; a plan never adds one
public record Wish(
        LocalDate start,
        List<TaperProduct> products,
        boolean isInLeaf,
        Optional<Double> target,
        Optional<Double> weeks,
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
        return new Wish(start, less, isInLeaf, target, weeks, monthsOfUse, daysAWeek, bounds);
    }

    Wish within(Bounds others) {
        return new Wish(start, products, isInLeaf, target, weeks, monthsOfUse, daysAWeek, others);
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

    /// From at most this value the last step may go to nothing.
    public double lastFrom(TaperNumbers numbers) {
        double oneStep =
                products.stream().mapToDouble(TaperProduct::valuePerStep).max().orElseThrow();
        return isInLeaf ? Math.max(numbers.lastFromGrams(), oneStep) : oneStep;
    }

    /// By its place in the case.
    public Optional<TaperProduct> product(int index) {
        return products.stream().filter(each -> each.index() == index).findFirst();
    }

    /// Down to here the mean pace is counted: one gram a day or ten weighable steps, whichever is more.
    public double paceEnd(TaperNumbers numbers) {
        double ten = numbers.tenSteps()
                * products.stream()
                        .mapToDouble(TaperProduct::valuePerStep)
                        .max()
                        .orElseThrow();
        return isInLeaf ? Math.max(numbers.lastFromGrams(), ten) : ten;
    }

    @Override
    public String toString() {
        return "Wish";
    }
}
