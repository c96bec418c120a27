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
        assertThat(new Hours(1).symbol()).isEqualTo("h");
        assertThat(new Percent(1).symbol()).isEqualTo("%");
    }

    @Test
    void a_typical_value_lies_inside_its_range() {
        var low = new AlkaloidMass(10);
        var high = new AlkaloidMass(30);
        assertThat(new Range<>(low, Optional.of(low), high).typical()).contains(low);
        assertThat(new Range<>(low, Optional.of(high), high).typical()).contains(high);
        assertThatThrownBy(() -> new Range<>(low, Optional.of(new AlkaloidMass(9)), high))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Range<>(low, Optional.of(new AlkaloidMass(31)), high))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_multiple_multiplies_all_three() {
        var range = new Range<>(new LeafMass(1), Optional.of(new LeafMass(2)), new LeafMass(4)).times(3);
        assertThat(range).isEqualTo(new Range<>(new LeafMass(3), Optional.of(new LeafMass(6)), new LeafMass(12)));
        assertThat(VAGUE.times(2).typical()).isEmpty();
    }

    @Test
    void an_exact_value_is_a_range_of_no_width() {
        assertThat(KNOWN.low()).isEqualTo(KNOWN.high());
        assertThat(KNOWN.typical()).contains(KNOWN.low());
    }
}
