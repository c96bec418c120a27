package newleaf.taper.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.course.DiaryScale;
import newleaf.pharmacology.engine.Crowd;
import newleaf.pharmacology.engine.Doses;
import newleaf.pharmacology.engine.Doses.Dose;
import newleaf.pharmacology.engine.Engine;
import newleaf.pharmacology.engine.Habit;
import newleaf.pharmacology.engine.Schedule;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.kinetics.ParameterCards;
import newleaf.pharmacology.people.Spread;
import newleaf.pharmacology.people.VirtualPeople;
import org.junit.jupiter.api.Test;

/// The taper's courses, in coarse steps and with a table for the diary, against the engine's fine steps, four values an
/// hour and the scale itself.
class CoarseStepsTest {
    private static final int PEOPLE = 64;
    private static final int DAYS = 90;
    private static final int LAST_DAY = 60;
    private static final int ROWS_A_DAY = 96;
    private static final double MILLIGRAMS = 250;
    private static final PastUse PAST = new PastUse(List.of(4), 7, Optional.empty());
    private static final VirtualPeople.Taken TAKEN =
            new VirtualPeople.Taken(new Spread.Fixed(1), new Spread.Fixed(MILLIGRAMS));
    private static final Crowd CROWD = new VirtualPeople(new ParameterCards(Shelves.shipped()))
            .crowd(VirtualPeople.normals(PEOPLE, 1, VirtualPeople.SEED), Map.of(), List.of(TAKEN));
    private static final Simulation SIMULATION = new Simulation(Engine.PLAIN, 1);

    @Test
    void daily_means_are_those_of_fine_steps() {
        DailyDiary coarse = new PeoplesCourses(SIMULATION, CROWD, PAST).run(CoarseStepsTest::on, LAST_DAY, DAYS);
        double[][] fine = fine();
        double worst = 0;
        double highest = 0;
        for (int person = 0; person < PEOPLE; person++) {
            for (int day = 0; day < DAYS; day++) {
                worst = Math.max(worst, Math.abs(coarse.on(person, day) - fine[person][day]));
                highest = Math.max(highest, fine[person][day]);
            }
        }
        assertThat(highest).isGreaterThan(10);
        assertThat(worst).isLessThan(0.1);
    }

    @Test
    void the_same_people_give_the_same_answer_after_other_runs_and_on_two_threads() {
        var used = new PeoplesCourses(new Simulation(Engine.PLAIN, 2), CROWD, PAST);
        used.run(day -> PAST.usual(day, 0.3), 20, 40);
        double[] once = new PeoplesCourses(SIMULATION, CROWD, PAST)
                .run(CoarseStepsTest::on, LAST_DAY, DAYS)
                .burdens();
        assertThat(used.run(CoarseStepsTest::on, LAST_DAY, DAYS).burdens()).isEqualTo(once);
    }

    @Test
    void the_table_of_the_diary_agrees_with_the_scale() {
        var table = new DiaryTable(CROWD);
        for (int person = 0; person < PEOPLE; person++) {
            assertThat(table.of(0, person)).isZero();
            for (double x = 1e-7; x <= 1.2; x *= 1.013) {
                double exact = DiaryScale.of(CROWD, person).at(x);
                assertThat(table.of(x, person)).isCloseTo(exact, within(1e-4 + 1e-5 * exact));
            }
        }
    }

    private static List<Dose> on(int day) {
        return PAST.usual(day, Math.pow(0.8, Math.floorDiv(day, 5)));
    }

    private static double[][] fine() {
        List<Dose> doses = new ArrayList<>();
        for (int day = 0; day < LAST_DAY; day++) {
            for (Dose dose : on(day)) doses.add(new Dose(24 * day + dose.hour(), dose.milligrams(), 0));
        }
        double[] rows = new double[DAYS * ROWS_A_DAY + 1];
        for (int i = 0; i < rows.length; i++) rows[i] = 24.0 / ROWS_A_DAY * i;
        var schedule = new Schedule(Optional.of(Habit.endless(24, Doses.of(PAST.usual(0, 1)))), Doses.of(doses), rows);
        double[][] daily = new double[PEOPLE][DAYS];
        SIMULATION.run(CROWD, schedule, (person, values, lane) -> {
            for (int day = 0; day < DAYS; day++) {
                for (int i = 0; i <= ROWS_A_DAY; i++) {
                    double share = (i == 0 || i == ROWS_A_DAY ? 0.5 : 1.0) / ROWS_A_DAY;
                    double x = values.withdrawal(day * ROWS_A_DAY + i, lane);
                    daily[person][day] += share * DiaryScale.of(CROWD, person).at(x);
                }
            }
        });
        return daily;
    }
}
