package newleaf.taper.adapt;

import java.util.NavigableSet;
import java.util.Optional;
import newleaf.units.AmountUnit;

/// The last days without kratom that a diary knows of, long enough to count. What was taken before them never comes
/// back.
public final class Pause {
    private static final double DAY = 24;
    private static final int TODAY = 0;

    private final DiaryDays diary;
    private final int last;

    private Pause(DiaryDays diary, int last) {
        this.diary = diary;
        this.last = last;
    }

    /// Empty where the diary knows none of so many hours or more.
    public static Optional<Pause> in(DiaryDays days, double hours) {
        NavigableSet<Integer> without = days.without();
        for (int day : without.descendingSet()) {
            boolean isEnd = !without.contains(day + 1);
            if (isEnd && hours(days, without, day) >= hours) return Optional.of(new Pause(days, day));
        }
        return Optional.empty();
    }

    /// Its first day without, from today.
    int first() {
        return first(diary.without(), last);
    }

    int last() {
        return last;
    }

    private static int first(NavigableSet<Integer> without, int end) {
        int first = end;
        while (without.contains(first - 1)) first--;
        return first;
    }

    /// Whether it lasts, as far as is written down.
    public boolean isLasting() {
        return last >= TODAY - 1 && diary.days(last + 1).isEmpty();
    }

    /// The most that was taken on one day since; empty where none of these days says it in this unit.
    public Optional<Double> mostSince(AmountUnit unit) {
        return diary.taken(unit).tailMap(last, false).values().stream().max(Double::compare);
    }

    /// Whole days, and what the doses before and after leave of theirs. Today is not over.
    private static double hours(DiaryDays days, NavigableSet<Integer> without, int end) {
        int first = first(without, end);
        double before = days.hour(first - 1, true).map(hour -> DAY - hour).orElse(0.0);
        double after = days.hour(end + 1, false).orElse(0.0);
        int whole = Math.min(end, TODAY - 1) - first + 1;
        return Math.max(0, whole) * DAY + before + after;
    }

    @Override
    public String toString() {
        return "Pause";
    }
}
