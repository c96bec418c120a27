package newleaf.care.pattern;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;

/// Of which sorts the days of whole weeks are, and which of these days count.
final class SortedDays {
    private static final int WEEK = 7;
    private static final int NOT_KNOWN = -1;

    private final int[] counted;
    private final Map<Beside, int[]> sorts = new EnumMap<>(Beside.class);

    /// @param written  the days that count, in their order
    SortedDays(List<LivedDay> written, Sorts sort) {
        LocalDate first = written.getFirst().day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate end = written.getLast().day().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        int days = (int) ChronoUnit.DAYS.between(first, end);
        this.counted = written.stream()
                .mapToInt(each -> (int) ChronoUnit.DAYS.between(first, each.day()))
                .toArray();
        for (Beside beside : Beside.values()) {
            int[] is = new int[days];
            for (int i = 0; i < days; i++) is[i] = number(sort.is(beside, first.plusDays(i)));
            sorts.put(beside, is);
        }
    }

    private static int number(Optional<Boolean> is) {
        return is.map(each -> each ? 1 : 0).orElse(NOT_KNOWN);
    }

    /// The days that count, as they are.
    Groups groups(Beside beside) {
        return turned(beside, new int[weeks()]);
    }

    /// The same, each week turned by so many days.
    Groups turned(Beside beside, int[] by) {
        int[] is = Objects.requireNonNull(sorts.get(beside));
        int[] sort = new int[counted.length];
        for (int i = 0; i < counted.length; i++) {
            int week = counted[i] / WEEK;
            sort[i] = is[week * WEEK + (counted[i] + by[week]) % WEEK];
        }
        return new Groups(sort);
    }

    int[] drawn(SplittableRandom chance) {
        return chance.ints(weeks(), 0, WEEK).toArray();
    }

    private int weeks() {
        return counted[counted.length - 1] / WEEK + 1;
    }

    @Override
    public String toString() {
        return "SortedDays";
    }
}
