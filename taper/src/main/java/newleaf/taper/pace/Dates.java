package newleaf.taper.pace;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import newleaf.taper.limits.TaperNumbers;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.Draft;
import newleaf.taper.plan.Level;

/// Gives each amount of the one way down its first day, counted from today. Changes fall on the weekday that was
/// chosen, and never on a frozen day; they wait for it.
final class Dates {
    private static final double CLOSE = 1e-9;
    private static final int WEEK = 7;
    private static final int FARTHEST = 20_000;

    private final Wish wish;
    private final TaperNumbers numbers;
    private final PaceNumbers paces;
    private final List<Level> levels;

    Dates(Wish wish, TaperNumbers numbers, PaceNumbers paces, List<Level> levels) {
        this.wish = wish;
        this.numbers = numbers;
        this.paces = paces;
        this.levels = levels;
    }

    Draft of(Pace pace) {
        return laidOut(step -> days(pace, step));
    }

    private int days(Pace pace, int step) {
        return switch (pace) {
            case GENTLE -> paces.gentleDays();
            case MIDDLE -> isAboveShare(step) ? paces.briskDays() : paces.gentleDays();
            case STOP, BRISK, WEEKS -> paces.briskDays();
        };
    }

    private boolean isAboveShare(int step) {
        return levels.get(step).value(wish.products()) > paces.middleShare() * wish.total() + CLOSE;
    }

    /// Of the length that was asked for, or the nearest that can be: steps alike, but for whole days or weeks.
    Draft ofWeeks(double weeks) {
        int steps = levels.size() - 1;
        double total = weeks * WEEK;
        int first = first();
        List<Integer> from = new ArrayList<>(List.of(first));
        for (int step = 0; step < steps; step++) {
            int before = from.getLast();
            double ideal = first + (step + 1) * total / steps;
            int least = before + least();
            int most = before + Math.max(least(), numbers.longestInterval());
            from.add(free(nearest(Math.clamp(ideal, least, most), least)));
        }
        return new Draft(wish.products(), levels, from);
    }

    /// The first amounts and then nothing, in so few days.
    Draft stepDown() {
        int first = first();
        int steps = Math.min(levels.size() - 1, Math.max(1, paces.stepDownDays() / paces.briskDays()));
        List<Level> few = new ArrayList<>(levels.subList(0, steps));
        few.add(levels.getLast());
        List<Integer> from = new ArrayList<>();
        for (int step = 0; step <= steps; step++) from.add(first + step * paces.briskDays());
        return new Draft(wish.products(), few, from);
    }

    private Draft laidOut(IntUnaryOperator days) {
        List<Integer> from = new ArrayList<>(List.of(first()));
        for (int step = 0; step + 1 < levels.size(); step++) {
            from.add(free(from.getLast() + Math.max(least(), days.applyAsInt(step))));
        }
        return new Draft(wish.products(), levels, from);
    }

    private int least() {
        return Math.max(numbers.smallestInterval(), wish.bounds().interval());
    }

    /// Tomorrow, or the day that was asked for; never one that is past.
    private int first() {
        LocalDate day = wish.asked()
                .startOn()
                .filter(each -> !each.isBefore(wish.start()))
                .orElse(wish.start().plusDays(1));
        int first = (int) (day.toEpochDay() - wish.start().toEpochDay());
        while (first < FARTHEST && isFrozen(first)) first++;
        return first;
    }

    /// The first day from here on that is not frozen and has the weekday that was chosen.
    private int free(int day) {
        int free = day;
        while (free < FARTHEST && (isFrozen(free) || isAnotherWeekday(free))) free++;
        return free;
    }

    private boolean isFrozen(int day) {
        return wish.bounds().isFrozen(wish.start().plusDays(day));
    }

    private boolean isAnotherWeekday(int day) {
        return wish.asked()
                .changeDay()
                .filter(chosen -> wish.start().plusDays(day).getDayOfWeek() != chosen)
                .isPresent();
    }

    /// With a weekday the nearest one; a later one where the nearest would come too soon.
    private int nearest(double ideal, int least) {
        int day = (int) Math.round(ideal);
        if (wish.asked().changeDay().isEmpty()) return Math.max(least, day);
        DayOfWeek chosen = wish.asked().changeDay().get();
        int away = Math.floorMod(
                chosen.getValue() - wish.start().plusDays(day).getDayOfWeek().getValue(), WEEK);
        int near = away > WEEK / 2 ? day + away - WEEK : day + away;
        return near < least ? near + WEEK : near;
    }
}
