package newleaf.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void a_number_has_no_more_digits_than_count() {
        assertThat(Digits.of(3.0)).isEqualTo("3");
        assertThat(Digits.of(0.123456)).isEqualTo("0.1235");
        assertThat(Digits.of(12_345_678)).isEqualTo("12350000");
    }
}
