package newleaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import newleaf.knowledge.words.Language;
import org.junit.jupiter.api.Test;

class TroubleTest {
    private final Browser browser = Browser.speaking(Language.EN);

    @Test
    void a_page_that_does_not_exist_keeps_the_look_and_the_help() {
        Browser.Answer page = browser.get("/card/no-such-card");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("This page does not exist", "href=\"/help\"");
    }

    @Test
    void a_wrong_method_is_answered_in_our_own_look() {
        assertThat(browser.post("/about", "a=b").status()).isEqualTo(405);
        assertThat(browser.post("/about", "a=b").text()).contains("href=\"/help\"");
    }

    @Test
    void no_answer_names_the_server_or_repeats_what_was_sent() {
        for (String path :
                new String[] {"/%3Cscript%3E", "/card/%3Ctt%3E", "/help/%3Cscript%3E", "/language/x?back=%22"}) {
            Browser.Answer page = browser.get(path);
            assertThat(page.text()).doesNotContain("<script>", "Tomcat", "Exception", "<tt>");
        }
    }
}
