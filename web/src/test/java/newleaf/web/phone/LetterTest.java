package newleaf.web.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    private static final String HEAD = "letter-form=%2Ftoday%2Fcheck-in&letter-at=1764583200000";

    @Test
    void a_form_is_read_as_it_was_filled_in() {
        Letter letter = read(HEAD + "&letter-ahead=-3600000&bothers=kw-1&bothers=kw-2&note=a+b%26c+%C3%B1    ");
        assertThat(letter.form()).isEqualTo("/today/check-in");
        assertThat(letter.at()).isEqualTo(Instant.ofEpochMilli(1764583200000L));
        assertThat(letter.ahead()).contains(Duration.ofHours(-1));
        assertThat(letter.typed().all("bothers")).containsExactly("kw-1", "kw-2");
        assertThat(letter.typed().one("note")).isEqualTo("a b&c ñ");
        assertThat(letter.typed().fields()).containsOnlyKeys("bothers", "note");
    }

    @Test
    void a_phone_that_never_noted_our_clock_says_nothing_of_it() {
        assertThat(read(HEAD).ahead()).isEmpty();
        assertThat(read(HEAD + "&letter-ahead=soon").ahead()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "note=without+a+head",
                "letter-form=%2Ftoday%2Fdose",
                "letter-form=&letter-at=1",
                "letter-form=%2Fa&letter-at=",
                "letter-form=%2Fa&letter-at=1e3",
                "letter-form=%2Fa&letter-at=99999999999999",
                "letter-form=%2Fa&letter-at=1&=x",
                "letter-form=%2Fa&letter-at=1&x",
                "letter-form=%2Fa&letter-at=1&x=%ZZ"
            })
    void what_is_no_letter_is_not_read(String text) {
        assertThat(Letter.read(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void what_is_no_text_is_not_read() {
        assertThat(Letter.read(new byte[] {(byte) 0xff, (byte) 0xfe, 0})).isEmpty();
    }

    private static Letter read(String text) {
        return Letter.read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
