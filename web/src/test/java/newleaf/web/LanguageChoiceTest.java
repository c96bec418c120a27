package newleaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageChoiceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"es-MX,es;q=0.9|es", "en-US|en", "de, es;q=0.5|es", "fr|en", "es;q=0.1, en;q=0.9|en"})
    void the_browser_says_which_language_it_prefers(String accepted, String spoken) {
        assertThat(Browser.accepting(accepted).get("/").text()).contains("<html lang=\"" + spoken + "\"");
    }

    @Test
    void a_chosen_language_is_remembered() {
        Browser browser = Browser.accepting("en");
        Browser.Answer chosen = browser.get("/language/es?back=/help");
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.header("Location")).isEqualTo("/help");
        assertThat(chosen.header("Set-Cookie")).contains("HttpOnly", "SameSite=Strict");
        assertThat(browser.get("/about").text()).contains("<html lang=\"es\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//example.org", "https://example.org", "/%5Cexample.org", "/a?b=c", "javascript:x", "/\r\nx"})
    void the_way_back_never_leads_elsewhere(String back) {
        String address =
                "/language/es?back=" + java.net.URLEncoder.encode(back, java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Browser.accepting("en").get(address).header("Location")).isEqualTo("/");
    }
}
