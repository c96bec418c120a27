package newleaf.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Values check themselves, and say what is wrong without repeating the number.
class ChecksTest {
    private static final List<DoubleFunction<Quantity<?>>> QUANTITIES =
            List.of(LeafMass::new, AlkaloidMass::new, Hours::new, Percent::new, Concentration::new);

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, -1e-300, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void no_quantity_holds_what_is_not_a_number_of_zero_or_more(double value) {
        assertThatThrownBy(() -> Checks.finiteNotNegative("leaf mass", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("leaf mass must be a number of 0 or more");
        for (var quantity : QUANTITIES) {
            assertThatThrownBy(() -> quantity.apply(value)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-300, 7.5, 1e300})
    void every_quantity_holds_a_number_of_zero_or_more(double value) {
        assertThat(Checks.finiteNotNegative("leaf mass", value)).isEqualTo(value);
        for (var quantity : QUANTITIES) {
            assertThat(quantity.apply(value).value()).isEqualTo(value);
        }
    }

    @Test
    void within_includes_both_ends() {
        assertThat(Checks.within("score", 0, 0, 48)).isZero();
        assertThat(Checks.within("score", 48, 0, 48)).isEqualTo(48);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 48.001, Double.NaN, Double.POSITIVE_INFINITY})
    void within_refuses_what_lies_outside(double value) {
        assertThatThrownBy(() -> Checks.within("score", value, 0, 48))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("score must be between 0.0 and 48.0");
    }

    @Test
    void a_score_lies_on_its_scale() {
        assertThat(new Score(48, 48).points()).isEqualTo(48);
        assertThatThrownBy(() -> new Score(48.5, 48)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Score(-1, 48)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Score(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quantities_are_added_multiplied_and_compared_by_their_number() {
        assertThat(new LeafMass(2).plus(new LeafMass(3))).isEqualTo(new LeafMass(5));
        assertThat(new Hours(12).times(0.5)).isEqualTo(new Hours(6));
        assertThat(new AlkaloidMass(2).plus(new AlkaloidMass(3))).isEqualTo(new AlkaloidMass(5));
        assertThat(new Percent(40).times(2)).isEqualTo(new Percent(80));
        assertThat(new Concentration(40).times(2)).isEqualTo(new Concentration(80));
        assertThat(new Percent(150)).isGreaterThan(new Percent(99));
        assertThatThrownBy(() -> new LeafMass(1).times(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
