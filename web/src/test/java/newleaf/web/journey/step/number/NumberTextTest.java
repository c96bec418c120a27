package newleaf.web.journey.step.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource({
        "7.5, 7.5",
        "'7,5', 7.5",
        "1/2, 0.5",
        "1 1/2, 1.5",
        "½, 0.5",
        "2½, 2.5",
        "0.125, 0.125",
        "1000, 1000",
        "007, 007"
    })
    void numbers_are_read_as_people_write_them(String typed, String number) {
        assertThat(NumberText.number(typed)).contains(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "four", "1,000", "1.000", "1e3", "-1", "+1", "1 2", "1/0", "0x10", "12345678", "١"})
    void what_could_mean_two_things_or_nothing_is_not_read(String typed) {
        assertThat(NumberText.number(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4-6", "4 - 6", "4–6", "4 to 6", "4 a 6"})
    void a_range_is_read(String typed) {
        assertThat(NumberText.span(typed))
                .isEqualTo(Optional.of(Map.of("low", new BigDecimal(4), "high", new BigDecimal(6))));
    }
}
