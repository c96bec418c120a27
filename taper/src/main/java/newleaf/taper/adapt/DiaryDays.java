package newleaf.taper.adapt;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import newleaf.intake.DiaryDay;
import newleaf.intake.use.Amount;
import newleaf.units.AmountUnit;

/// The diary by day, and how to look at it: 0 is today, -1 yesterday.
public final class DiaryDays {
    private final TreeMap<Integer, DiaryDay> days = new TreeMap<>();

    public DiaryDays(List<DiaryDay> diary, LocalDate today) {
        diary.stream().filter(DiaryDays::isWritten).forEach(day -> days.put(day.daysFrom(today), day));
    }

    /// Today where something is written down of it, else yesterday.
    int last() {
        return days.containsKey(0) ? 0 : -1;
    }

    /// What is written down of the last so many days, by the calendar.
    Collection<DiaryDay> lately(int count) {
        return days.subMap(last() - count, false, last(), true).values();
    }

    /// All of them, the first one first.
    Collection<DiaryDay> all() {
        return days.values();
    }

    private static boolean isWritten(DiaryDay day) {
        boolean saysMore = day.illness().isKnown()
                || day.stressor().isKnown()
                || day.hold().isKnown();
        return saysHowItWas(day)
                || saysMore
                || day.easy().isKnown()
                || day.doses().isKnown();
    }

    /// Whether it says how a day was; what was taken alone does not.
    static boolean saysHowItWas(DiaryDay day) {
        return day.diary().isKnown()
                || day.craving().isKnown()
                || day.sleepHours().isKnown();
    }

    /// What was taken on each day on which every dose says its amount, in grams or in the one unit of all doses.
    NavigableMap<Integer, Double> taken() {
        return taken(_ -> true);
    }

    /// The same, of days whose doses are in this unit.
    NavigableMap<Integer, Double> taken(AmountUnit unit) {
        return taken(unit::equals);
    }

    private NavigableMap<Integer, Double> taken(Predicate<AmountUnit> isUnit) {
        TreeMap<Integer, Double> taken = new TreeMap<>();
        for (Map.Entry<Integer, DiaryDay> day : days.entrySet()) {
            total(day.getValue())
                    .filter(total -> total.unit().filter(isUnit.negate()).isEmpty())
                    .ifPresent(total -> taken.put(day.getKey(), total.amount()));
        }
        return taken;
    }

    /// What is written down from a day on.
    List<DiaryDay> days(int from) {
        return List.copyOf(days.tailMap(from, true).values());
    }

    /// Days on which it is written down that nothing was taken.
    NavigableSet<Integer> without() {
        TreeSet<Integer> without = new TreeSet<>();
        days.forEach((day, entry) -> entry.doses().known().filter(List::isEmpty).ifPresent(_ -> without.add(day)));
        return without;
    }

    /// The first or the last hour of a day's doses, where all are known.
    Optional<Double> hour(int day, boolean isLast) {
        double[] hours = hours().getOrDefault(day, new double[0]);
        if (hours.length == 0) return Optional.empty();
        return Optional.of(isLast ? hours[hours.length - 1] : hours[0]);
    }

    /// The hours of the doses of each day on which all are known, ascending.
    NavigableMap<Integer, double[]> hours() {
        TreeMap<Integer, double[]> hours = new TreeMap<>();
        days.forEach((day, entry) -> entry.doses()
                .known()
                .filter(doses -> doses.stream().allMatch(dose -> dose.hour().isKnown()))
                .ifPresent(doses -> hours.put(
                        day,
                        doses.stream()
                                .mapToDouble(dose -> dose.hour().known().orElseThrow())
                                .sorted()
                                .toArray())));
        return hours;
    }

    static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /// The middle slope between all pairs (Theil, Sen), times the days from first to last.
    static double change(NavigableMap<Integer, Double> values) {
        int[] at = values.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] value =
                values.values().stream().mapToDouble(Double::doubleValue).toArray();
        double[] slopes = new double[at.length * (at.length - 1) / 2];
        int count = 0;
        for (int i = 0; i < at.length; i++) {
            for (int j = i + 1; j < at.length; j++) slopes[count++] = (value[j] - value[i]) / (at[j] - at[i]);
        }
        if (count == 0) return 0;
        return median(Arrays.stream(slopes).boxed().toList()) * (at[at.length - 1] - at[0]);
    }

    /// @param unit  empty where nothing was taken
    private record Total(double amount, Optional<AmountUnit> unit) {
        @Override
        public String toString() {
            return "Total";
        }
    }

    private static Optional<Total> total(DiaryDay day) {
        List<DiaryDay.Dose> doses = day.doses().known().orElse(List.of());
        if (!day.doses().isKnown()) return Optional.empty();
        double total = 0;
        Optional<AmountUnit> unit = Optional.empty();
        for (DiaryDay.Dose dose : doses) {
            Optional<Amount> amount = dose.amount().known();
            if (amount.isEmpty()) return Optional.empty();
            boolean isMilligrams = amount.get().unit() == AmountUnit.MILLIGRAM;
            AmountUnit own = isMilligrams ? AmountUnit.GRAM : amount.get().unit();
            if (unit.filter(each -> each != own).isPresent()) return Optional.empty();
            unit = Optional.of(own);
            total += amount.get().quantity().high() / (isMilligrams ? 1000 : 1);
        }
        return Optional.of(new Total(total, unit));
    }

    @Override
    public String toString() {
        return "DiaryDays";
    }
}
