package newleaf.taper.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.taper.course.EffectCurve;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.Draft;
import newleaf.taper.plan.Level;

/// The ways down that are worth looking at: every combination of the levers, each at the length that is wished for.
/// The same wish gives the same list in the same order.
final class Candidates {
    private static final double[] CUTS = {5, 10, 2.5, 7.5, 15, 25};
    private static final double[] EVEN_UNTIL = {0.5, 0, 1};
    private static final double[] LAST_SHARES = {0, 0.5, 1};
    private static final double[] IN_EFFECT = {1, 0};
    private static final double[] TAILS = {0.5, 0, 0.25, 1};
    private static final double WEEK = 7;

    private final Wish wish;
    private final TaperNumbers numbers;
    private final EffectCurve effect;
    private final Map<Shape, List<Level>> ladders = new HashMap<>();

    Candidates(Wish wish, TaperNumbers numbers, EffectCurve effect) {
        this.wish = wish;
        this.numbers = numbers;
        this.effect = effect;
    }

    /// One for each size of cut, to begin with.
    List<Candidate> first() {
        return cuts().stream()
                .filter(cut -> canBeginWith(cut))
                .map(cut -> of(new Shape(cut, EVEN_UNTIL[0], LAST_SHARES[0], IN_EFFECT[0], TAILS[0])))
                .toList();
    }

    /// Whether what is taken can be portioned out at all with what there is to weigh it.
    private boolean canBeginWith(double cut) {
        Shape shape = new Shape(cut, EVEN_UNTIL[0], LAST_SHARES[0], IN_EFFECT[0], TAILS[0]);
        return !Ladder.of(wish, numbers, shape).getFirst().isNothing();
    }

    /// The same with the fewest days that the limits leave.
    List<Candidate> fastest() {
        return first().stream()
                .map(each -> new Candidate(each.shape(), days(each.shape()).shortest()))
                .toList();
    }

    /// Those that differ from this one in one lever only, lever by lever.
    List<List<Candidate>> beside(Shape shape) {
        List<List<Candidate>> beside = new ArrayList<>();
        beside.add(others(TAILS, shape.tail(), shape::withTail));
        beside.add(others(LAST_SHARES, shape.lastShare(), shape::withLastShare));
        if (wish.doses() >= 3) beside.add(others(EVEN_UNTIL, shape.evenUntil(), shape::withEvenUntil));
        beside.add(
                others(cuts().stream().mapToDouble(Double::doubleValue).toArray(), shape.cutPercent(), shape::withCut));
        beside.add(others(IN_EFFECT, shape.inEffect(), shape::withInEffect));
        return beside;
    }

    private List<Candidate> others(double[] values, double now, java.util.function.DoubleFunction<Shape> change) {
        return java.util.Arrays.stream(values)
                .filter(value -> value != now)
                .mapToObj(value -> of(change.apply(value)))
                .toList();
    }

    private Candidate of(Shape shape) {
        Draft draft =
                wish.weeks().isPresent() ? days(shape).endingOn(wish.weeks().get() * WEEK) : byDefault(shape);
        return new Candidate(shape, draft);
    }

    Candidate endingOn(Shape shape, double day) {
        return new Candidate(shape, days(shape).endingOn(day));
    }

    /// The shortest that keeps to the pace and lasts 28 days.
    private Draft byDefault(Shape shape) {
        Days days = days(shape);
        int low = numbers.shortest();
        int high = low;
        while (!isSlowEnough(days.endingOn(high)) && high < 4000) high *= 2;
        if (high > low) {
            while (low < high) {
                int middle = (low + high) / 2;
                if (isSlowEnough(days.endingOn(middle))) high = middle;
                else low = middle + 1;
            }
        }
        return days.endingOn(high);
    }

    /// The same share in two weeks after a year of use; from the start to one gram a day or ten weighable steps.
    private boolean isSlowEnough(Draft draft) {
        return pace(draft).map(pace -> pace <= numbers.pace() + 1e-9).orElse(true)
                && draft.days() >= numbers.shortest();
    }

    private Optional<Double> pace(Draft draft) {
        double start = wish.total();
        double end = Math.max(wish.paceEnd(numbers), wish.target().orElse(0.0));
        if (start <= end) return Optional.empty();
        int day = 0;
        for (int i = 0; i < draft.levels().size(); i++) {
            day = draft.from().get(i);
            if (draft.levels().get(i).value(draft.products()) <= end + 1e-9) break;
        }
        double span = day / WEEK / (isLongUse() ? 2 : 1);
        return Optional.of(span <= 0 ? 100.0 : 100 * (1 - Math.pow(end / start, 1 / span)));
    }

    private boolean isLongUse() {
        return wish.monthsOfUse()
                .map(months -> months >= numbers.longUseMonths())
                .orElse(true);
    }

    private List<Double> cuts() {
        List<Double> cuts = java.util.Arrays.stream(CUTS)
                .filter(cut -> cut <= wish.bounds().largestCut())
                .boxed()
                .toList();
        return cuts.isEmpty() ? List.of(wish.bounds().largestCut()) : cuts;
    }

    private Days days(Shape shape) {
        List<Level> levels = ladders.computeIfAbsent(shape.levels(), each -> Ladder.of(wish, numbers, each));
        return new Days(wish, numbers, levels, weights(levels, shape));
    }

    /// Of each level, half of what its own step changes and half of what the next one does.
    private double[] weights(List<Level> levels, Shape shape) {
        double[] change = new double[levels.size() + 1];
        double before = wish.total();
        for (int i = 0; i < levels.size(); i++) {
            double value = levels.get(i).value(wish.products());
            double percent = before <= 0 ? 0 : 1 - value / before;
            double drop = effect.at(before / wish.total()) - effect.at(value / wish.total());
            change[i] = shape.inEffect() * drop / effect.at(1) + (1 - shape.inEffect()) * Math.min(0.1, percent);
            before = value;
        }
        double[] weights = new double[levels.size()];
        double tail = wish.paceEnd(numbers) + 1e-9;
        for (int i = 0; i < weights.length; i++) {
            boolean isTail = levels.get(i).value(wish.products()) <= tail;
            weights[i] = (change[i] + change[i + 1]) / 2 * (isTail ? shape.tail() : 1);
        }
        return weights;
    }
}
