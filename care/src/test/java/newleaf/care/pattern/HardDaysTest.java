package newleaf.care.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HardDaysTest {
    private static final int DIARIES = 1500;
    /// Three standard errors of a share of 5 % among so many diaries.
    private static final double NOISE = 3 * Math.sqrt(0.05 * 0.95 / DIARIES);

    @ParameterizedTest
    @CsvSource({"21, 0", "21, 0.6", "28, 0.6", "28, 0.8", "84, 0", "84, 0.6", "84, 0.8"})
    void of_days_that_have_nothing_to_do_with_each_other_at_most_one_in_twenty_diaries_says_something(
            int days, double alike) {
        assertThat(found(days, alike, InventedDays::unrelated)).isLessThanOrEqualTo(0.05 + NOISE);
    }

    @ParameterizedTest
    @CsvSource({"28, 0.6", "84, 0.6"})
    void nor_where_all_of_it_falls_over_the_weeks(int days, double alike) {
        assertThat(found(days, alike, InventedDays::falling)).isLessThanOrEqualTo(0.05 + NOISE);
    }

    @ParameterizedTest
    @CsvSource({"21, 0.6", "50, 0.6", "84, 0.8"})
    void nor_of_diaries_whose_days_were_shuffled(int days, double alike) {
        assertThat(found(days, alike, invented -> invented.shuffled(invented.harderAfterShortNights(15))))
                .isLessThanOrEqualTo(0.05 + NOISE);
    }

    @ParameterizedTest
    @CsvSource({"28, 0.5", "56, 0.8"})
    void what_is_there_is_found(int days, double alike) {
        int told = 0;
        for (int i = 0; i < 200; i++) {
            var diary = new InventedDays(new Random(i), days, 0.4).harderAfterShortNights(14);
            if (beside(diary).contains(Beside.SHORT_NIGHT)) told++;
        }
        assertThat(told / 200.0).isGreaterThan(alike);
    }

    @Test
    void a_weekly_rhythm_is_found() {
        int told = 0;
        for (int i = 0; i < 200; i++) {
            var diary = new InventedDays(new Random(i), 42, 0.3).harderAtWeekends(10);
            if (beside(diary).contains(Beside.WEEKEND)) told++;
        }
        assertThat(told / 200.0).isGreaterThan(0.8);
    }

    @Test
    void a_change_of_every_second_week_is_found() {
        int told = 0;
        for (int i = 0; i < 200; i++) {
            var diary = new InventedDays(new Random(i), 42, 0.3).harderAfterChanges(10);
            if (beside(diary).contains(Beside.CHANGE_OF_PLAN)) told++;
        }
        assertThat(told / 200.0).isGreaterThan(0.8);
    }

    @Test
    void it_says_the_means_and_the_days_they_are_of() {
        List<LivedDay> days = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean isShort = i * i % 11 == 3;
            double hard = (isShort ? 24 : 14) + (i % 3 - 1);
            days.add(day(i, Optional.of(hard), Optional.of(isShort ? 4.5 : 6.5)));
        }
        double with = mean(
                days.stream().filter(each -> each.sleepHours().orElse(0.0) < 5).toList());
        double without = mean(
                days.stream().filter(each -> each.sleepHours().orElse(0.0) > 5).toList());
        assertThat(HardDays.in(days)).hasSize(1).first().satisfies(found -> {
            assertThat(found.beside()).isEqualTo(Beside.SHORT_NIGHT);
            assertThat(found.with()).isEqualTo(with);
            assertThat(found.without()).isEqualTo(without);
            assertThat(found.daysWith()).isEqualTo(8);
            assertThat(found.daysWithout()).isEqualTo(32);
        });
    }

    @Test
    void nothing_is_said_of_twenty_days_and_what_is_there_of_twenty_one() {
        assertThat(HardDays.in(clear(20))).isEmpty();
        assertThat(HardDays.in(clear(21))).hasSize(1);
    }

    @Test
    void days_without_a_diary_do_not_count() {
        List<LivedDay> days = clear(21);
        days.set(5, day(5, Optional.empty(), Optional.of(7.0)));
        assertThat(HardDays.in(days)).isEmpty();
    }

    @Test
    void the_same_days_say_the_same_in_any_order() {
        List<LivedDay> days = new InventedDays(new Random(3), 60, 0.4).harderAfterShortNights(9);
        List<LivedDay> other = new ArrayList<>(days);
        Collections.shuffle(other, new Random(1));
        assertThat(HardDays.in(other)).isNotEmpty().isEqualTo(HardDays.in(days));
    }

    @Test
    void easier_days_are_no_finding() {
        List<LivedDay> days = new InventedDays(new Random(3), 60, 0.4).harderAfterShortNights(-20);
        assertThat(beside(days)).doesNotContain(Beside.SHORT_NIGHT);
    }

    @Test
    void craving_is_looked_at_where_the_diary_is_missing_and_does_not_explain_itself() {
        List<LivedDay> days = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean isShort = i * i % 11 == 3;
            days.add(new LivedDay(
                    InventedDays.FIRST.plusDays(i),
                    Optional.empty(),
                    Optional.of((double) (isShort ? 8 : 3) + i % 2),
                    Optional.of(isShort ? 4.0 : 6.0),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        assertThat(HardDays.in(days))
                .extracting(Finding::outcome, Finding::beside)
                .containsExactly(tuple(Outcome.CRAVING, Beside.SHORT_NIGHT));
        List<LivedDay> waves = new ArrayList<>();
        for (int i = 0; i < 60; i++) waves.add(pull(i, i / 10 % 2 == 0 ? 8 : 2));
        assertThat(HardDays.in(waves)).isEmpty();
    }

    /// Counted by hand: of a clear diary no other place does as well.
    @Test
    void the_chance_is_the_share_of_places_that_do_as_well() {
        int[] sort = new int[21];
        double[] values = new double[21];
        for (int i = 0; i < 21; i++) {
            sort[i] = i == 2 || i == 3 || i == 9 || i == 15 ? 1 : 0;
            values[i] = sort[i] * 10 + (i * 7 % 5) * 0.1;
        }
        var moved = new Moved(
                values, new SortedDays(clear(21), new Sorts(clear(21))), Map.of(Beside.SHORT_NIGHT, new Groups(sort)));
        int asWell = 0;
        double found = difference(values, sort, 0);
        for (int shift = 0; shift < 21; shift++) if (difference(values, sort, shift) >= found - 1e-9) asWell++;
        assertThat(asWell).isEqualTo(1);
        assertThat(moved.chance(Beside.SHORT_NIGHT)).isEqualTo(1.0 / 21);
    }

    @Test
    void a_weekend_is_saturday_and_sunday() {
        assertThat(Sorts.isWeekend(DayOfWeek.FRIDAY)).isFalse();
        assertThat(Sorts.isWeekend(DayOfWeek.SATURDAY)).isTrue();
        assertThat(Sorts.isWeekend(DayOfWeek.SUNDAY)).isTrue();
        assertThat(Sorts.isWeekend(DayOfWeek.MONDAY)).isFalse();
    }

    /// By means alone, which order the places as the statistic does where the same values are moved.
    private static double difference(double[] values, int[] sort, int shift) {
        double with = 0;
        double without = 0;
        int count = 0;
        for (int i = 0; i < sort.length; i++) {
            double value = values[(i + shift) % values.length];
            if (sort[i] == 1) count++;
            if (sort[i] == 1) with += value;
            else without += value;
        }
        return with / count - without / (sort.length - count);
    }

    private static double found(int days, double alike, Function<InventedDays, List<LivedDay>> diary) {
        int told = 0;
        for (int i = 0; i < DIARIES; i++) {
            var invented = new InventedDays(new Random(1000L * days + i), days, alike);
            if (!HardDays.in(diary.apply(invented)).isEmpty()) told++;
        }
        return (double) told / DIARIES;
    }

    private static List<Beside> beside(List<LivedDay> days) {
        return HardDays.in(days).stream().map(Finding::beside).toList();
    }

    private static List<LivedDay> clear(int count) {
        List<LivedDay> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean isShort = i == 2 || i == 3 || i == 9 || i == 15;
            days.add(day(i, Optional.of(isShort ? 30.0 : 12.0 + i % 4), Optional.of(isShort ? 4.0 : 7.0)));
        }
        return days;
    }

    private static LivedDay day(int index, Optional<Double> hard, Optional<Double> slept) {
        return new LivedDay(
                InventedDays.FIRST.plusDays(index),
                hard,
                Optional.empty(),
                slept,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static LivedDay pull(int index, double craving) {
        return new LivedDay(
                InventedDays.FIRST.plusDays(index),
                Optional.empty(),
                Optional.of(craving),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static double mean(List<LivedDay> days) {
        return days.stream()
                .mapToDouble(day -> day.diary().orElseThrow())
                .average()
                .orElseThrow();
    }
}
