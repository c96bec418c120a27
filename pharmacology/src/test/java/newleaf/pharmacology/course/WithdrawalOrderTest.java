package newleaf.pharmacology.course;

import static newleaf.pharmacology.course.PublishedTablesTest.numbers;
import static newleaf.pharmacology.course.PublishedTablesTest.simulate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import newleaf.intake.run.RunFile;
import org.junit.jupiter.api.Test;

/// The typical person in a run file; many people are in `newleaf.pharmacology.study`.
class WithdrawalOrderTest {
    private static final int DAYS = 120;

    @Test
    void before_the_first_dose_everything_is_at_rest() {
        Course course = simulate(List.of(new RunFile.Dose(10, 50)), List.of(0.0, 5.0, 10.0, 12.0), Map.of());
        double own = Math.pow(0.2, 0.25);
        for (int row = 0; row < 3; row++) {
            assertThat(numbers(course.effect()).get(row)).isCloseTo(own, within(1e-12));
            assertThat(numbers(course.tolerance()).get(row)).isCloseTo(0.88 * own, within(1e-12));
            assertThat(numbers(course.withdrawal()).get(row)).isCloseTo(-0.12 * own, within(1e-12));
        }
        assertThat(numbers(course.withdrawal()).get(3)).isLessThan(-0.12 * own);
        assertThat(numbers(course.diary())).containsOnly(0.0);
    }

    @Test
    void more_a_day_and_more_often_are_worse() {
        assertThat(peak(60, 3)).isLessThan(peak(120, 3));
        assertThat(peak(120, 3)).isLessThan(peak(240, 3));
        assertThat(peak(240, 3)).isLessThan(peak(960, 3));
        assertThat(peak(120, 1)).isLessThan(peak(120, 2));
        assertThat(peak(120, 2)).isLessThan(peak(120, 4));
    }

    private static double peak(double milligrams, int doses) {
        double[] hours = new double[60];
        for (int i = 0; i < hours.length; i++) hours[i] = 3.0 * i;
        return course(milligrams, doses, hours).stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
    }

    /// Hours after the last dose; doses from 07:00 to 22:00.
    private static List<Double> course(double milligramsADay, int count, double... after) {
        List<RunFile.Dose> doses = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            for (int i = 0; i < count; i++) {
                double clock = count == 1 ? 7 : 7 + 15.0 * i / (count - 1);
                doses.add(new RunFile.Dose(24 * day + clock, milligramsADay / count));
            }
        }
        double last = doses.getLast().hour();
        List<Double> hours = new ArrayList<>();
        for (double each : after) hours.add(last + each);
        return numbers(simulate(doses, hours, Map.of()).diary());
    }
}
