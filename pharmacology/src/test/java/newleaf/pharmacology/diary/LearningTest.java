package newleaf.pharmacology.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
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
import newleaf.pharmacology.people.Quantiles;
import newleaf.pharmacology.people.Spread;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.pharmacology.people.VirtualPeople.Taken;
import org.junit.jupiter.api.Test;

class LearningTest {
    private static final VirtualPeople PEOPLE = new VirtualPeople(new ParameterCards(Shelves.shipped()));
    private static final double NOISE = 8;
    private static final int WRITTEN_DAYS = 7;
    private static final int ASKED_DAY = 12;
    private static final long STRANGERS = 77;

    /// Simulation-based calibration (Talts and others, arXiv 1804.06788). People drawn from the prior keep a diary
    /// for a week after stopping. The 80 % band for day 12 should hold the truth in 75 to 85 of 100 people.
    /// By default 150 people, where chance alone moves the share by 3.
    @Test
    void bands_hold_the_truth_as_often_as_they_say() {
        boolean isFull = Boolean.getBoolean("newleaf.full");
        int strangers = isFull ? 500 : 150;
        double[][] truth = dailyMeans(strangers, STRANGERS);
        double[][] prior = dailyMeans(isFull ? 4096 : 2048, VirtualPeople.SEED);
        var chance = new SplittableRandom(11);
        int inside = 0;
        for (int stranger = 0; stranger < strangers; stranger++) {
            double[] logLikelihood = new double[prior[0].length];
            for (int day = 0; day < WRITTEN_DAYS; day++) {
                double noted = truth[day][stranger] + NOISE * student(chance);
                new Learning(NOISE).add(noted, false, prior[day], logLikelihood);
            }
            double[] weights = Learning.weights(logLikelihood, new double[logLikelihood.length]);
            double[] band = Quantiles.of(prior[ASKED_DAY], weights, 0.1, 0.9);
            double asked = truth[ASKED_DAY][stranger];
            if (asked >= band[0] && asked <= band[1]) inside++;
        }
        assertThat((double) inside / strangers).isBetween(isFull ? 0.75 : 0.7, isFull ? 0.85 : 0.9);
    }

    @Test
    void a_diary_of_hard_days_raises_the_expectation() {
        double[][] prior = dailyMeans(1024, VirtualPeople.SEED);
        double before = Quantiles.of(prior[ASKED_DAY], equal(1024), 0.5)[0];
        double[] logLikelihood = new double[1024];
        for (int day = 1; day < 5; day++) new Learning(NOISE).add(55, false, prior[day], logLikelihood);
        double[] weights = Learning.weights(logLikelihood, new double[1024]);
        assertThat(Quantiles.of(prior[ASKED_DAY], weights, 0.5)[0]).isGreaterThan(before + 2);
    }

    @Test
    void a_day_of_illness_says_less() {
        double[] predicted = {10, 40};
        double[] well = new double[2];
        double[] ill = new double[2];
        new Learning(NOISE).add(40, false, predicted, well);
        new Learning(NOISE).add(40, true, predicted, ill);
        assertThat(ill[1] - ill[0]).isPositive().isLessThan(well[1] - well[0]);
    }

    /// Student's t with 5 degrees of freedom and scale 8: one scale off costs `3 ln(1 + 1/5)`; on a day of illness the
    /// scale is 16. From the density as it is printed in textbooks.
    @Test
    void a_day_strays_as_the_noise_model_says() {
        double[] predicted = {40, 48, 56, 24};
        double[] well = new double[4];
        double[] ill = new double[4];
        new Learning(NOISE).add(40, false, predicted, well);
        new Learning(NOISE).add(40, true, predicted, ill);
        assertThat(well[0] - well[1]).isCloseTo(3 * Math.log(1.2), within(1e-12));
        assertThat(well[0] - well[2]).isCloseTo(3 * Math.log(1.8), within(1e-12));
        assertThat(well[2]).isEqualTo(well[3]);
        assertThat(ill[0] - ill[2]).isCloseTo(3 * Math.log(1.2), within(1e-12));
    }

    @Test
    void days_add_up() {
        double[] once = new double[2];
        double[] twice = new double[2];
        double[] predicted = {10, 30};
        new Learning(NOISE).add(20, false, predicted, once);
        for (int i = 0; i < 2; i++) new Learning(NOISE).add(20, false, predicted, twice);
        assertThat(twice[1]).isCloseTo(2 * once[1], within(1e-12));
    }

    /// The guard must not touch what many people carry: the weights are then the posterior itself.
    @Test
    void where_enough_people_fit_nothing_is_flattened() {
        double[] logLikelihood = new double[1000];
        for (int i = 0; i < 1000; i++) logLikelihood[i] = i < 500 ? 0 : Math.log(3);
        double[] weights = Learning.weights(logLikelihood, new double[1000]);
        assertThat(weights[0]).isCloseTo(1.0 / 2000, within(1e-15));
        assertThat(weights[999]).isCloseTo(3.0 / 2000, within(1e-15));
    }

    /// Flattened no further than needed: as many people as the guard asks for, in the same order.
    @Test
    void the_guard_flattens_no_further_than_it_must() {
        double[] logLikelihood = new double[4096];
        for (int i = 0; i < 4096; i++) logLikelihood[i] = -0.5 * i;
        double[] weights = Learning.weights(logLikelihood, new double[4096]);
        assertThat(Learning.effective(weights)).isBetween((double) Learning.FEWEST, 1.01 * Learning.FEWEST);
        for (int i = 1; i < 4096; i++) assertThat(weights[i]).isLessThanOrEqualTo(weights[i - 1]);
    }

    @Test
    void too_few_people_never_carry_the_weight() {
        double[] logLikelihood = new double[1000];
        logLikelihood[3] = 500;
        double[] weights = Learning.weights(logLikelihood, new double[1000]);
        assertThat(Learning.effective(weights)).isGreaterThanOrEqualTo(Learning.FEWEST);
        assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
    }

    /// One dimension with a known answer: prior N(0, 1), likelihood N(z; 2, 0.5²), posterior N(1.6, 0.2).
    @Test
    void a_fresh_draw_keeps_the_posterior() {
        double[][] normals = VirtualPeople.normals(4096, 0, 1);
        double[] weights = Learning.weights(likelihood(normals[0]), new double[4096]);
        Rejuvenation draw = Rejuvenation.around(normals, weights, VirtualPeople.normals(4096, 0, 2));
        double[] again = Learning.weights(likelihood(draw.normals()[0]), draw.logPrior());
        double mean = 0;
        double square = 0;
        for (int i = 0; i < again.length; i++) {
            mean += again[i] * draw.normals()[0][i];
            square += again[i] * draw.normals()[0][i] * draw.normals()[0][i];
        }
        assertThat(mean).isCloseTo(1.6, within(0.05));
        assertThat(square - mean * mean).isCloseTo(0.2, within(0.04));
        assertThat(Learning.effective(again)).isGreaterThan(Learning.effective(weights));
    }

    private static double[] likelihood(double[] z) {
        return Arrays.stream(z).map(each -> -(each - 2) * (each - 2) / 0.5).toArray();
    }

    private static double[] equal(int count) {
        double[] weights = new double[count];
        Arrays.fill(weights, 1.0 / count);
        return weights;
    }

    /// Student's t with 5 degrees of freedom.
    private static double student(SplittableRandom chance) {
        double sum = 0;
        for (int i = 0; i < 5; i++) {
            double z = chance.nextGaussian();
            sum += z * z;
        }
        return chance.nextGaussian() / Math.sqrt(sum / 5);
    }

    /// Leaf, 200 mg a day in four doses for long, then nothing; by day after the last dose, then by person.
    private static double[][] dailyMeans(int people, long seed) {
        List<Dose> day = new ArrayList<>();
        for (int i = 0; i < 4; i++) day.add(new Dose(2 + 5 * i, 0.25, 0));
        double[] hours = new double[(ASKED_DAY + 1) * 4 + 1];
        for (int i = 0; i < hours.length; i++) hours[i] = 6.0 * i;
        Taken leaf = new Taken(new Spread.Even(1, 4), new Spread.LogNormal(200, 0.4));
        Crowd crowd = PEOPLE.crowd(VirtualPeople.normals(people, 1, seed), Map.of(), List.of(leaf));
        double[][] means = new double[ASKED_DAY + 1][people];
        var schedule = new Schedule(Optional.of(new Habit(24, Doses.of(day))), Doses.none(), hours);
        new Simulation(Engine.PLAIN, 2).run(crowd, schedule, (person, rows, lane) -> {
            DiaryScale diary = DiaryScale.of(crowd, person);
            for (int row = 0; row + 1 < hours.length; row++) {
                double a = diary.at(rows.withdrawal(row, lane));
                double b = diary.at(rows.withdrawal(row + 1, lane));
                means[row / 4][person] += (a + b) / 8;
            }
        });
        return means;
    }
}
