package newleaf.pharmacology.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What must not turn round: more, more often and longer are never easier. 1,024 people each.
class ModelOrderTest {
    static final double[] GRAMS = {2.5, 5, 10, 20, 30, 40, 60};
    private static final int YEARS = StudiedHabit.YEARS;

    @Test
    void nobody_s_worst_day_falls_and_nobody_s_onset_comes_later_as_the_amount_rises() {
        for (int i = 0; i + 1 < GRAMS.length; i++) {
            StudiedCourse less = Studies.USUAL.stop(StudiedHabit.leaf(GRAMS[i], 4, YEARS));
            StudiedCourse more = Studies.USUAL.stop(StudiedHabit.leaf(GRAMS[i + 1], 4, YEARS));
            assertThat(falling(less, more, 0.005)).as(GRAMS[i] + " g").isZero();
            assertThat(later(less, more, 0.05)).as(GRAMS[i] + " g").isZero();
        }
    }

    @Test
    void the_middle_is_in_order_with_the_amount_in_any_number_of_doses() {
        for (int doses : new int[] {1, 2, 4, 8}) {
            for (int i = 0; i + 1 < GRAMS.length; i++) {
                StudiedCourse less = Studies.USUAL.stop(StudiedHabit.leaf(GRAMS[i], doses, YEARS));
                StudiedCourse more = Studies.USUAL.stop(StudiedHabit.leaf(GRAMS[i + 1], doses, YEARS));
                assertThat(more.worst(0.5)).isGreaterThan(less.worst(0.5));
                assertThat(more.onset(0.5)).isLessThanOrEqualTo(less.onset(0.5));
            }
        }
    }

    /// From four to eight by 3 % at most, or a quarter of a point: 5 g are 6.75 and 6.51.
    @Test
    void the_middle_rises_in_one_two_and_four_doses_and_hardly_falls_to_eight() {
        for (double grams : GRAMS) {
            double[] worst = IntStream.of(1, 2, 4, 8)
                    .mapToDouble(doses -> Studies.USUAL
                            .stop(StudiedHabit.leaf(grams, doses, YEARS))
                            .worst(0.5))
                    .toArray();
            assertThat(worst[1]).isGreaterThanOrEqualTo(worst[0]);
            assertThat(worst[2]).isGreaterThanOrEqualTo(worst[1]);
            assertThat(worst[3]).isGreaterThanOrEqualTo(worst[2] - Math.max(0.25, 0.03 * worst[2]));
        }
    }

    /// With doses from 07:00 to 22:00 the last one of eight is small, and for a third of people eight are then easier
    /// than four: the clock. Spread over 24 hours more often is easier for nobody.
    @Test
    void spread_over_the_whole_day_more_often_is_easier_for_nobody() {
        List<StudiedCourse> courses = IntStream.of(1, 2, 4, 8)
                .mapToObj(doses ->
                        Studies.USUAL.stop(StudiedHabit.leaf(20, doses, YEARS).evenly()))
                .toList();
        for (int i = 0; i + 1 < courses.size(); i++) {
            assertThat(falling(courses.get(i), courses.get(i + 1), 0.5)).isZero();
        }
        StudiedCourse four = Studies.USUAL.stop(StudiedHabit.leaf(20, 4, YEARS));
        StudiedCourse eight = Studies.USUAL.stop(StudiedHabit.leaf(20, 8, YEARS));
        assertThat(falling(four, eight, 0.5)).isBetween(200L, 450L);
    }

    @Test
    void nobody_s_worst_day_falls_as_months_go_by() {
        int[] days = {15, 30, 91, 183, 365, 1096, 3653};
        for (int i = 0; i + 1 < days.length; i++) {
            StudiedCourse shorter = Studies.USUAL.stop(StudiedHabit.leaf(20, 4, days[i]));
            StudiedCourse longer = Studies.USUAL.stop(StudiedHabit.leaf(20, 4, days[i + 1]));
            assertThat(falling(shorter, longer, 0.005)).as(days[i] + " days").isZero();
        }
    }

    /// Habits are laid out below 90 days and closed from there: nothing shows at the seam.
    @Test
    void nothing_jumps_where_days_are_no_longer_laid_out() {
        StudiedCourse before = Studies.USUAL.stop(StudiedHabit.leaf(20, 4, 89));
        StudiedCourse after = Studies.USUAL.stop(StudiedHabit.leaf(20, 4, 90));
        assertThat(falling(before, after, 0.005)).isZero();
        assertThat(after.worst(0.5)).isCloseTo(before.worst(0.5), within(0.2));
    }

    private static long falling(StudiedCourse less, StudiedCourse more, double allowed) {
        return IntStream.range(0, ModelStudy.PEOPLE)
                .filter(person -> more.worst()[person] < less.worst()[person] - allowed)
                .count();
    }

    private static long later(StudiedCourse less, StudiedCourse more, double allowed) {
        return IntStream.range(0, ModelStudy.PEOPLE)
                .filter(person -> less.onset()[person] < Double.POSITIVE_INFINITY)
                .filter(person -> more.onset()[person] > less.onset()[person] + allowed)
                .count();
    }
}
