package newleaf.pharmacology.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.people.VirtualPeople;
import org.junit.jupiter.api.Test;

class LearningTest {
    private static final Noise NOISE = new Noise(6, 12, 1.5, 0.5);
    private static final Background BACKGROUND = new Background(7);
    private static final Learning LEARNING = new Learning(BACKGROUND, NOISE);

    @Test
    void the_cards_say_the_noise_that_is_tested_here() {
        assertThat(Noise.in(Shelves.shipped())).isEqualTo(NOISE);
    }

    /// Inside the turn a normal density, outside an exponential one; half of each, as a day counts half.
    @Test
    void a_day_strays_as_the_noise_model_says() {
        Observation well = new Observation(40, false);
        Observation ill = new Observation(40, true);
        assertThat(NOISE.logLikelihood(NOISE.off(well, 46))).isCloseTo(-0.25, within(1e-12));
        assertThat(NOISE.logLikelihood(NOISE.off(well, 34))).isCloseTo(-0.25, within(1e-12));
        assertThat(NOISE.logLikelihood(NOISE.off(ill, 52))).isCloseTo(-0.25, within(1e-12));
        assertThat(NOISE.logLikelihood(NOISE.off(well, 64))).isCloseTo(-0.5 * (1.5 * 4 - 1.5 * 1.5 / 2), within(1e-12));
    }

    @Test
    void a_background_is_exponential_before_a_diary() {
        Posterior before = LEARNING.before(1000);
        double[] places = new double[1000];
        for (int i = 0; i < places.length; i++) places[i] = (i + 0.5) / places.length;
        double[] backgrounds = before.backgrounds(places);
        assertThat(Arrays.stream(backgrounds).average().orElseThrow()).isCloseTo(7, within(0.1));
        assertThat(backgrounds[500]).isCloseTo(7 * Math.log(2), within(0.1));
        assertThat(backgrounds[900]).isCloseTo(7 * Math.log(10), within(0.2));
        assertThat(before.reaching(33, new double[1000])).isCloseTo(Math.exp(-33 / 7.0), within(2e-3));
    }

    /// Two people alike but for what the diary shows; by hand on the grid.
    @Test
    void people_count_by_what_they_predict_with_every_background() {
        List<Observation> days = List.of(new Observation(20, false), new Observation(26, false));
        double[][] predicted = {{0, 15}, {0, 20}};
        double[] whole = new double[2];
        for (int person = 0; person < 2; person++) {
            for (int node = 0; node < Background.NODES; node++) {
                double log = 0;
                for (int day = 0; day < 2; day++) {
                    double diary = Background.with(1.5 * node, predicted[day][person]);
                    log += NOISE.logLikelihood(NOISE.off(days.get(day), diary));
                }
                whole[person] += BACKGROUND.prior()[node] * Math.exp(log);
            }
        }
        double[] weights = LEARNING.of(days, predicted, new double[2]).weights();
        assertThat(weights[1]).isCloseTo(whole[1] / (whole[0] + whole[1]), within(1e-12));
        assertThat(weights[1]).isGreaterThan(0.5);
    }

    @Test
    void a_day_of_illness_says_less() {
        double[][] predicted = {{10, 40}};
        double well = LEARNING.of(List.of(new Observation(45, false)), predicted, new double[2])
                .weights()[1];
        double ill = LEARNING.of(List.of(new Observation(45, true)), predicted, new double[2])
                .weights()[1];
        assertThat(ill).isGreaterThan(0.5).isLessThan(well);
    }

    /// What the diary of somebody shows who never feels withdrawal is background.
    @Test
    void a_steady_diary_of_those_without_withdrawal_is_background() {
        List<Observation> days = java.util.Collections.nCopies(14, new Observation(30, false));
        double[][] predicted = new double[14][4];
        Posterior posterior = LEARNING.of(days, predicted, new double[4]);
        assertThat(posterior.backgrounds(new double[] {0.5, 0.5, 0.5, 0.5})[0]).isBetween(25.0, 31.0);
        assertThat(posterior.weights()).containsOnly(0.25);
    }

    /// No background makes one day quiet and the next dreadful.
    @Test
    void a_diary_that_nobody_predicts_is_far_off() {
        List<Observation> swings = List.of(
                new Observation(0, false),
                new Observation(90, false),
                new Observation(0, false),
                new Observation(90, false));
        assertThat(LEARNING.of(swings, new double[4][3], new double[3]).off()).isGreaterThan(5);
        List<Observation> steady = java.util.Collections.nCopies(4, new Observation(90, false));
        assertThat(LEARNING.of(steady, new double[4][3], new double[3]).off()).isLessThan(0.1);
    }

    /// One dimension with a known answer: prior N(0, 1), likelihood N(z; 2, 0.5²), posterior N(1.6, 0.2).
    @Test
    void a_fresh_draw_keeps_the_posterior() {
        double[][] normals = VirtualPeople.normals(4096, 0, 1);
        double[] weights = weights(likelihood(normals[0]));
        Rejuvenation draw = Rejuvenation.around(normals, weights, VirtualPeople.normals(4096, 0, 2));
        double[] log = likelihood(draw.normals()[0]);
        for (int i = 0; i < log.length; i++) log[i] += draw.logPrior()[i];
        double[] again = weights(log);
        double mean = 0;
        double square = 0;
        for (int i = 0; i < again.length; i++) {
            mean += again[i] * draw.normals()[0][i];
            square += again[i] * draw.normals()[0][i] * draw.normals()[0][i];
        }
        assertThat(mean).isCloseTo(1.6, within(0.05));
        assertThat(square - mean * mean).isCloseTo(0.2, within(0.04));
    }

    private static double[] likelihood(double[] z) {
        return Arrays.stream(z).map(each -> -(each - 2) * (each - 2) / 0.5).toArray();
    }

    private static double[] weights(double[] log) {
        return LEARNING.of(List.of(), new double[0][], log).weights();
    }
}
