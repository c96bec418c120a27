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

/// The withdrawal half is a hypothesis, so it is only held to the order of things that has been published.
class WithdrawalOrderTest {
    private static final int DAYS = 120;
    private static final double MILD = 5;

    /// Evidence 11.2, after 120 days: score of 64 at 12, 24, 36, 48, 72, 120, 168 and 336 h, which is 0.64 of a diary.
    @Test
    void reproduces_the_table_of_the_hypothesis() {
        double[] hours = {12, 24, 36, 48, 72, 120, 168, 336};
        close(course(31, 1, hours), 0, 0.3, 0.5, 0.4, 0.2, 0.1, 0, 0);
        close(course(80, 3, hours), 0.4, 3.3, 4.4, 3.9, 2.3, 0.9, 0.4, 0);
        close(course(135, 4, hours), 0.7, 7.3, 10.0, 9.0, 5.7, 2.4, 1.2, 0.1);
        close(course(276.5, 4, hours), 1.0, 13.2, 18.6, 17.9, 13.0, 6.6, 3.6, 0.5);
        close(course(600, 6, hours), 0.9, 14.3, 21.7, 22.3, 18.9, 12.5, 8.0, 1.2);
    }

    /// 26 daily drinkers, 10 to 20 h after the last drink: nothing. At 12 h nothing is felt at any amount; at 18 h and
    /// 276.5 mg a day the model is above mild. This tension is recorded in `docs/model.md`, not tuned away.
    @Test
    void quiet_at_twelve_hours_and_a_tension_later_at_high_amounts() {
        for (double milligrams : new double[] {31, 80, 135, 276.5, 600}) {
            assertThat(course(milligrams, milligrams > 300 ? 6 : 4, 12).getFirst())
                    .isLessThan(MILD);
        }
        assertThat(course(80, 3, 20).getFirst()).isLessThan(MILD);
        assertThat(course(276.5, 4, 18).getFirst()).isBetween(MILD, 15.0);
    }

    /// Trial, secondary report: none after up to 53.2 mg once a day for 15 days.
    @Test
    void nothing_after_fifteen_days_of_one_small_dose() {
        List<RunFile.Dose> doses = new ArrayList<>();
        for (int day = 0; day < 15; day++) doses.add(new RunFile.Dose(24.0 * day, 53.2));
        List<Double> hours = new ArrayList<>();
        for (int hour = 336; hour < 336 + 552; hour += 3) hours.add((double) hour);
        assertThat(numbers(simulate(doses, hours, Map.of()).diary())).allMatch(diary -> diary < MILD);
    }

    @Test
    void more_a_day_and_more_often_are_worse() {
        assertThat(peak(60, 3)).isLessThan(peak(120, 3)).isLessThan(peak(60, 3) + 100);
        assertThat(peak(120, 3)).isLessThan(peak(240, 3));
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

    private static void close(List<Double> diary, double... scores) {
        for (int i = 0; i < scores.length; i++) assertThat(0.64 * diary.get(i)).isCloseTo(scores[i], within(0.12));
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
