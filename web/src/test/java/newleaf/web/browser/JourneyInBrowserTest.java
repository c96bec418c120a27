package newleaf.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import newleaf.web.journey.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// From the first page to the report in a real browser: with script and without, in both languages, by keyboard alone.
class JourneyInBrowserTest {
    private static final int MOST_PAGES = 60;
    private static final int MOST_TABS = 80;

    static List<Look> looks() {
        return List.of(
                Look.PHONE,
                Look.PHONE.withoutScript(),
                Look.PHONE.in("es").dark(),
                Look.PHONE.in("es").withoutScript().wide(1280));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_journey_leads_to_the_report(Look look) {
        try (Reader reader = new Reader(look, Served.address())) {
            reader.open("/").click("a.door[href='/start/taking']");
            reader.page().selectOption("select", "US");
            reader.press("not-known");
            reader.page().check("input[value=none]");
            reader.press("given");
            for (int i = 0; i < MOST_PAGES && !reader.path().equals("/report"); i++) reader.press("not-known");
            assertThat(reader.path()).isEqualTo("/report");
            assertThat(reader.strayed()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void the_keyboard_alone_is_enough() {
        try (Reader reader = new Reader(Look.PHONE, Served.address())) {
            Page page = reader.open("/").page();
            tabTo(page, "a.door[href='/start/taking']").press("Enter");
            tabTo(page, "button[value=not-known]").press("Enter");
            tabTo(page, "input[name='safety.suicidal']").press("ArrowUp");
            assertThat(page.isChecked("input[value=attempt-recent]")).isTrue();
            tabTo(page, "button[value=given]").press("Enter");
            assertThat(reader.path()).isEqualTo("/case/urgent");
            tabTo(page, "form.step button").press("Enter");
            tabTo(page, "button[value=not-known]").press("Enter");
            reader.open("/case/q/history.events");
            tabTo(page, "input[value=fever]").press("Space");
            tabTo(page, "input[name='history.events-fever']").press("Space");
            assertThat(page.isChecked("#history\\.events-fever-now")).isTrue();
        }
    }

    @Test
    void whatever_holds_the_focus_can_be_seen_and_is_large_enough_to_touch() {
        try (Reader reader = new Reader(Look.PHONE, Served.address())) {
            reader.begun();
            Page page = reader.open("/case/q/use.products").page();
            List<String> small = new ArrayList<>();
            for (int i = 0; i < MOST_TABS; i++) {
                page.keyboard().press("Tab");
                Object tall = page.evaluate(
                        "() => { const e = document.activeElement; const box = (e.closest('label') || e).getBoundingClientRect();"
                                + " return e === document.body || box.height >= 44 || getComputedStyle(e).display === 'inline' ? '' : e.outerHTML.slice(0, 80) + box.height }");
                if (!String.valueOf(tall).isEmpty()) small.add(String.valueOf(tall));
            }
            assertThat(small).isEmpty();
        }
    }

    @Test
    void a_medicine_is_matched_while_it_is_typed_and_nothing_in_it_is_executed() {
        try (Reader reader = new Reader(Look.PHONE, Served.address())) {
            reader.begun();
            Page page = reader.open("/case/q/history.medications").page();
            page.onDialog(dialog -> {
                throw new AssertionError("something was executed");
            });
            page.locator("textarea").pressSequentially("zoloft\n<img src=x onerror=alert(1)>");
            PlaywrightAssertions.assertThat(page.locator("#matches li").first()).containsText("sertraline");
            PlaywrightAssertions.assertThat(page.locator("#matches")).containsText("onerror=alert(1)");
            assertThat(page.locator("#matches img").count()).isZero();
            reader.press("given");
            assertThat(page.locator("main img").count()).isZero();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void after_leaving_quickly_going_back_shows_no_answers() {
        try (Reader reader = new Reader(Look.PHONE, Served.address())) {
            reader.begun();
            Tour.fill(reader.open("/case/q/history.medications").page(), "history.medications", "unobtainium");
            reader.press("given");
            assertThat(reader.page().content()).contains("unobtainium");
            reader.page().locator("form.leave button").click();
            reader.page().waitForURL("**/calendar");
            PlaywrightAssertions.assertThat(reader.page().locator("body")).not().containsText("Newleaf");
            reader.page().goBack();
            PlaywrightAssertions.assertThat(reader.page().locator("body")).not().containsText("unobtainium");
        }
    }

    @Test
    void going_back_and_refreshing_send_nothing_twice() {
        try (Reader reader = new Reader(Look.PHONE, Served.address())) {
            reader.begun();
            reader.page().check("input[value=none]");
            reader.press("given");
            String path = reader.path();
            reader.page().reload();
            assertThat(reader.path()).isEqualTo(path);
            reader.page().goBack();
            assertThat(reader.path()).isEqualTo("/case/q/safety.suicidal");
            assertThat(reader.page().isChecked("input[value=none]")).isTrue();
        }
    }

    /// Presses Tab until this has the focus.
    private static Locator tabTo(Page page, String selector) {
        Locator wanted = page.locator(selector).first();
        for (int i = 0; i < MOST_TABS; i++) {
            boolean isThere = (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
            if (isThere) return page.locator(":focus");
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + wanted);
    }
}
