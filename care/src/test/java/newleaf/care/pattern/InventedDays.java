package newleaf.care.pattern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Days of nobody. Each day resembles the one before it as much as is asked for; nothing has to do with anything else
/// unless it is planted.
final class InventedDays {
    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private final Random chance;
    private final int count;
    private final double alike;

    /// @param alike  0 not at all, 1 the same
    InventedDays(Random chance, int count, double alike) {
        this.chance = chance;
        this.count = count;
        this.alike = alike;
    }

    double[] wandering(double middle, double spread) {
        double[] values = new double[count];
        double at = chance.nextGaussian();
        for (int i = 0; i < count; i++) {
            values[i] = middle + spread * at;
            at = alike * at + Math.sqrt(1 - alike * alike) * chance.nextGaussian();
        }
        return values;
    }

    /// Of days on which nothing has to do with how hard they were.
    List<LivedDay> unrelated() {
        return days(wandering(20, 6), wandering(5, 2), wandering(6, 1), wandering(3, 1), wandering(0, 1));
    }

    /// The same, falling over the weeks, as all else does.
    List<LivedDay> falling() {
        return days(
                falls(wandering(20, 6), 12),
                falls(wandering(5, 2), 3),
                wandering(6, 1),
                wandering(3, 1),
                falls(wandering(0, 1), 2));
    }

    /// Harder by so many points after short nights.
    List<LivedDay> harderAfterShortNights(double points) {
        double[] slept = wandering(6, 1);
        double[] hard = wandering(16, 5);
        double usual = Middle.of(Arrays.stream(slept).boxed().toList());
        for (int i = 0; i < count; i++) if (slept[i] <= usual - 1) hard[i] += points;
        return days(hard, wandering(5, 2), slept, wandering(3, 1), wandering(0, 1));
    }

    List<LivedDay> harderAtWeekends(double points) {
        double[] hard = wandering(16, 5);
        for (int i = 0; i < count; i++) if (FIRST.plusDays(i).getDayOfWeek().getValue() > 5) hard[i] += points;
        return days(hard, wandering(5, 2), wandering(6, 1), wandering(3, 1), wandering(0, 1));
    }

    List<LivedDay> harderAfterChanges(double points) {
        double[] hard = wandering(16, 5);
        for (int i = 0; i < count; i++) if (isAfterChange(i)) hard[i] += points;
        return days(hard, wandering(5, 2), wandering(6, 1), wandering(3, 1), wandering(0, 1));
    }

    /// Every second Thursday, and the day after.
    private static boolean isAfterChange(int day) {
        return day % 14 == 3 || day % 14 == 4;
    }

    /// The days of one diary, each with the hardness of another of them.
    List<LivedDay> shuffled(List<LivedDay> days) {
        List<Optional<Double>> hard =
                new ArrayList<>(days.stream().map(LivedDay::diary).toList());
        Collections.shuffle(hard, chance);
        List<LivedDay> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LivedDay day = days.get(i);
            all.add(new LivedDay(
                    day.day(),
                    hard.get(i),
                    day.craving(),
                    day.sleepHours(),
                    day.mood(),
                    day.afterChange(),
                    day.abovePlan()));
        }
        return all;
    }

    private double[] falls(double[] values, double in) {
        for (int i = 0; i < count; i++) values[i] -= in * i / count;
        return values;
    }

    private List<LivedDay> days(double[] hard, double[] pull, double[] slept, double[] mood, double[] above) {
        List<LivedDay> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(new LivedDay(
                    FIRST.plusDays(i),
                    Optional.of(hard[i]),
                    Optional.of((double) Math.round(pull[i])),
                    Optional.of(slept[i]),
                    Optional.of(Math.clamp(Math.round(mood[i]), 1, 5)),
                    Optional.of(isAfterChange(i)),
                    Optional.of(above[i] > 0.8)));
        }
        return days;
    }
}
