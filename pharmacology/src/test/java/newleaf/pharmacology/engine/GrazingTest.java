package newleaf.pharmacology.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Parabolas that touch zero between two points of a step, against what they enclose in closed form.
class GrazingTest {
    /// `c ((x - turn)² - r²)` lies beyond zero for `2 r` and encloses `4/3 c r³`.
    @ParameterizedTest(name = "turn at {0}, roots {1} away, from side {2}")
    @CsvSource({"0.5, 0.05, 1", "0.5, 0.15, -1", "0.2, 0.03, 1", "0.2, 0.1, -1", "0.8, 0.05, 1"})
    void adds_what_lies_beyond_zero(double turn, double away, double side) {
        assertThat(enclosed(x -> side * ((x - turn) * (x - turn) - away * away)))
                .isCloseTo(4.0 / 3 * away * away * away, within(1e-12));
    }

    @Test
    void a_function_that_stays_on_its_side_or_shows_its_crossing_at_the_points_gets_nothing() {
        assertThat(enclosed(x -> (x - 0.5) * (x - 0.5) + 1e-6)).isZero();
        assertThat(enclosed(x -> x - 0.4)).isZero();
        assertThat(enclosed(x -> (x - 0.5) * (x - 0.5) - 0.1)).isZero();
    }

    private static double enclosed(DoubleUnaryOperator function) {
        double[] q = Arrays.stream(Crossing.AT).map(function).toArray();
        if (!Grazing.isPossible(q[0], q[1], q[2], q[3], q[4], q[5])) return 0;
        return new Grazing().enclosed(q);
    }
}
