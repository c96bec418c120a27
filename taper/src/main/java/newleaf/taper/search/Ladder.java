package newleaf.taper.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.Level;
import newleaf.taper.plan.TaperProduct;

/// The levels of one way down, without their days. One product is cut in each step, the one with the largest step that
/// still fits: what is coarse goes first, while the day's total is large.
final class Ladder {
    private static final double CLOSE = 1e-9;
    private static final int MOST_LEVELS = 2000;

    private final Wish wish;
    private final TaperNumbers numbers;
    private final Shape shape;
    private final List<TaperProduct> products;
    private final List<DosesOfDay> shares;
    private final List<Level> levels = new ArrayList<>();
    private int[] steps;

    private Ladder(Wish wish, TaperNumbers numbers, Shape shape) {
        this.wish = wish;
        this.numbers = numbers;
        this.shape = shape;
        this.products = wish.products();
        this.steps = new int[products.size()];
        this.shares = products.stream()
                .map(each -> new DosesOfDay(each.slots(), (int) Math.floor(shape.evenUntil() * each.steps() + CLOSE)))
                .toList();
    }

    static List<Level> of(Wish wish, TaperNumbers numbers, Shape shape) {
        return new Ladder(wish, numbers, shape).walk();
    }

    private List<Level> walk() {
        double goal = wish.target().orElse(0.0);
        boolean endsAtNothing = wish.target().isEmpty();
        double from = lastFrom();
        first(goal);
        while (levels.size() < MOST_LEVELS) {
            double value = value();
            if (endsAtNothing ? value <= from + CLOSE : value <= goal + CLOSE) break;
            if (!next(goal)) break;
        }
        if (endsAtNothing) {
            steps = new int[products.size()];
            note();
        }
        return levels;
    }

    private double lastFrom() {
        double one =
                products.stream().mapToDouble(TaperProduct::valuePerStep).max().orElseThrow();
        return Math.max(one, shape.lastShare() * wish.lastFrom(numbers));
    }

    /// What is taken now, rounded down to what can be weighed, and as much of a cut as that leaves room for. Below ten
    /// weighable steps, rounding alone is the first cut.
    private void first(double goal) {
        double[] now = products.stream().mapToDouble(TaperProduct::steps).toArray();
        for (int p = 0; p < now.length; p++) {
            steps[p] = (int) Math.floor(now[p] + CLOSE);
        }
        roundUp(now);
        double budget = wish.total() * shape.cutPercent() / 100 - (wish.total() - value());
        boolean isExact = IntStream.range(0, now.length).allMatch(p -> now[p] - steps[p] < CLOSE);
        boolean isRoundingEnough = !isExact && wish.steps() <= numbers.tenSteps() + CLOSE;
        if (!isRoundingEnough) {
            choice(budget, wish.steps()).ifPresentOrElse(cut -> take(cut, goal), () -> {
                if (isExact) smallest().ifPresent(cut -> take(cut, goal));
            });
        }
        fitDoses();
        note();
    }

    /// Where several products lose too much by rounding down, some are rounded up, as long as the day's total falls.
    private void roundUp(double[] now) {
        boolean isLow = wish.steps() <= numbers.tenSteps() + CLOSE;
        var perStep = products.stream().mapToDouble(TaperProduct::valuePerStep);
        double least = wish.total()
                - (isLow
                        ? perStep.max().orElseThrow()
                        : wish.total() * wish.bounds().largestCut() / 100);
        IntStream.range(0, now.length)
                .boxed()
                .sorted(Comparator.comparingDouble(p -> steps[p] - now[p]))
                .forEach(p -> {
                    boolean fits = value() + products.get(p).valuePerStep() <= wish.total() + CLOSE;
                    if (value() < least - CLOSE && fits && now[p] - steps[p] > CLOSE) steps[p]++;
                });
    }

    /// Where it stays within the limit, no single dose is rounded up.
    private void fitDoses() {
        double least = wish.total() * (1 - wish.bounds().largestCut() / 100);
        boolean isLow = wish.steps() <= numbers.tenSteps() + CLOSE;
        if (isLow) return;
        int[] fitting = steps.clone();
        for (int p = 0; p < fitting.length; p++) {
            TaperProduct product = products.get(p);
            int most = (int) Math.floor(product.perDose() / product.measure().step() + CLOSE) * product.slots();
            fitting[p] = Math.min(fitting[p], most);
        }
        if (valueOf(fitting) >= least - CLOSE) steps = fitting;
    }

    private boolean next(double goal) {
        double budget = value() * shape.cutPercent() / 100;
        int[] before = steps.clone();
        choice(budget, IntStream.of(steps).sum()).or(this::smallest).ifPresent(cut -> take(cut, goal));
        if (java.util.Arrays.equals(before, steps)) return false;
        note();
        return true;
    }

    /// So many steps of a product.
    private record Cut(int product, int steps) {}

    private Optional<Cut> choice(double budget, double total) {
        boolean isLow = total <= numbers.tenSteps() + CLOSE;
        return left().filter(p -> isLow || products.get(p).valuePerStep() <= budget + CLOSE)
                .max(Comparator.comparingDouble(p -> products.get(p).valuePerStep()))
                .map(p -> new Cut(
                        p, isLow ? 1 : (int) Math.floor(budget / products.get(p).valuePerStep() + CLOSE)));
    }

    /// One step of what is finest, where the share is less than can be weighed.
    private Optional<Cut> smallest() {
        return left().min(Comparator.comparingDouble(p -> products.get(p).valuePerStep()))
                .map(p -> new Cut(p, 1));
    }

    private java.util.stream.Stream<Integer> left() {
        return IntStream.range(0, steps.length).filter(p -> steps[p] > 0).boxed();
    }

    /// Never below the goal's last weighable step, and never to nothing where a goal was named.
    private void take(Cut cut, double goal) {
        double perStep = products.get(cut.product()).valuePerStep();
        int down = cut.steps();
        if (goal > 0) down = Math.min(down, (int) Math.ceil((value() - goal) / perStep - CLOSE));
        if (goal > 0 && value() - down * perStep < CLOSE) down--;
        steps[cut.product()] -= Math.max(0, Math.min(down, steps[cut.product()]));
    }

    private double value() {
        return valueOf(steps);
    }

    private double valueOf(int[] each) {
        double value = 0;
        for (int p = 0; p < each.length; p++) value += each[p] * products.get(p).valuePerStep();
        return value;
    }

    private void note() {
        List<List<Integer>> doses = new ArrayList<>();
        for (int p = 0; p < steps.length; p++) doses.add(shares.get(p).of(steps[p]));
        levels.add(new Level(doses));
    }
}
