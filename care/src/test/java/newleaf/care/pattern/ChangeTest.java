package newleaf.care.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChangeTest {
    @Test
    void eleven_days_are_too_few_and_twelve_are_not() {
        assertThat(Change.in(Collections.nCopies(11, 5.0), 1)).isEqualTo(new Change.TooFew(11));
        assertThat(Change.in(Collections.nCopies(12, 5.0), 1)).isEqualTo(new Change.NotClear(5));
    }

    @Test
    void a_fall_is_said_from_the_first_week_to_the_last() {
        List<Double> days = list(20, 20, 21, 19, 20, 20, 20, 16, 15, 14, 13, 12, 11, 10.5, 10.5, 10, 11, 10.5, 10.5);
        assertThat(Change.in(days, 1)).isEqualTo(new Change.Clear(20, 10.5));
        assertThat(Change.in(days.reversed(), 1)).isEqualTo(new Change.Clear(10.5, 20));
    }

    @Test
    void less_than_a_step_is_no_change() {
        List<Double> days = list(6, 6, 6, 6, 6, 6, 6, 6.4, 6.4, 6.4, 6.4, 6.4, 6.4, 6.4);
        assertThat(Change.in(days, 0.5)).isInstanceOf(Change.NotClear.class);
        assertThat(Change.in(days, 0.4)).isInstanceOf(Change.Clear.class);
    }

    @Test
    void weeks_that_overlap_are_no_change() {
        assertThat(Change.in(list(10, 30, 12, 28, 11, 29, 20, 8, 26, 9, 27, 10, 25, 10), 5))
                .isInstanceOf(Change.NotClear.class);
    }

    @Test
    void of_days_that_only_scatter_at_most_one_in_twenty_looks_says_so() {
        int looks = 4000;
        double noise = 3 * Math.sqrt(0.05 * 0.95 / looks);
        for (int days : new int[] {12, 13, 14, 28, 84}) {
            int said = 0;
            for (int i = 0; i < looks; i++) {
                var chance = new Random(i);
                List<Double> values = chance.doubles(days).boxed().toList();
                if (Change.in(values, 0) instanceof Change.Clear) said++;
            }
            assertThat((double) said / looks).as("%d days", days).isLessThanOrEqualTo(0.05 + noise);
        }
    }

    @Test
    void the_middle_is_the_middle() {
        assertThat(Middle.of(list(3, 1, 2))).isEqualTo(2);
        assertThat(Middle.of(list(4, 1, 2, 3))).isEqualTo(2.5);
    }

    private static List<Double> list(double... values) {
        return Arrays.stream(values).boxed().toList();
    }
}
