package newleaf.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Kind;
import newleaf.care.content.Reason;
import newleaf.web.account.Clinic;
import newleaf.web.week.LivesByPlan;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A phone that writes and looks without a connection: the server is gone, the browser is killed, somebody else signs
/// in, and a stranger reads what lies on it.
class PhoneInBrowserTest extends LivesByPlan {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final String REASON = "planted-marigold";
    private static final String NOTE = "planted-zebra";
    private static final String ON = "[data-on=outbox]:visible";
    private static final String COPY_ON = "[data-on=copy]:visible";

    PhoneInBrowserTest() {
        super(CLINIC);
    }

    /// The phone's clock is that of the machine.
    @BeforeAll
    static void setTheClock() {
        CLINIC.clock().pass(Duration.between(CLINIC.clock().instant(), Instant.now()));
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    private static void stop() {
        CLINIC.stop();
    }

    private static void startAgain() {
        CLINIC.startAgain(Optional.empty());
    }

    @Test
    void what_was_written_offline_is_there_once_after_a_kill_and_nothing_of_it_can_be_read_on_the_phone() {
        answers();
        plan(7.777, 7);
        keep(new Reason(REASON));
        try (var phone = new KilledPhone(CLINIC.server().address())) {
            phone.signIn(words()).open("/phone");
            switchOn(phone.page());
            lockByPassphrase(phone.page());
            stop();
            for (int back = 0; back < 3; back++) checkIn(phone, back);
            urge(phone);
            phone.killAndStart();
            assertThat(phone.filesWith(NOTE)).isEmpty();
            assertThat(phone.filesWith(REASON)).isEmpty();
            assertThat(phone.filesWith("7.777")).isEmpty();
            assertThat(phone.filesWith("newleaf-outbox"))
                    .as("it is there, sealed")
                    .isNotEmpty();
            unlock(phone, "that is not it at all");
            phone.page().locator("[data-failed=wrong]:visible").waitFor();
            unlock(phone, Clinic.PASSPHRASE);
            assertThat(opened(phone.page())).contains(REASON, "7.777\u00a0g");
            startAgain();
            phone.signIn(words()).open("/phone");
            allSent(phone.page());
            phone.open("/phone").open("/today");
        }
        assertThat(kept(Kind.CHECK_IN)).isEqualTo(3);
        assertThat(kept(Kind.URGE)).isEqualTo(1);
        assertThat(days()).containsExactlyInAnyOrder(here(), here().minusDays(1), here().minusDays(2));
    }

    /// The clock of the server stands; that of the phone goes on, and is set right when both meet.
    private static LocalDate here() {
        return CLINIC.clock()
                .instant()
                .atZone(ZoneId.systemDefault())
                .minusHours(4)
                .toLocalDate();
    }

    @Test
    void letters_of_one_are_withheld_while_another_is_signed_in() {
        String one = words();
        try (Phone phone = new Phone("en-US", CLINIC.server().address())) {
            signIn(phone, one);
            switchOn(phone.open("/phone").page());
            stop();
            phone.open("/offline/check-in");
            write(phone.page(), 0);
            startAgain();
            phone.context().clearCookies();
            join();
            signIn(phone, words());
            phone.open("/phone").page().locator("[data-count=others]:visible").waitFor();
            assertThat(phone.page().locator("[data-count=others]").innerText()).contains("Somebody else's, sealed: 1");
            assertThat(kept(Kind.CHECK_IN)).isZero();
            assertThat(phone.page().locator("[data-off=outbox]").isVisible()).isTrue();
            phone.open("/mine")
                    .page()
                    .locator("form[action='/sign-out'] button")
                    .click();
            signIn(phone, one);
            allSent(phone.open("/phone").page());
            assertThat(phone.open("/today").page().innerText("main")).contains("Today's check-in is written.");
        }
    }

    @Test
    void a_copy_opens_by_a_passkey_and_signing_out_takes_it_away() {
        keep(new Reason(REASON));
        try (Phone phone = new Phone("en-US", CLINIC.server().address())) {
            authenticator(phone);
            signIn(phone, words());
            phone.open("/mine").page().locator("form[data-passkey=make] button").click();
            phone.page().locator("form[action='/mine/passkeys/1/remove']").waitFor();
            phone.open("/phone")
                    .page()
                    .locator("form[data-act=copy-passkey] button")
                    .click();
            phone.page().locator(COPY_ON).first().waitFor();
            stop();
            phone.open("/offline/mine");
            phone.page().locator("form[data-act=unlock-passkey] button").click();
            assertThat(opened(phone.page())).contains(REASON);
            startAgain();
            phone.open("/mine")
                    .page()
                    .locator("form[action='/sign-out'] button")
                    .click();
            phone.page().waitForLoadState();
            stop();
            phone.open("/offline/mine")
                    .page()
                    .locator("[data-off=copy]:visible")
                    .waitFor();
            assertThat(String.join("\n", phone.stores())).doesNotContain("\"sealed\"", REASON);
            assertThat(phone.open("/urge").page().innerText("main")).contains("ten minutes");
            startAgain();
        }
    }

    @Test
    void a_copy_shows_no_later_amount_and_after_a_week_none() {
        answers();
        plan(7.5, 6.25);
        try (Phone phone = new Phone("en-US", CLINIC.server().address())) {
            signIn(phone, words());
            switchOn(phone.open("/phone").page());
            lockByPassphrase(phone.page());
            pass(3); // the first change is four days away
            signIn(phone, words());
            phone.open("/phone").page().evaluate("() => Copy.renew(true)");
            stop();
            List<String> shown = List.of(3, 6, 7, 9, 10, 40).stream()
                    .map(days -> onDay(phone, days))
                    .toList();
            assertThat(shown.subList(0, 2)).allMatch(text -> text.contains("7.5\u00a0g") && text.contains("until"));
            assertThat(shown.subList(2, 4)).allMatch(text -> text.contains("7.5\u00a0g") && text.contains("go online"));
            assertThat(shown.subList(4, 6)).noneMatch(text -> text.contains("\u00a0g ") || text.contains("7.5"));
            assertThat(shown).noneMatch(text -> text.contains("6.25"));
            startAgain();
        }
    }

    /// What the unlocked copy shows so many days after the plan began.
    private String onDay(Phone phone, int days) {
        ZonedDateTime noon = today().minusDays(3).plusDays(days).atTime(12, 0).atZone(ZoneId.systemDefault());
        phone.page().clock().setFixedTime(noon.toInstant().toEpochMilli());
        phone.open("/offline/mine");
        phone.page()
                .locator("form[data-act=unlock-passphrase] input[name=passphrase]")
                .fill(Clinic.PASSPHRASE);
        phone.page().locator("form[data-act=unlock-passphrase] button").click();
        return opened(phone.page());
    }

    private static String opened(Page page) {
        page.locator("[data-unlocked]:visible").waitFor();
        return page.innerText("#unlocked");
    }

    private static void unlock(KilledPhone phone, String passphrase) {
        phone.open("/offline/mine");
        phone.page()
                .locator("form[data-act=unlock-passphrase] input[name=passphrase]")
                .fill(passphrase);
        phone.page().locator("form[data-act=unlock-passphrase] button").click();
    }

    private static void allSent(Page page) {
        page.evaluate("async () => { while ((await Shelf.all('newleaf-outbox')).length) await Outbox.flush(); }");
    }

    private static void switchOn(Page page) {
        page.locator("form[data-act=outbox-on] button").click();
        page.locator(ON).first().waitFor();
        page.evaluate("async () => { await navigator.serviceWorker.ready; }");
    }

    private static void lockByPassphrase(Page page) {
        Locator form = page.locator("form[data-act=copy-passphrase]");
        form.locator("input[name=passphrase]").fill(Clinic.PASSPHRASE);
        form.locator("button").click();
        page.locator(COPY_ON).first().waitFor();
        page.evaluate("async () => { while (!(await Copy.copy()).sealed) await Copy.renew(true); }");
    }

    private static void checkIn(KilledPhone phone, int back) {
        phone.open("/offline/check-in");
        write(phone.page(), back);
    }

    private static void write(Page page, int back) {
        page.locator("#note").fill(NOTE + back);
        page.locator("#back").selectOption(String.valueOf(back));
        page.locator("form[data-later] button[value=none]:not(.unseen)").click();
        page.locator("[data-kept=yes]:visible").waitFor();
    }

    private static void urge(KilledPhone phone) {
        phone.open("/offline/urge");
        phone.page().locator("input[name=strength][value='6']").check();
        phone.page().locator("input[name=now][value=weaker]").check();
        phone.page().locator("#did-own").fill(NOTE);
        phone.page().locator("form[data-later] button[type=submit]").click();
        phone.page().locator("[data-kept=yes]:visible").waitFor();
    }

    private static void signIn(Phone phone, String words) {
        phone.context().clearCookies();
        phone.open("/sign-in");
        phone.page().locator("#words").fill(words);
        phone.page().locator("#passphrase").fill(Clinic.PASSPHRASE);
        phone.page().locator("form[action='/sign-in'] button").first().click();
        phone.page().waitForURL("**/today");
    }

    private int kept(Kind kind) {
        return entries(kind).size();
    }

    private List<LocalDate> days() {
        return entries(Kind.CHECK_IN).stream()
                .peek(each -> assertThat(((CheckIn) each.content()).note())
                        .hasValueSatisfying(note -> assertThat(note).startsWith(NOTE)))
                .map(each -> each.moment().day())
                .toList();
    }

    private static void authenticator(Phone phone) {
        var session = phone.devTools();
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("ctap2Version", "ctap2_1");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("hasPrf", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", asked);
    }
}
