package newleaf.web.journey.step.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import newleaf.documents.Span;
import org.junit.jupiter.api.Test;
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
    void numbers_are_read_as_people_write_them(String typed, double number) {
        assertThat(NumberText.number(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "four", "1,000", "1.000", "1e3", "-1", "+1", "1 2", "1/0", "0x10", "12345678", "١"})
    void what_could_mean_two_things_or_nothing_is_not_read(String typed) {
        assertThat(NumberText.number(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4-6", "4 - 6", "4–6", "4 to 6", "4 a 6"})
    void a_range_is_read(String typed) {
        assertThat(NumberText.span(typed)).isEqualTo(Optional.of(new Span(4, 6)));
    }

    @Test
    void a_range_whose_end_is_below_its_start_is_not_read() {
        assertThat(NumberText.span("6-4")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'7,50', 7.5", "1000, 1000", "0.0001, 0.0001", "4 to 6½, 4-6.5", "4-4, 4"})
    void a_number_is_shown_again_plainly(String typed, String shown) {
        assertThat(NumberText.span(typed).map(NumberText::shown)).contains(shown);
    }

    /// So many blanks kept the patterns busy for minutes.
    @Test
    void a_long_text_is_no_number() {
        String blanks = " ".repeat(250_000);
        assertThat(NumberText.span("1" + blanks + "1")).isEmpty();
        assertThat(NumberText.number("1" + blanks + "1/2")).isEmpty();
    }
}
