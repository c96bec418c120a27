package newleaf.pharmacology.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import newleaf.intake.DiaryDay;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.engine.Engine;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.forecast.Forecast.Learnt;
import newleaf.pharmacology.people.Quantiles;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.units.AlkaloidMass;
import newleaf.units.Range;
import org.junit.jupiter.api.Test;

class WeighedPeopleTest {
    private static final int ALL = 4096;
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    /// Against weighted quantiles, which are worked out another way. One of 64 is a share of 1.6 %.
    @Test
    void the_few_have_the_quantiles_of_the_many() {
        Random random = new Random(3);
        double[] worst = random.doubles(ALL, 0, 100).toArray();
        double[] weights = normed(random.doubles(ALL).map(each -> each * each).toArray());
        for (int count : new int[] {64, 256}) {
            double[] few = Arrays.stream(people(worst, weights).pick(count))
                    .mapToDouble(person -> worst[person])
                    .toArray();
            for (double share : new double[] {0.1, 0.5, 0.9}) {
                assertThat(Quantiles.of(few, share))
                        .isCloseTo(Quantiles.of(worst, weights, share)[0], within(100.0 / count));
            }
        }
    }

    @Test
    void people_are_picked_as_often_as_they_weigh_and_never_without_weight() {
        double[] weights = new double[ALL];
        weights[7] = 0.5;
        weights[11] = 0.25;
        weights[12] = 0.25;
        int[] picked = people(IntStream.range(0, ALL).asDoubleStream().toArray(), weights)
                .pick(64);
        assertThat(Arrays.stream(picked).filter(each -> each == 7)).hasSize(32);
        assertThat(Arrays.stream(picked).filter(each -> each == 11)).hasSize(16);
        assertThat(Arrays.stream(picked).filter(each -> each == 12)).hasSize(16);
    }

    @Test
    void any_number_of_threads_draws_the_same_people() {
        Habits habits = new Habits(
                List.of(new TakenProduct(ProductForm.TEA, Range.exactly(new AlkaloidMass(200)), 4, Optional.empty())),
                7,
                Optional.empty(),
                true,
                Optional.of(170.0),
                TODAY,
                hardDays());
        WeighedPeople one = new Forecaster(Shelves.shipped(), new Simulation(Engine.PLAIN, 1))
                .people(habits, VirtualPeople.COMPARING);
        WeighedPeople three = new Forecaster(Shelves.shipped(), new Simulation(Engine.PLAIN, 3))
                .people(habits, VirtualPeople.COMPARING);
        assertThat(one.learnt()).isEqualTo(Learnt.SOMETHING);
        assertThat(one.draw(64)).isDeepEqualTo(three.draw(64));
    }

    private static List<DiaryDay> hardDays() {
        List<DiaryDay> days = new ArrayList<>();
        for (int day = -6; day <= 0; day++) {
            days.add(DiaryDay.scored(TODAY.plusDays(day), 40));
        }
        return days;
    }

    private static WeighedPeople people(double[] worst, double[] weights) {
        return new WeighedPeople(new double[1][ALL], weights, worst, Learnt.SOMETHING);
    }

    private static double[] normed(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(each -> each / sum).toArray();
    }
}
