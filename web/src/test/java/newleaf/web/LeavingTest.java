package newleaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.List;
import newleaf.knowledge.words.Language;
import org.junit.jupiter.api.Test;

class LeavingTest {
    @Test
    void leaving_ends_the_session_and_shows_a_page_that_could_be_anybodys() {
        Browser browser = Browser.speaking(Language.EN);
        String token = token(browser.get("/clinician").text());
        assertThat(browser.cookies().getCookieStore().getCookies())
                .extracting(HttpCookie::getName)
                .containsExactly("newleaf-form");
        browser.post("/clinician", "form-token=" + token + "&attest=yes&back=/about");
        assertThat(browser.cookies().getCookieStore().getCookies())
                .anyMatch(each -> each.getName().equals("newleaf"));
        Browser.Answer left = browser.post("/leave", "");
        assertThat(left.status()).isEqualTo(303);
        assertThat(left.header("Location")).isEqualTo("/calendar");
        assertThat(left.header("Clear-Site-Data")).contains("cache");
        assertThat(browser.cookies().getCookieStore().getCookies()).isEmpty();
        assertThat(browser.get("/calendar").text())
                .doesNotContainIgnoringCase("newleaf")
                .doesNotContainIgnoringCase("kratom");
    }

    @Test
    void a_form_that_another_site_sent_is_turned_away_in_our_own_look() {
        Browser browser = Browser.speaking(Language.ES);
        assertThat(browser.post("/leave", "", "Sec-Fetch-Site", "cross-site").status())
                .isEqualTo(403);
        Browser.Answer foreign = browser.post("/clinician", "attest=yes", "Origin", "https://example.org");
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(foreign.text()).contains("Esta página estuvo abierta demasiado tiempo", "href=\"/help\"");
    }

    @Test
    void an_attestation_needs_the_form_of_this_session() {
        Browser browser = Browser.speaking(Language.EN);
        String first = token(browser.get("/clinician").text());
        browser.post("/clinician", "form-token=" + first + "&attest=no&back=/about");
        for (String stale : List.of("", "&form-token=" + first, "&form-token=forged")) {
            assertThat(browser.post("/clinician", "attest=yes&back=/about" + stale)
                            .status())
                    .isEqualTo(409);
        }
        String card =
                browser.get("/card/evidence-buprenorphine-series-disagree").text();
        assertThat(card).contains("name=\"attest\"");
        String token = token(card);
        assertThat(browser.post("/clinician", "form-token=" + token + "&back=/about")
                        .text())
                .contains("attest-error");
        assertThat(browser.post("/clinician", "form-token=" + token + "&attest=yes&back=/about")
                        .status())
                .isEqualTo(303);
        assertThat(browser.get("/card/evidence-buprenorphine-series-disagree").text())
                .doesNotContain("name=\"attest\"");
    }

    private static String token(String page) {
        return page.replaceFirst("(?s).*name=\"form-token\" value=\"([^\"]*)\".*", "$1");
    }
}
