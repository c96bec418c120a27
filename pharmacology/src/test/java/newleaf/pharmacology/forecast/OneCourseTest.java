package newleaf.pharmacology.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Courses whose hours and means are known in closed form.
class OneCourseTest {
    /// Up to 40 at hour 60, down to nothing at hour 460.
    private static final OneCourse TENT =
            course(hour -> Math.max(0, hour <= 60 ? hour * 40 / 60 : 40 - (hour - 60) / 10));

    @Test
    void a_level_is_reached_and_left_between_two_rows() {
        assertThat(TENT.onset(5)).isCloseTo(7.5, within(1e-4));
        assertThat(TENT.lastAt(5)).isCloseTo(410, within(1e-9));
        assertThat(TENT.highest()).isEqualTo(40);
    }

    @Test
    void a_level_that_is_never_reached_has_no_hour() {
        assertThat(TENT.onset(41)).isInfinite();
        assertThat(TENT.lastAt(41)).isNaN();
    }

    /// Before the last dose of somebody who takes it once a day something may be felt; the dose takes it away first.
    @Test
    void onset_comes_after_the_dip_that_follows_the_last_dose() {
        OneCourse course = course(hour -> hour < 12 ? 12 - hour : (hour - 12) / 2);
        assertThat(course.onset(5)).isCloseTo(22, within(1e-4));
    }

    @Test
    void the_mean_of_a_straight_day_is_its_middle_in_short_and_in_long_rows() {
        assertThat(TENT.mean(0)).isCloseTo(8, within(1e-9));
        assertThat(TENT.mean(10)).isCloseTo(40 - (252 - 60) / 10.0, within(1e-9));
    }

    @Test
    void the_top_of_a_parabola_is_found_between_rows_also_where_they_become_longer() {
        assertThat(course(hour -> 50 - (hour - 61.3) * (hour - 61.3) / 200).peak())
                .isCloseTo(61.3, within(1e-6));
        assertThat(course(hour -> 50 - (hour - 120.9) * (hour - 120.9) / 900).peak())
                .isCloseTo(120.9, within(1e-6));
        assertThat(course(hour -> 50 - hour / 100).peak()).isZero();
    }

    /// What is left of withdrawal late falls like this; the model is asked once a day.
    @Test
    void late_hours_follow_from_values_and_slopes() {
        DoubleUnaryOperator falling = hour -> 30 * Math.exp(-0.01 * hour);
        int[] rows = IntStream.range(0, ForecastHours.ROWS)
                .map(row -> ForecastHours.isAsked(row) ? row : -1)
                .toArray();
        double[] values = new double[rows.length];
        double[] slopes = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            values[row] = rows[row] < 0 ? Double.NaN : falling.applyAsDouble(ForecastHours.at(row));
            slopes[row] = -0.01 * values[row];
        }
        OneCourse course = OneCourse.of(rows, values, slopes);
        assertThat(IntStream.of(rows).filter(row -> row < 0).count()).isEqualTo(45 * 3);
        for (int row = 0; row < rows.length; row++) {
            assertThat(course.diary(row)).isCloseTo(falling.applyAsDouble(ForecastHours.at(row)), within(1e-4));
        }
    }

    private static OneCourse course(DoubleUnaryOperator diary) {
        double[] values = new double[ForecastHours.ROWS];
        double[] slopes = new double[ForecastHours.ROWS];
        for (int row = 0; row < values.length; row++) {
            double hour = ForecastHours.at(row);
            values[row] = diary.applyAsDouble(hour);
            slopes[row] = (diary.applyAsDouble(hour + 1e-6) - values[row]) / 1e-6;
        }
        return new OneCourse(values, slopes);
    }
}
