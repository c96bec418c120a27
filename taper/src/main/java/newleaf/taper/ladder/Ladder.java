package newleaf.taper.ladder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newleaf.taper.limits.FirstDays;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.Level;

/// The one way down from what is taken: each change takes off about a fifth of the day's total, and doses are given
/// up from the middle of the day once they have come down to half a gram. The same wish gives the same amounts.
public final class Ladder {
    private static final double CLOSE = 1e-9;
    private static final int MOST_LEVELS = 2000;

    private final Wish wish;
    private final TaperNumbers numbers;
    private final NextChange change;
    private final List<Level> levels = new ArrayList<>();

    private Ladder(Wish wish, TaperNumbers numbers, Fineness fineness) {
        this.wish = wish;
        this.numbers = numbers;
        this.change = new NextChange(wish, numbers, fineness);
    }

    /// In the easiest amounts that do it in few enough changes. Empty where what is taken cannot be weighed or counted
    /// within the limits, or where nothing lies between it and the end.
    public static Optional<List<Level>> of(Wish wish, TaperNumbers numbers) {
        List<List<Level>> ways = new ArrayList<>();
        for (Fineness fineness : Fineness.values()) {
            Optional<List<Level>> way = new Ladder(wish, numbers, fineness).walked();
            if (way.filter(each -> each.size() <= mostChanges(wish, numbers)).isPresent()) return way;
            way.ifPresent(ways::add);
        }
        return ways.stream().min(Comparator.comparingInt(List::size));
    }

    /// A smaller cut than ours that was asked for takes as many changes as it takes.
    public static int mostChanges(Wish wish, TaperNumbers numbers) {
        if (wish.bounds().largestCut() < numbers.largestCut()) return MOST_LEVELS;
        boolean isOrdinary = wish.isInLeaf() && wish.total() <= numbers.manyGrams() + CLOSE;
        return isOrdinary ? numbers.mostChanges() : numbers.mostChangesAbove();
    }

    private Optional<List<Level>> walked() {
        Day now = Day.now(wish);
        double most = Math.max(numbers.largestCut() / 100 * wish.total(), now.oneStepOrDose());
        if (now.isNothing() || wish.total() - now.value() > most + CLOSE) return Optional.empty();
        if (now.value() <= goal() + CLOSE) return Optional.empty();
        Optional<Day> day = first(now);
        if (day.isEmpty() || day.get().isNothing()) return Optional.empty();
        levels.add(day.get().level());
        while (levels.size() < MOST_LEVELS && !isEnd(day.get())) {
            day = change.after(day.get(), wish.bounds().largestCut(), goal());
            if (day.isEmpty()) break;
            levels.add(day.get().level());
        }
        if (wish.target().isEmpty()) levels.add(Day.nothing(wish).level());
        return Optional.of(levels);
    }

    private double goal() {
        return wish.target().orElse(0.0);
    }

    /// The first change may never be more than the usual share: nobody knows how long the amount has been the same.
    private Optional<Day> first(Day now) {
        if (wish.first() == FirstDays.STAY) return Optional.of(now);
        double share = Math.min(numbers.largestCut(), wish.bounds().largestCut());
        Optional<Day> first = change.first(now, share, goal());
        return wish.first() == FirstDays.HALF_A_DOSE ? first.map(Day::withHalfOfTheFirst) : first;
    }

    private boolean isEnd(Day day) {
        if (wish.target().isPresent()) return day.value() <= goal() + CLOSE;
        return day.only()
                .filter(product -> day.value() <= wish.lastFrom(product, numbers) + CLOSE)
                .isPresent();
    }
}
