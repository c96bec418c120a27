package newleaf.pharmacology.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import newleaf.pharmacology.engine.Doses.Dose;
import newleaf.pharmacology.kinetics.Parameter;
import org.junit.jupiter.api.Test;

/// Why order holds: without `c0` the signal is a power of the level, so all of withdrawal scales with the doses.
class ScalingTest {
    private static final double[] HOURS = {10, 100, 330, 350, 400, 500};

    @Test
    void c_times_the_doses_give_its_fourth_root_times_the_withdrawal() {
        Crowd nobody =
                Someone.crowd(1, (parameter, person) -> parameter == Parameter.C0 ? 0 : Someone.CARDS.value(parameter));
        double[][] once = PropertiesTest.rows(nobody, schedule(1));
        for (double times : new double[] {0.1, 3, 16}) {
            double[][] more = PropertiesTest.rows(nobody, schedule(times));
            for (int row = 0; row < HOURS.length; row++) {
                assertThat(more[row][4]).isCloseTo(Math.pow(times, 0.25) * once[row][4], within(1e-9));
            }
        }
    }

    private static Schedule schedule(double times) {
        List<Dose> doses = new ArrayList<>();
        for (int i = 0; i < 40; i++) doses.add(new Dose(8.3 * i, times * (i % 3 == 0 ? 60 : 20), 0));
        return Schedule.of(Doses.of(doses), HOURS);
    }
}
