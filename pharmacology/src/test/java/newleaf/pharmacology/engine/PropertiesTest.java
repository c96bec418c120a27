package newleaf.pharmacology.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.pharmacology.engine.Doses.Dose;
import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.kinetics.Transition;
import org.junit.jupiter.api.Test;

/// What must hold whatever the numbers are.
class PropertiesTest {
    private static final double[] HOURS =
            java.util.stream.IntStream.range(0, 200).mapToDouble(i -> 3.0 * i).toArray();

    @Test
    void levels_are_proportional_to_the_dose() {
        double[][] once = levels(Someone.typical(), 40);
        double[][] thrice = levels(Someone.typical(), 120);
        for (int row = 0; row < HOURS.length; row++) {
            assertThat(thrice[row][0]).isCloseTo(3 * once[row][0], within(1e-10));
            assertThat(thrice[row][1]).isCloseTo(3 * once[row][1], within(1e-10));
        }
    }

    @Test
    void more_dose_never_lowers_exposure_signal_or_tolerance() {
        Crowd people = Someone.spread(40, 0.4, 3);
        for (int person = 0; person < people.people(); person++) {
            int each = person;
            Crowd one = Someone.crowd(1, (parameter, any) -> people.value(parameter, each));
            double[][] less = levels(one, 30);
            double[][] more = levels(one, 31);
            for (int row = 1; row < HOURS.length; row++) {
                for (int q = 0; q < 4; q++) assertThat(more[row][q]).isGreaterThanOrEqualTo(less[row][q]);
            }
        }
    }

    @Test
    void what_enters_leaves_by_clearance_or_is_still_there() {
        Transition transition = new Transition().person(parameter -> Someone.CARDS.value(parameter));
        double[] entries = new double[Transition.ENTRIES];
        double kout = Someone.CARDS.value(Parameter.CL) / Someone.CARDS.value(Parameter.V1);
        double there = 0;
        double area = 0;
        double step = 0.001;
        double before = 0;
        for (double hour = step; hour <= 24 + step / 2; hour += step) {
            transition.over(hour, entries);
            area += (before + entries[1]) / 2 * step;
            before = entries[1];
            there = entries[0] + entries[1] + entries[4];
        }
        assertThat(there + kout * area).isCloseTo(1, within(1e-6));
    }

    @Test
    void two_half_steps_are_one_whole_step() {
        Transition transition = new Transition().person(parameter -> Someone.CARDS.value(parameter));
        double[] whole = new double[Transition.ENTRIES];
        double[] half = new double[Transition.ENTRIES];
        for (double hours : new double[] {0.01, 0.3, 1, 7, 50, 400}) {
            transition.over(hours, whole);
            transition.over(hours / 2, half);
            transition.square(half);
            for (int i = 0; i < whole.length; i++) {
                assertThat(half[i]).isCloseTo(whole[i], within(1e-11 * Math.abs(whole[i])));
            }
        }
    }

    @Test
    void a_habit_without_beginning_is_the_end_of_a_very_long_one() {
        Doses day = Doses.of(List.of(new Dose(7, 50, 0), new Dose(14.5, 50, 0), new Dose(22, 50, 0)));
        Schedule steady = new Schedule(Optional.of(Habit.endless(24, day)), Doses.none(), new double[] {0, 30, 100});
        List<Dose> all = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            for (int dose = 0; dose < day.count(); dose++) all.add(new Dose(24 * i + day.hour(dose), 50, 0));
        }
        Schedule simulated = Schedule.of(Doses.of(all), 48000, 48030, 48100);
        double[][] closed = rows(Someone.typical(), steady);
        double[][] stepped = rows(Someone.typical(), simulated);
        for (int row = 0; row < 3; row++) {
            for (int q = 0; q < 5; q++) assertThat(closed[row][q]).isCloseTo(stepped[row][q], within(1e-8));
        }
    }

    @Test
    void withdrawal_gets_better_after_a_dose() {
        List<Dose> doses = new ArrayList<>();
        for (int day = 0; day < 30; day++) for (int i = 0; i < 4; i++) doses.add(new Dose(24 * day + 7 + 5 * i, 60, 0));
        doses.add(new Dose(760, 60, 0));
        double[][] rows = rows(Someone.typical(), Schedule.of(Doses.of(doses), 758, 760, 763));
        assertThat(rows[1][4]).isGreaterThan(rows[0][4] * 0.9);
        assertThat(rows[2][4]).isLessThan(rows[1][4]);
    }

    private static double[][] levels(Crowd crowd, double milligrams) {
        List<Dose> doses = new ArrayList<>();
        for (int i = 0; i < 40; i++) doses.add(new Dose(11.3 * i, milligrams, 0));
        return rows(crowd, Schedule.of(Doses.of(doses), HOURS));
    }

    static double[][] rows(Crowd crowd, Schedule schedule) {
        double[][] all = new double[schedule.rows()][];
        new Simulation(Engine.PLAIN, 1).run(crowd, schedule, (person, rows, lane) -> {
            for (int row = 0; row < all.length; row++) {
                all[row] = new double[] {
                    rows.mitragynine(row, lane),
                    rows.sevenHydroxy(row, lane),
                    rows.effect(row, lane),
                    rows.tolerance(row, lane),
                    rows.withdrawal(row, lane)
                };
            }
        });
        return all;
    }
}
