package newleaf.care.pattern;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What goes with harder days, or nothing. Nothing is found on fewer than 21 days, and on days that have nothing to do
/// with each other something is found at most once in twenty looks, whatever is looked for.
///
/// Days resemble the days before them, so they are not shuffled: the hard days are moved round as a whole against all
/// else that was written ([Moved]). Of 21 places one is the true one, and 1 in 21 is the first chance below 1 in 20.
/// A decline over weeks is taken out first, for much declines beside it.
public final class HardDays {
    /// Days with an outcome.
    public static final int FEWEST = 21;

    private static final int FEWEST_OF_A_SORT = 4;
    private static final double CHANCE = 0.05;

    private HardDays() {}

    /// The same days give the same answer.
    ///
    /// @param days  one each, in any order
    /// @return the clearest first
    public static List<Finding> in(List<LivedDay> days) {
        Outcome outcome = count(days, Outcome.DIARY) >= FEWEST ? Outcome.DIARY : Outcome.CRAVING;
        List<LivedDay> written = days.stream()
                .filter(day -> outcome.of(day).isPresent())
                .sorted(Comparator.comparing(LivedDay::day))
                .toList();
        return written.size() < FEWEST ? List.of() : in(written, outcome, new SortedDays(written, new Sorts(days)));
    }

    private static long count(List<LivedDay> days, Outcome outcome) {
        return days.stream().filter(day -> outcome.of(day).isPresent()).count();
    }

    private static List<Finding> in(List<LivedDay> written, Outcome outcome, SortedDays sorted) {
        double[] values = written.stream()
                .mapToDouble(day -> outcome.of(day).orElseThrow())
                .toArray();
        Map<Beside, Groups> groups = new EnumMap<>(Beside.class);
        for (Beside beside : Beside.values()) {
            Groups split = sorted.groups(beside);
            if (split.areAtLeast(FEWEST_OF_A_SORT) && isFair(beside, outcome)) groups.put(beside, split);
        }
        LocalDate[] dates = written.stream().map(LivedDay::day).toArray(LocalDate[]::new);
        Moved moved = new Moved(Trend.without(dates, values), sorted, groups);
        return groups.keySet().stream()
                .filter(beside -> moved.chance(beside) <= CHANCE)
                .sorted(Comparator.comparingDouble(moved::chance))
                .map(beside -> finding(beside, outcome, Objects.requireNonNull(groups.get(beside)), values))
                .filter(found -> found.with() > found.without())
                .toList();
    }

    /// The pull of a day before says much of the pull of a day, and explains nothing of it.
    private static boolean isFair(Beside beside, Outcome outcome) {
        return outcome != Outcome.CRAVING || beside != Beside.CRAVING_BEFORE;
    }

    private static Finding finding(Beside beside, Outcome outcome, Groups groups, double[] values) {
        return new Finding(
                beside,
                outcome,
                groups.meanWith(values),
                groups.meanWithout(values),
                groups.daysWith(),
                groups.daysWithout());
    }
}
