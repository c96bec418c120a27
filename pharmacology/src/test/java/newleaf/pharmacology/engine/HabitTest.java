package newleaf.pharmacology.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.pharmacology.engine.Doses.Dose;
import org.junit.jupiter.api.Test;

/// A habit of so many days in closed form, against the same laid out dose by dose.
class HabitTest {
    private static final double[] AFTER = {0, 20, 60, 200};

    @Test
    void a_habit_of_so_many_days_is_as_if_it_were_laid_out() {
        for (int days : new int[] {90, 150, 400}) {
            double[][] closed = PropertiesTest.rows(Someone.typical(), closed(days, 1));
            double[][] laidOut = PropertiesTest.rows(Someone.typical(), laidOut(days, 1));
            for (int row = 0; row < AFTER.length; row++) {
                for (int q = 2; q < 5; q++) assertThat(closed[row][q]).isCloseTo(laidOut[row][q], within(1e-8));
            }
        }
    }

    @Test
    void also_where_nothing_is_left_to_jump_over_and_with_days_off() {
        for (int days : new int[] {7, 56, 91, 189}) {
            double[][] closed = PropertiesTest.rows(Someone.typical(), closed(days, 7));
            double[][] laidOut = PropertiesTest.rows(Someone.typical(), laidOut(days, 7));
            for (int row = 0; row < AFTER.length; row++) {
                for (int q = 2; q < 5; q++) assertThat(closed[row][q]).isCloseTo(laidOut[row][q], within(1e-8));
            }
        }
    }

    /// For means of a day: within 0.0005 of withdrawal, where half of the score is at 0.4.
    @Test
    void coarse_steps_walk_fewer_days_and_are_near() {
        Crowd people = Someone.spread(64, 0.3, 4);
        double[][] fine = new double[64][AFTER.length];
        double[][] coarse = new double[64][AFTER.length];
        var simulation = new Simulation(Engine.PLAIN, 1);
        simulation.run(people, closed(90, 1), (person, rows, lane) -> note(fine[person], rows, lane));
        simulation.ready(people).run(closed(90, 1), (person, rows, lane) -> note(coarse[person], rows, lane));
        for (int person = 0; person < 64; person++) {
            for (int row = 0; row < AFTER.length; row++) {
                assertThat(coarse[person][row]).isCloseTo(fine[person][row], within(5e-4));
            }
        }
    }

    private static void note(double[] into, Rows rows, int lane) {
        for (int row = 0; row < into.length; row++) into[row] = rows.withdrawal(row, lane);
    }

    private static List<Dose> day(int day) {
        return List.of(new Dose(24 * day + 7, 80, 0), new Dose(24 * day + 12, 80, 0), new Dose(24 * day + 22, 80, 0));
    }

    private static Schedule closed(int days, int period) {
        List<Dose> doses = new ArrayList<>();
        for (int day = 0; day < Math.max(1, period - 3); day++) doses.addAll(day(day));
        int periods = days / period;
        return new Schedule(Optional.of(new Habit(24 * period, Doses.of(doses), periods)), Doses.none(), AFTER);
    }

    private static Schedule laidOut(int days, int period) {
        List<Dose> doses = new ArrayList<>();
        for (int day = 0; day < days; day++) if (day % period < Math.max(1, period - 3)) doses.addAll(day(day));
        double[] hours = new double[AFTER.length];
        for (int row = 0; row < hours.length; row++) hours[row] = 24 * days + AFTER[row];
        return Schedule.of(Doses.of(doses), hours);
    }
}
