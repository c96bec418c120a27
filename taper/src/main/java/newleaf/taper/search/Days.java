package newleaf.taper.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import newleaf.taper.limits.PlannedDays;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.Draft;
import newleaf.taper.plan.Level;

/// Gives each level its first day. Days are shared out by how much a step changes, and never fall below what the limits
/// ask between two steps; a change that would fall on a frozen day waits until after it.
final class Days {
    private static final int MOST_DAYS = 20_000;
    private static final int HALVINGS = 32;

    private final Wish wish;
    private final TaperNumbers numbers;
    private final List<Level> levels;
    private final double[] weights;
    private final int[] least;

    /// @param weights  of each level, how much its step and the next one change; not negative
    Days(Wish wish, TaperNumbers numbers, List<Level> levels, double[] weights) {
        this.wish = wish;
        this.numbers = numbers;
        this.levels = levels;
        this.weights = weights.clone();
        this.least = least();
    }

    /// The plan that ends nearest to a day.
    Draft endingOn(double day) {
        double low = 0;
        double high = 1e6;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = Math.sqrt(Math.max(low, 1e-6) * high);
            if (last(at(middle)) > day) high = middle;
            else low = middle;
        }
        int[] shorter = at(Math.max(low, 1e-6));
        int[] longer = at(high);
        boolean isLongerNearer = Math.abs(last(longer) - day) < Math.abs(last(shorter) - day);
        return draft(isLongerNearer ? longer : shorter);
    }

    Draft shortest() {
        return draft(at(0));
    }

    private Draft draft(int[] from) {
        return new Draft(wish.products(), levels, Arrays.stream(from).boxed().toList());
    }

    private static int last(int[] from) {
        return from[from.length - 1];
    }

    /// The first day of each level.
    private int[] at(double daysPerWeight) {
        int[] from = new int[levels.size()];
        int day = free(0);
        double exact = day;
        for (int i = 0; i < from.length; i++) {
            from[i] = day;
            double days =
                    Math.clamp(daysPerWeight * weights[i], least[i], Math.max(least[i], numbers.longestInterval()));
            exact = Math.max(exact, day) + days;
            day = Math.min(MOST_DAYS, free((int) Math.max(day + least[i], Math.round(exact))));
        }
        return from;
    }

    private int free(int day) {
        if (wish.bounds().frozen().isEmpty()) return day;
        int free = day;
        while (free < MOST_DAYS && wish.bounds().isFrozen(wish.start().plusDays(free))) free++;
        return free;
    }

    private int[] least() {
        int[] least = new int[levels.size()];
        List<Integer> any = new ArrayList<>();
        for (int i = 0; i < least.length; i++) any.add(i);
        PlannedDays days = PlannedDays.of(new Draft(wish.products(), levels, any), wish);
        for (int i = 0; i < least.length; i++) {
            boolean isLarge = days.isLargeCut(i, numbers) || (i + 1 < least.length && days.isLargeCut(i + 1, numbers));
            least[i] = isLarge
                    ? Math.max(numbers.largeCutDays(), wish.bounds().interval())
                    : wish.bounds().interval();
        }
        return least;
    }
}
