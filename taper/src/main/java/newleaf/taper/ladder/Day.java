package newleaf.taper.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.Level;
import newleaf.taper.plan.TaperProduct;

/// All that is taken on a day, product by product.
record Day(List<DosesOfDay> products) {
    private static final double CLOSE = 1e-9;

    Day {
        products = List.copyOf(products);
    }

    static Day now(Wish wish) {
        return new Day(wish.products().stream()
                .map(each -> DosesOfDay.now(each, CLOSE))
                .toList());
    }

    static Day nothing(Wish wish) {
        return new Day(wish.products().stream().map(DosesOfDay::nothing).toList());
    }

    double value() {
        return products.stream().mapToDouble(DosesOfDay::value).sum();
    }

    boolean isNothing() {
        return products.stream().allMatch(each -> each.total() == 0);
    }

    int count() {
        return products.stream().mapToInt(DosesOfDay::count).sum();
    }

    /// The product that alone is left.
    Optional<TaperProduct> only() {
        List<DosesOfDay> left =
                products.stream().filter(each -> each.total() > 0).toList();
        return left.size() == 1 ? Optional.of(left.getFirst().product()) : Optional.empty();
    }

    /// What one step of what is left is worth, or half a gram of it: the more of them.
    double oneStepOrDose() {
        return products.stream()
                .filter(each -> each.total() > 0)
                .mapToDouble(
                        each -> each.product().smallestSteps() * each.product().valuePerStep())
                .max()
                .orElse(0);
    }

    Day with(int at, DosesOfDay doses) {
        List<DosesOfDay> others = new ArrayList<>(products);
        others.set(at, doses);
        return new Day(others);
    }

    Day withHalfOfTheFirst() {
        return new Day(products.stream()
                .map(each -> each.total() > 0 ? each.withHalfOfTheFirst() : each)
                .toList());
    }

    Level level() {
        return new Level(products.stream().map(DosesOfDay::places).toList());
    }

    @Override
    public String toString() {
        return "Day";
    }
}
