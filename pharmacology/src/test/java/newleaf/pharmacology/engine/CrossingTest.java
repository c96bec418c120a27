package newleaf.pharmacology.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/// Positive parts of parabolas, against their closed form.
class CrossingTest {
    @Test
    void a_straight_crossing() {
        assertThat(positivePart(x -> x - 0.4)).isCloseTo(0.6 * 0.6 / 2, within(1e-12));
    }

    /// A hump from 0.1 to 0.34 that turns beside the second point: Newton from the chord would leave the piece.
    @Test
    void a_root_beside_a_turning_point() {
        double radius = 0.12;
        assertThat(positivePart(x -> radius * radius - (x - 0.22) * (x - 0.22)))
                .isCloseTo(4.0 / 3 * radius * radius * radius, within(1e-9));
    }

    private static double positivePart(DoubleUnaryOperator function) {
        double[] q = Arrays.stream(Crossing.AT).map(function).toArray();
        return Crossing.positivePart(q);
    }
}
