package newleaf.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

/// What is typed while nothing answers is given back, and stays nowhere.
class OfflineFormsInBrowserTest extends WithoutServer {
    @Test
    void a_form_that_could_not_be_sent_is_there_to_be_sent_again_and_is_kept_once() {
        String note = "\"" + PLANTED + "\" & <b>4 g</b>";
        try (Phone phone = phone("en-US").keepsHelp().signIn(clinic.join())) {
            Page page = phone.open("/today/check-in").page();
            page.locator("textarea[name=note]").fill(note);
            gone();
            page.locator("#check-in button[value=none]").click();
            page.locator("#offline-typed").waitFor();
            assertThat(phone.heading()).isEqualTo("Not sent: no connection right now");
            page.locator("#offline-typed button").click();
            page.waitForLoadState();
            assertThat(phone.heading()).isEqualTo("Not sent: no connection right now");
            assertThat(phone.stores()).noneMatch(each -> each.contains(PLANTED));
            back();
            page.locator("#offline-typed button").click();
            page.waitForURL("**/today/saved");
            assertThat(phone.open("/today/check-in").page().locator("textarea").inputValue())
                    .isEqualTo(note);
        }
    }

    @Test
    void a_passphrase_is_not_written_into_a_page_again() {
        try (Phone phone = phone("en-US").keepsHelp().open("/sign-in")) {
            phone.page().locator("#words").fill("three words here");
            phone.page().locator("#passphrase").fill(PLANTED);
            gone();
            phone.page().locator("form[action='/sign-in'] button").first().click();
            phone.page()
                    .locator("main a[href='/tonight']")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
            assertThat(phone.page().content()).doesNotContain(PLANTED);
        }
    }

    @Test
    void a_text_that_was_shared_without_a_connection_is_given_back() {
        String text = "</textarea><b id=wrong>" + PLANTED + " & $& more";
        try (Phone phone = phone("en-US").keepsHelp().open("/about")) {
            gone();
            phone.share("A title", text);
            assertThat(phone.heading()).isEqualTo("Not saved: no connection right now");
            assertThat(phone.page().locator("#shared").inputValue()).isEqualTo("A title\n" + text);
            assertThat(phone.page().locator("#wrong").count()).isZero();
            assertThat(phone.stores()).noneMatch(each -> each.contains(PLANTED));
        }
    }
}
