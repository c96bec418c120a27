package newleaf.web.journey.step.wish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenHoursTest {
    private static final WrittenHours HOURS = new WrittenHours();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        7                  | 7:00
        22, 7, 12:30       | 7:00, 12:30, 22:00
        7 am, 12 pm, 6pm   | 7:00, 12:00, 18:00
        12 a.m.            | 0:00
        7.15; 19h30        | 7:15, 19:30
        8 and 20           | 8:00, 20:00
        8 y 20             | 8:00, 20:00
        """)
    void times_are_read_as_people_write_them(String typed, String shown) {
        assertThat(HOURS.read(typed).map(HOURS::shown)).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "7:60", "13 pm", "0 am", "morning", "7,,8", "7 8", "-1", "7:5"})
    void what_is_no_time_is_not_guessed(String typed) {
        assertThat(HOURS.read(typed)).isEmpty();
    }

    @Test
    void a_long_text_is_no_list_of_hours() {
        assertThat(HOURS.read("7" + " ".repeat(250_000) + "8")).isEmpty();
    }
}
