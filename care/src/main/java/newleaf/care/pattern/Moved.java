package newleaf.care.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/// How often chance alone does as well as what was found, the best of all sorts counted each time, so that looking for
/// more does not find more.
///
/// The values are moved round the days by every number of places, which keeps how each day resembles the one before it;
/// shuffled days would not, and would find too much. What the calendar sets, a weekend or the day of a change, comes
/// back every seventh place or every fourteenth, so moving tells nothing of it: there each week is turned by a number
/// of days of its own, and the values stay where they are.
final class Moved {
    private static final int DRAWN = 12;
    private static final int FEWEST_TURNED = 2;
    private static final double SAME = 1e-9;

    private final double[] values;
    private final Map<Beside, Groups> groups;
    private final double[] best;

    /// @param groups  what is looked at, in the order of the values
    Moved(double[] values, SortedDays days, Map<Beside, Groups> groups) {
        this.values = values.clone();
        this.groups = groups;
        this.best = best(days);
    }

    /// The best of each chance, the true one among them.
    private double[] best(SortedDays days) {
        double[] all = new double[values.length * DRAWN];
        var chance = new SplittableRandom(Arrays.hashCode(values));
        for (int shift = 0; shift < values.length; shift++) {
            double moved = moved(shift);
            for (int draw = 0; draw < DRAWN; draw++) {
                boolean isTrue = shift == 0 && draw == 0;
                double turned = isTrue ? turned() : turned(days, days.drawn(chance));
                all[shift * DRAWN + draw] = Math.max(moved, turned);
            }
        }
        return all;
    }

    private List<Beside> of(boolean isSetByCalendar) {
        return groups.keySet().stream()
                .filter(each -> each.isSetByCalendar() == isSetByCalendar)
                .toList();
    }

    private double moved(int shift) {
        double most = Double.NEGATIVE_INFINITY;
        for (Beside beside : of(false)) most = Math.max(most, at(beside).statistic(values, shift));
        return most;
    }

    private double turned() {
        double most = Double.NEGATIVE_INFINITY;
        for (Beside beside : of(true)) most = Math.max(most, at(beside).statistic(values, 0));
        return most;
    }

    private double turned(SortedDays days, int[] by) {
        double most = Double.NEGATIVE_INFINITY;
        for (Beside beside : of(true)) {
            Groups split = days.turned(beside, by);
            if (split.areAtLeast(FEWEST_TURNED)) most = Math.max(most, split.statistic(values, 0));
        }
        return most;
    }

    private Groups at(Beside beside) {
        return Objects.requireNonNull(groups.get(beside));
    }

    /// The share of chances that do as well or better.
    double chance(Beside beside) {
        double found = at(beside).statistic(values, 0) - SAME;
        return (double) Arrays.stream(best).filter(each -> each >= found).count() / best.length;
    }

    @Override
    public String toString() {
        return "Moved";
    }
}
