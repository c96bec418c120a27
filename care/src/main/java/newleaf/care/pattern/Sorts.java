package newleaf.care.pattern;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// Of which sorts a day is, measured by the person's own usual days.
final class Sorts {
    private static final double HOUR = 1;
    private static final int LOW = 2;

    private final Map<LocalDate, LivedDay> days = new TreeMap<>();
    private final Optional<Double> usualSleep;
    private final Optional<Double> usualCraving;

    Sorts(Collection<LivedDay> all) {
        all.forEach(each -> days.put(each.day(), each));
        this.usualSleep = usual(LivedDay::sleepHours);
        this.usualCraving = usual(LivedDay::craving);
    }

    private Optional<Double> usual(Function<LivedDay, Optional<Double>> of) {
        var known =
                days.values().stream().flatMap(each -> of.apply(each).stream()).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(Middle.of(known));
    }

    /// Empty where it is not known.
    Optional<Boolean> is(Beside beside, LocalDate day) {
        return switch (beside) {
            case SHORT_NIGHT ->
                on(day).flatMap(LivedDay::sleepHours).flatMap(slept -> usualSleep.map(usual -> slept <= usual - HOUR));
            case CHANGE_OF_PLAN -> on(day).flatMap(LivedDay::afterChange);
            case ABOVE_PLAN -> on(day).flatMap(LivedDay::abovePlan);
            case WEEKEND -> Optional.of(isWeekend(day.getDayOfWeek()));
            case LOW_MOOD_BEFORE -> on(day.minusDays(1)).flatMap(LivedDay::mood).map(mood -> mood <= LOW);
            case CRAVING_BEFORE ->
                on(day.minusDays(1))
                        .flatMap(LivedDay::craving)
                        .flatMap(pull -> usualCraving.map(usual -> pull > usual));
        };
    }

    private Optional<LivedDay> on(LocalDate day) {
        return Optional.ofNullable(days.get(day));
    }

    static boolean isWeekend(DayOfWeek day) {
        return day.compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    @Override
    public String toString() {
        return "Sorts";
    }
}
