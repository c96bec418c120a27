package newleaf.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RangeTest {
    private static final Range<AlkaloidMass> KNOWN = Range.exactly(new AlkaloidMass(40));
    private static final Range<AlkaloidMass> VAGUE = Range.between(new AlkaloidMass(10), new AlkaloidMass(30));

    @Test
    void a_sum_adds_both_ends() {
        var sum = KNOWN.plus(VAGUE);
        assertThat(sum.low()).isEqualTo(new AlkaloidMass(50));
        assertThat(sum.high()).isEqualTo(new AlkaloidMass(70));
    }

    @Test
    void an_unknown_typical_value_stays_unknown_in_a_sum() {
        assertThat(KNOWN.plus(VAGUE).typical()).isEqualTo(Optional.empty());
        assertThat(KNOWN.plus(KNOWN).typical()).contains(new AlkaloidMass(80));
    }

    @Test
    void a_range_does_not_run_backwards() {
        assertThatThrownBy(() -> Range.between(new LeafMass(2), new LeafMass(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_quantity_is_finite_and_not_negative() {
        assertThatThrownBy(() -> new LeafMass(-0.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AlkaloidMass(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Hours(Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quantities_print_their_own_unit() {
        assertThat(new LeafMass(1).symbol()).isEqualTo("g");
        assertThat(new AlkaloidMass(1).symbol()).isEqualTo("mg");
        assertThat(new Concentration(1).symbol()).isEqualTo("nmol/L");
    }
}
