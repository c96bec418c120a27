package newleaf.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.content.Lapse;
import newleaf.web.account.Clinic;
import newleaf.web.browser.Tour.Stop;
import newleaf.web.week.LivesByPlan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages of a person's days and weeks, in a browser: looked at by axe in every look, with the keyboard alone, and
/// the taps of a day counted.
class TodayInBrowserTest extends LivesByPlan {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final int MOST_TAPS = 10;
    private static final String NONE_OF_THE_OTHERS = "#check-in button[value=none]";
    private static final List<String> PLACES = List.of(
            "/today",
            "/today/check-in",
            "/today/dose",
            "/today/week",
            "/today/news",
            "/today/back",
            "/today/feelings/phq-9",
            "/today/urge",
            "/today/urge/mine",
            "/today/lapse",
            "/today/lapse/saved",
            "/today/trends",
            "/today/after",
            "/today/after/finish",
            "/today/after/waves",
            "/today/holder",
            "/today/recovery",
            "/today/recovery/ways",
            "/today/recovery/home",
            "/today/again",
            "/today/plan/clinician",
            "/today/plan/pace",
            "/today/prevention",
            "/today/prevention/red",
            "/today/prevention/safety",
            "/today/prevention/if-then",
            "/phone",
            "/mine",
            "/mine/reminders",
            "/report/plan");

    TodayInBrowserTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    static List<Look> looks() {
        return Look.few();
    }

    @Test
    void every_page_on_a_phone() {
        lives();
        assertThat(LookedAt.wrong(CLINIC.server().address(), pages(), Look.PHONE))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("looks")
    @EnabledIfSystemProperty(named = "newleaf.full", matches = "true")
    void every_page_in_every_look(Look look) {
        lives();
        assertThat(LookedAt.wrong(CLINIC.server().address(), pages(), look)).isEmpty();
    }

    /// Some weeks, a lapse among them.
    private void lives() {
        answers();
        plan(8, 7.5, 7, 6.5, 6);
        for (int day = 0; day < 14; day++) {
            took(4, 4);
            quietDays(1);
        }
        keep(new Lapse(today().minusDays(3), Optional.of(today().minusDays(2)), Optional.empty(), Optional.empty()));
    }

    private List<Stop> pages() {
        Stop first = new Stop("signed in", true, this::signIn);
        Stream<Stop> others = PLACES.stream().map(path -> new Stop(path, false, reader -> reader.open(path)));
        return Stream.concat(Stream.of(first), others).toList();
    }

    private void signIn(Reader reader) {
        Page page = reader.open("/sign-in").page();
        page.locator("#words").fill(words());
        page.locator("#passphrase").fill(Clinic.PASSPHRASE);
        reader.click("form[action='/sign-in'] button");
    }

    @Test
    void a_quiet_day_takes_two_taps_and_a_middling_one_ten_at_most() {
        try (Reader reader = new Reader(Look.PHONE, CLINIC.server().address())) {
            signIn(reader);
            assertThat(saved(reader, 0)).isEqualTo(2);
            assertThat(saved(reader, 3)).isLessThanOrEqualTo(MOST_TAPS);
        }
    }

    /// Taps until the day is saved, with so many symptoms and a grade each.
    private static int saved(Reader reader, int symptoms) {
        Page page = reader.open("/today/check-in").page();
        for (int i = 0; i < symptoms; i++) {
            page.locator(".tick label:has(input[name=bothers])").nth(2 * i).click();
            page.locator(".tick").nth(2 * i).locator(".grades label").nth(1).click();
        }
        page.locator(".faces label").nth(symptoms == 0 ? 3 : 2).click();
        reader.click(NONE_OF_THE_OTHERS);
        assertThat(reader.path()).isEqualTo("/today/saved");
        return 2 * symptoms + 2;
    }

    @Test
    void a_day_and_a_week_are_written_with_the_keyboard_alone() {
        answers();
        plan(8, 7.5);
        quietDays(2);
        try (Reader reader = new Reader(Look.PHONE, CLINIC.server().address())) {
            signIn(reader);
            Page page = reader.open("/today/week").page();
            page.locator("input[name=new][value=nothing]").focus();
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.locator("p[role=status]").waitFor();
            assertThat(page.content()).contains("Saved: nothing new today.");
            page.locator("form[action='/today/week/word'] button[value=hold]").focus();
            page.keyboard().press("Enter");
            page.locator("button[value=go-on]").waitFor();
        }
    }
}
