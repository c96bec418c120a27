package newleaf.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import newleaf.care.account.Role;
import newleaf.web.account.Clinic;
import newleaf.web.browser.Tour.Stop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Accounts in a real browser: passkeys of a virtual authenticator, and every page of theirs.
class AccountsInBrowserTest {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final Clinic LAPTOP = Clinic.forOne();

    @AfterAll
    static void close() {
        CLINIC.close();
        LAPTOP.close();
    }

    @Test
    void a_passkey_starts_a_record_opens_it_again_and_shows_again_who_one_is() {
        try (Reader reader = reader(Look.PHONE)) {
            authenticator(reader);
            begin(reader);
            passkey(reader, "form[data-passkey=make]", "/record/ways/passkey");
            assertThat(reader.page().locator(".codes li").count()).isEqualTo(8);
            reader.click("main form button[type=submit]");
            assertThat(reader.path()).isEqualTo("/today");
            reader.open("/mine").click("form[action='/sign-out'] button");
            reader.open("/mine");
            assertThat(reader.path()).isEqualTo("/sign-in");
            passkey(reader, "form[data-passkey=use]", "/mine");
            reader.click("form[action='/lock'] button");
            assertThat(reader.path()).isEqualTo("/show-again");
            passkey(reader, "form[data-passkey=use]", "/today");
            assertThat(reader.strayed()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
        }
    }

    @Test
    void a_lost_device_is_replaced_by_a_code_and_another_passkey() {
        String words;
        String code;
        try (Reader reader = reader(Look.PHONE)) {
            authenticator(reader);
            begin(reader);
            passkey(reader, "form[data-passkey=make]", "/record/ways/passkey");
            words = reader.page().locator(".sheet .over").textContent();
            code = reader.page().locator(".codes li").first().textContent();
        }
        try (Reader reader = reader(Look.PHONE)) {
            authenticator(reader);
            Page page = reader.open("/sign-in").page();
            page.locator("form[data-passkey=use] button").click();
            page.locator("[data-failed]:visible").waitFor();
            page.navigate(CLINIC.server().address().resolve("/sign-in/lost").toString());
            page.locator("#words").fill(words);
            page.locator("#code").fill(code);
            reader.click("main form button[type=submit]");
            assertThat(reader.path()).isEqualTo("/mine");
            reader.click("form[action='/mine/passkeys/1/remove'] button");
            assertThat(page.content()).contains("This is your only way in.");
            passkey(reader, "form[action='/mine/passkeys']", "/mine?now=others-ended");
            assertThat(page.content()).contains("Everywhere else you were signed out.");
            reader.click("form[action='/mine/passkeys/1/remove'] button");
            reader.click("form[action='/sign-out'] button");
            reader.open("/sign-in");
            passkey(reader, "form[data-passkey=use]", "/today");
        }
    }

    @Test
    void every_page_on_a_phone() {
        assertThat(LookedAt.wrong(CLINIC.server().address(), pages(), Look.PHONE))
                .isEmpty();
        assertThat(LookedAt.wrong(LAPTOP.server().address(), ownMachine(), Look.PHONE))
                .isEmpty();
    }

    static List<Look> looks() {
        return Look.few();
    }

    @ParameterizedTest
    @MethodSource("looks")
    @EnabledIfSystemProperty(named = "newleaf.full", matches = "true")
    void every_page_in_every_look(Look look) {
        assertThat(LookedAt.wrong(CLINIC.server().address(), pages(), look)).isEmpty();
        assertThat(LookedAt.wrong(LAPTOP.server().address(), ownMachine(), look))
                .isEmpty();
    }

    private static List<Stop> pages() {
        Clinic.Started person = CLINIC.join();
        Clinic.Started administrator = CLINIC.invited(Role.ADMINISTRATOR);
        return List.of(
                new Stop("agree", true, reader -> reader.open("/record")),
                new Stop(
                        "agree-failing",
                        false,
                        reader -> reader.open("/record").click("main form button[type=submit]")),
                new Stop("under-13", false, reader -> reader.open("/record/under-13")),
                new Stop("ways", true, AccountsInBrowserTest::begin),
                new Stop("ways-failing", false, reader -> {
                    reader.page().locator("#passphrase").fill("short");
                    reader.click("form[action='/record/ways'] button");
                }),
                new Stop("codes", false, reader -> {
                    reader.page().locator("#passphrase").fill(Clinic.PASSPHRASE);
                    reader.click("form[action='/record/ways'] button");
                }),
                new Stop("sign-in", true, reader -> reader.open("/sign-in")),
                new Stop("sign-in-failing", false, reader -> {
                    reader.page().locator("#words").fill("one two three");
                    reader.page().locator("#passphrase").fill("four");
                    reader.click("form[action='/sign-in'] button");
                }),
                new Stop("lost", false, reader -> reader.open("/sign-in/lost")),
                new Stop("link-used", false, reader -> reader.open("/enter/guessed")),
                new Stop("invited", false, reader -> reader.open("/invite/guessed")),
                new Stop("erased", false, reader -> reader.open("/erased")),
                new Stop("mine", true, reader -> {
                    signIn(reader, person);
                    reader.open("/mine");
                }),
                new Stop("mine-notice", false, reader -> reader.open("/mine?now=code-used")),
                new Stop("passphrase", false, reader -> reader.open("/mine/passphrase")),
                new Stop("nothing-waits", false, reader -> reader.open("/go-on")),
                new Stop("show-again", false, reader -> reader.open("/mine").click("form[action='/lock'] button")),
                new Stop("admin", true, reader -> {
                    signIn(reader, administrator);
                    reader.open("/admin").click("form[action='/admin/invite'] button");
                }),
                new Stop("mine-of-staff", false, reader -> reader.open("/mine")));
    }

    private static List<Stop> ownMachine() {
        return List.of(
                new Stop("own-machine", true, reader -> reader.open("/own-machine")),
                new Stop("own-agree", false, reader -> reader.open(LAPTOP.link().getPath())));
    }

    private static void begin(Reader reader) {
        reader.open("/record").page().check("#age");
        reader.click("main form button[type=submit]");
    }

    private static void signIn(Reader reader, Clinic.Started person) {
        Page page = reader.open("/sign-in").page();
        page.locator("#words").fill(person.words());
        page.locator("#passphrase").fill(Clinic.PASSPHRASE);
        reader.click("form[action='/sign-in'] button");
    }

    private static Reader reader(Look look) {
        return new Reader(look, CLINIC.server().address());
    }

    /// The browser asks the authenticator first, and sends the form then.
    private static void passkey(Reader reader, String form, String then) {
        reader.page().locator(form + " button").click();
        reader.page().waitForURL(CLINIC.server().address().resolve(then).toString());
    }

    /// A phone that knows its owner.
    private static void authenticator(Reader reader) {
        CDPSession session = reader.page().context().newCDPSession(reader.page());
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", asked);
    }
}
