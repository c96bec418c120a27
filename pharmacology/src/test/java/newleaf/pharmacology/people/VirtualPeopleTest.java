package newleaf.pharmacology.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.StressSet;
import newleaf.pharmacology.engine.Crowd;
import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.kinetics.ParameterCards;
import org.junit.jupiter.api.Test;

class VirtualPeopleTest {
    private static final ParameterCards CARDS = new ParameterCards(Shelves.shipped());

    @Test
    void prefixes_are_nested_and_a_person_is_always_the_same() {
        double[][] all = VirtualPeople.normals(VirtualPeople.ALL, 1, 1);
        double[][] few = VirtualPeople.normals(VirtualPeople.SEARCHING, 1, 1);
        for (int dimension = 0; dimension < few.length; dimension++) {
            assertThat(Arrays.copyOf(all[dimension], VirtualPeople.SEARCHING)).isEqualTo(few[dimension]);
        }
    }

    @Test
    void every_prefix_fills_every_dimension_evenly() {
        for (int people : new int[] {64, 256, 1024, 4096}) {
            for (int dimension = 0; dimension < Sobol.DIMENSIONS; dimension++) {
                int[] cells = new int[people];
                for (int i = 0; i < people; i++) cells[(int) (Sobol.at(i, dimension, 1) * people)]++;
                assertThat(cells).containsOnly(1);
            }
        }
    }

    /// Above the table dimensions are chance, where 0.05 are three standard deviations.
    @Test
    void pairs_of_dimensions_are_not_correlated() {
        double[][] z = VirtualPeople.normals(VirtualPeople.ALL, 3, 1);
        for (int a = 0; a < z.length; a++) {
            for (int b = 0; b < a; b++) {
                double sum = 0;
                for (int i = 0; i < z[a].length; i++) sum += z[a][i] * z[b][i];
                double allowed = a < Sobol.DIMENSIONS && b < Sobol.DIMENSIONS ? 0.03 : 0.05;
                assertThat(sum / z[a].length).as(a + "," + b).isCloseTo(0, within(allowed));
            }
        }
    }

    @Test
    void a_card_gives_the_median_and_the_middle_of_eighty_percent() {
        Crowd crowd = new VirtualPeople(CARDS).crowd(VirtualPeople.normals(4096, 0, 1), Map.of(), List.of());
        double[] values = new double[4096];
        for (int i = 0; i < values.length; i++) values[i] = crowd.value(Parameter.C0, i);
        Arrays.sort(values);
        assertThat(Quantiles.of(values, 0.5)).isCloseTo(20, within(0.1));
        assertThat(Quantiles.of(values, 0.9) / Quantiles.of(values, 0.1)).isCloseTo(34.6 / 11.6, within(0.02));
    }

    /// Under a stress set the middle moves and the spread stays.
    @Test
    void a_stress_set_moves_the_middle() {
        var cards = new ParameterCards(Shelves.shipped(), StressSet.A);
        assertThat(cards.value(Parameter.THETA)).isEqualTo(0.84);
        assertThat(new ParameterCards(Shelves.shipped(), StressSet.B).value(Parameter.THETA))
                .isEqualTo(0.92);
        assertThat(cards.value(Parameter.KA)).isEqualTo(CARDS.value(Parameter.KA));
        double[][] normals = VirtualPeople.normals(64, 0, 1);
        Crowd usual = new VirtualPeople(CARDS).crowd(normals, Map.of(), List.of());
        Crowd stressed = new VirtualPeople(cards).crowd(normals, Map.of(), List.of());
        for (int person = 0; person < 64; person++) {
            assertThat(stressed.value(Parameter.KF, person))
                    .isCloseTo(usual.value(Parameter.KF, person) * 45 / 60, within(1e-12));
        }
    }

    @Test
    void the_normal_quantile_undoes_the_normal_probability() {
        for (double z = -6; z <= 6; z += 0.01) {
            assertThat(Normal.quantile(Normal.below(z))).isCloseTo(z, within(1e-6));
        }
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-14));
    }

    @Test
    void selected_quantiles_are_those_of_sorted_values() {
        Random chance = new Random(5);
        for (int people : new int[] {1, 2, 3, 64, 1001}) {
            double[] values = chance.doubles(people, 0, 5)
                    .map(each -> each < 1 ? 0 : each > 4 ? Double.POSITIVE_INFINITY : each)
                    .toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            double[] selected = Quantiles.select(values.clone(), 0.1, 0.5, 0.9);
            assertThat(selected)
                    .containsExactly(Quantiles.of(sorted, 0.1), Quantiles.of(sorted, 0.5), Quantiles.of(sorted, 0.9));
        }
    }

    @Test
    void weighted_quantiles_with_equal_weights_are_type_seven() {
        Random chance = new Random(4);
        double[] values = chance.doubles(101, 0, 50).toArray();
        double[] weights = new double[values.length];
        Arrays.fill(weights, 0.3);
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] three = Quantiles.of(values, weights, 0.1, 0.5, 0.9);
        assertThat(three[0]).isCloseTo(Quantiles.of(sorted, 0.1), within(1e-9));
        assertThat(three[1]).isCloseTo(Quantiles.of(sorted, 0.5), within(1e-9));
        assertThat(three[2]).isCloseTo(Quantiles.of(sorted, 0.9), within(1e-9));
    }
}
