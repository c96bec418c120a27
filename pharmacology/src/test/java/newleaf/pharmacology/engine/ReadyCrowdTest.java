package newleaf.pharmacology.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import newleaf.pharmacology.engine.Doses.Dose;
import org.junit.jupiter.api.Test;

/// People who are run many times, with room for the entries of some thirty lengths.
class ReadyCrowdTest {
    private static final Crowd PEOPLE = Someone.spread(2000, 0.3, 3);
    private static final Simulation SIMULATION = new Simulation(Engine.PLAIN, 2);

    @Test
    void what_is_kept_makes_way_and_changes_nothing() {
        ReadyCrowd ready = SIMULATION.ready(PEOPLE);
        var lengths = new TreeSet<Double>();
        List<double[]> first = new ArrayList<>();
        for (int seed = 0; seed < 8; seed++) {
            first.add(withdrawal(ready, schedule(seed)));
            StepPlan plan = StepPlan.of(schedule(seed), Rates.of(PEOPLE), StepSizes.COARSE);
            for (double each : plan.lengths) lengths.add(each);
        }
        assertThat(lengths).as("more than there is room for").hasSizeGreaterThan(40);
        for (int seed = 0; seed < 8; seed++) {
            assertThat(withdrawal(ready, schedule(seed))).isEqualTo(first.get(seed));
            assertThat(withdrawal(SIMULATION.ready(PEOPLE), schedule(seed))).isEqualTo(first.get(seed));
        }
    }

    @Test
    void the_same_people_may_take_something_else_but_others_are_refused() {
        ReadyCrowd ready = SIMULATION.ready(Someone.spread(20, 0.3, 3));
        assertThat(ready.as(Someone.spread(20, 0.3, 3)).crowd().people()).isEqualTo(20);
        assertThatThrownBy(() -> ready.as(Someone.spread(20, 0.3, 4))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Schedule schedule(int seed) {
        var chance = new SplittableRandom(seed);
        List<Dose> doses = new ArrayList<>();
        for (int i = 0; i < 4; i++) doses.add(new Dose(6 * i + 5 * chance.nextDouble(), 50, 0));
        return Schedule.of(Doses.of(doses), 12 + chance.nextDouble(), 30);
    }

    private static double[] withdrawal(ReadyCrowd ready, Schedule schedule) {
        double[] found = new double[PEOPLE.people()];
        ready.run(schedule, (person, rows, lane) -> found[person] = rows.withdrawal(1, lane));
        return found;
    }
}
