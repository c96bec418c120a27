package newleaf.web.account.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KnownBrowserTest {
    private static final KnownBrowser BROWSERS = new KnownBrowser(key("a"));
    private final String cookie = BROWSERS.made("one", new Random(7));

    @Test
    void a_cookie_is_known_again_for_its_account_alone() {
        assertThat(BROWSERS.id(cookie, "one")).contains(cookie.substring(0, 22));
        assertThat(BROWSERS.id(cookie, "two")).isEmpty();
        assertThat(BROWSERS.id(cookie, "")).isEmpty();
    }

    @Test
    void a_cookie_of_another_server_is_not_known() {
        assertThat(new KnownBrowser(key("b")).id(cookie, "one")).isEmpty();
    }

    @Test
    void no_letter_of_it_can_be_another() {
        for (int at = 0; at < cookie.length(); at++) {
            char other = cookie.charAt(at) == 'A' ? 'B' : 'A';
            assertThat(BROWSERS.id(cookie.substring(0, at) + other + cookie.substring(at + 1), "one"))
                    .isEmpty();
        }
        assertThat(BROWSERS.id("", "one")).isEmpty();
        assertThat(BROWSERS.id(cookie + "A", "one")).isEmpty();
    }

    @Test
    void two_browsers_are_told_apart_and_the_account_is_not_in_it() {
        var chance = new Random(7);
        assertThat(BROWSERS.made("one", chance)).isNotEqualTo(BROWSERS.made("one", chance));
        assertThat(cookie).matches("[\\w-]{22}\\.[\\w-]{43}").doesNotContain("one");
    }

    @Test
    void a_key_that_can_be_guessed_is_not_taken() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KnownBrowser(new byte[31]));
    }

    private static byte[] key(String letter) {
        return letter.repeat(32).getBytes(StandardCharsets.UTF_8);
    }
}
