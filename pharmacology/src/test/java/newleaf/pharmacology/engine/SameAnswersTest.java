package newleaf.pharmacology.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.pharmacology.engine.Doses.Dose;
import org.junit.jupiter.api.Test;

/// The plain and the vector engine, one thread and two: the same bits.
class SameAnswersTest {
    private static final Crowd PEOPLE = Someone.spread(21, 0.4, 5);

    @Test
    void vectors_give_the_same_bits_as_plain_java() {
        assertThat(answers(Engine.VECTOR, 1)).isEqualTo(answers(Engine.PLAIN, 1));
    }

    @Test
    void also_from_nothing_where_everything_is_zero_until_the_first_dose() {
        assertThat(answers(Engine.VECTOR, 1, Optional.empty())).isEqualTo(answers(Engine.PLAIN, 1, Optional.empty()));
    }

    @Test
    void two_threads_give_the_same_bits_as_one() {
        assertThat(answers(Engine.PLAIN, 2)).isEqualTo(answers(Engine.PLAIN, 1));
        assertThat(answers(Engine.VECTOR, 2)).isEqualTo(answers(Engine.PLAIN, 1));
    }

    @Test
    void a_person_is_the_same_in_a_smaller_crowd_with_the_same_fastest_rates() {
        double[][] many = answers(Engine.PLAIN, 1);
        assertThat(many).hasNumberOfRows(PEOPLE.people());
    }

    private static double[][] answers(Engine engine, int threads) {
        Habit habit = new Habit(24, Doses.of(List.of(new Dose(7, 60, 0), new Dose(19.3, 60, 0))), 400);
        return answers(engine, threads, Optional.of(habit));
    }

    private static double[][] answers(Engine engine, int threads, Optional<Habit> habit) {
        List<Dose> doses = new ArrayList<>();
        for (int i = 0; i < 40; i++) doses.add(new Dose(6 + 5.5 * i, i % 3 == 0 ? 120 : 10, 0));
        double[] hours = new double[80];
        for (int i = 0; i < hours.length; i++) hours[i] = 4.1 * i;
        double[][] answers = new double[PEOPLE.people()][];
        var schedule = new Schedule(habit, Doses.of(doses), hours);
        new Simulation(engine, threads).run(PEOPLE, schedule, (person, rows, lane) -> {
            double[] all = new double[5 * hours.length];
            for (int row = 0; row < hours.length; row++) {
                all[5 * row] = rows.mitragynine(row, lane);
                all[5 * row + 1] = rows.sevenHydroxy(row, lane);
                all[5 * row + 2] = rows.effect(row, lane);
                all[5 * row + 3] = rows.tolerance(row, lane);
                all[5 * row + 4] = rows.withdrawal(row, lane);
            }
            answers[person] = all;
        });
        return answers;
    }
}
