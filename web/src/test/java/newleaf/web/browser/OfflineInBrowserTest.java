package newleaf.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import newleaf.testkit.ProjectRoot;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a phone that keeps help shows once nothing answers, and what lies on it: the server is stopped, and started
/// again at its address.
class OfflineInBrowserTest {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final String PLANTED = "Zorvaquin";
    private static final String WRITE_COPY = """
            () => new Promise((done) => {
              const asked = indexedDB.open("%s", 1);
              asked.onupgradeneeded = () => asked.result.createObjectStore("kept").put("planted", "one");
              asked.onsuccess = () => { asked.result.close(); done(); };
            })
            """;
    private static final String UNTIL_DROPPED = """
            async (old) => {
              while ((await caches.keys()).includes(old)) await new Promise((done) => setTimeout(done, 20));
            }
            """;
    private static final List<String> GENERAL =
            List.of("/help", "/urge", "/tonight", "/tonight/hours", "/tonight/shop", "/tonight/no-help");
    private static final List<String> OWN = List.of(
            "/today",
            "/today/check-in",
            "/today/saved",
            "/today/urge",
            "/today/urge/mine",
            "/today/trends",
            "/tonight",
            "/urge",
            "/help",
            "/mine",
            "/mine/known");

    private boolean isGone;

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @AfterEach
    void back() {
        if (isGone) CLINIC.startAgain(Optional.empty());
        isGone = false;
    }

    private void gone() {
        CLINIC.stop();
        isGone = true;
    }

    private static Phone phone(String language) {
        return new Phone(language, CLINIC.server().address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es-US"})
    void general_pages_open_without_the_server_in_both_languages(String language) {
        String own = language.substring(0, 2);
        try (Phone phone = phone(language).keepsHelp()) {
            gone();
            for (String path : GENERAL) {
                phone.open(path);
                assertThat(phone.page().url()).endsWith(path);
                assertThat(phone.language()).as(path).isEqualTo(own);
                assertThat(phone.page().locator("main").innerText()).as(path).hasSizeGreaterThan(400);
            }
            assertThat(phone.open("/help").page().locator("a[href='tel:911']").count())
                    .isPositive();
            phone.page().locator("footer a[hreflang]").click();
            phone.page().waitForURL("**/help");
            assertThat(phone.language()).isNotEqualTo(own);
            assertThat(phone.open("/today").language()).isNotEqualTo(own);
        }
    }

    @Test
    void any_other_page_says_that_there_is_no_connection_and_opens_once_there_is() {
        try (Phone phone = phone("en-US").keepsHelp()) {
            gone();
            for (String path : List.of("/today", "/", "/mine")) {
                assertThat(phone.open(path).heading()).as(path).isEqualTo("No connection right now");
                assertThat(phone.page().locator("main a[href^='tel:988']").count())
                        .isPositive();
            }
            back();
            phone.page().locator("main .actions a").click();
            phone.page().waitForURL("**/sign-in?to=/mine");
        }
    }

    @Test
    void without_a_network_it_is_the_same() {
        try (Phone phone = phone("en-US").keepsHelp()) {
            phone.context().setOffline(true);
            assertThat(phone.open("/urge").heading()).isEqualTo("Ten minutes. Then look again.");
            assertThat(phone.open("/today").heading()).isEqualTo("No connection right now");
        }
    }

    /// A network that takes everything and gives nothing.
    @Test
    void help_does_not_wait_for_a_server_that_does_not_answer() throws IOException {
        int port = CLINIC.server().port();
        try (Phone phone = phone("en-US").keepsHelp()) {
            gone();
            try (var silent = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
                assertThat(silent.isBound()).isTrue();
                for (String path : List.of("/help", "/urge", "/tonight"))
                    assertThat(phone.open(path).page().locator("main").innerText())
                            .hasSizeGreaterThan(400);
            }
        }
    }

    @Test
    void nothing_is_kept_before_somebody_asks_and_nothing_once_it_was_taken_away() {
        try (Phone phone = phone("en-US")) {
            for (String path : List.of("/", "/help", "/keep-help"))
                assertThat(phone.open(path).stores()).isEmpty();
            phone.keepsHelp();
            assertThat(phone.stores()).hasSizeGreaterThan(20);
            phone.page().locator("button[data-keep=take-away]").click();
            phone.page().locator("p[data-keep=gone]").waitFor();
            assertThat(phone.stores()).isEmpty();
            assertThat(phone.page().evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void nothing_of_anybody_is_on_the_phone_after_a_day_was_written_and_everything_was_looked_at() {
        Clinic.Started who = CLINIC.join();
        try (Phone phone = phone("en-US").keepsHelp().signIn(who)) {
            Page page = phone.open("/today/check-in").page();
            page.locator("textarea[name=note]").fill(PLANTED);
            page.locator("#check-in button[value=none]").click();
            page.waitForURL("**/today/saved");
            assertThat(phone.open("/today/check-in").page().locator("textarea").inputValue())
                    .isEqualTo(PLANTED);
            OWN.forEach(phone::open);
            assertThat(phone.stores())
                    .hasSizeGreaterThan(20)
                    .noneMatch(each -> each.contains(PLANTED))
                    .noneMatch(each -> each.contains(who.words()))
                    .noneMatch(each -> each.contains("name=\"form-token\""))
                    .noneMatch(each -> each.contains("/today\" aria-current"))
                    .noneMatch(each -> each.toLowerCase(Locale.ROOT).contains("set-cookie"));
            gone();
            assertThat(phone.open("/today").page().content()).doesNotContain(PLANTED);
        }
    }

    @Test
    void whoever_signs_out_leaves_nothing_open_whoever_leaves_what_is_sealed_and_help_stays() {
        Clinic.Started who = CLINIC.join();
        try (Phone phone = phone("en-US").keepsHelp().signIn(who)) {
            for (String way : List.of("form[action='/sign-out'] button", "form.leave button")) {
                phone.page().evaluate(WRITE_COPY.formatted("newleaf-copy"));
                phone.page().evaluate(WRITE_COPY.formatted("newleaf-outbox"));
                assertThat(phone.stores()).anyMatch(each -> each.startsWith("database newleaf-copy"));
                if (way.contains("sign-out")) phone.open("/mine");
                phone.page().locator(way).first().click();
                phone.page().waitForURL(url -> !url.contains("/mine") && !url.contains("/today"));
                phone.open("/about");
                boolean isCopyThere =
                        phone.stores().stream().anyMatch(each -> each.startsWith("database newleaf-copy"));
                assertThat(isCopyThere).as(way).isEqualTo(way.contains("leave"));
                assertThat(phone.stores())
                        .anyMatch(each -> each.startsWith("database newleaf-outbox"))
                        .anyMatch(each -> each.contains("/kept/en/help"));
                phone.signIn(who);
            }
        }
    }

    @Test
    void leaving_without_a_connection_shows_a_calendar() {
        try (Phone phone = phone("en-US").keepsHelp().open("/urge")) {
            gone();
            phone.page().locator("form.leave button").click();
            phone.page().waitForURL("**/calendar");
            assertThat(phone.page().content()).containsIgnoringCase("<table>").doesNotContainIgnoringCase("newleaf");
        }
    }

    @Test
    void a_form_that_could_not_be_sent_is_there_to_be_sent_again_and_is_kept_once() {
        String note = "\"" + PLANTED + "\" & <b>4 g</b>";
        try (Phone phone = phone("en-US").keepsHelp().signIn(CLINIC.join())) {
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

    @Test
    void another_version_takes_the_place_of_the_one_before() {
        try (Phone phone = phone("en-US").keepsHelp()) {
            List<String> before = caches(phone);
            gone();
            Path sources = ProjectRoot.path().resolve("web/src/main");
            CLINIC.startAgain(Optional.of(sources));
            isGone = false;
            phone.open("/about").page().evaluate("async () => (await navigator.serviceWorker.ready).update()");
            phone.page().evaluate(UNTIL_DROPPED, before.getFirst());
            assertThat(caches(phone)).hasSize(1).doesNotContainAnyElementsOf(before);
            gone();
            assertThat(phone.open("/urge").page().content()).contains("reload.js");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> caches(Phone phone) {
        return (List<String>) phone.page()
                .evaluate("async () => (await caches.keys()).filter((name) => name.startsWith('newleaf-general'))");
    }

    @Test
    void a_reminder_says_the_same_whatever_was_sent() {
        try (Phone phone = phone("es-US").keepsHelp()) {
            CDPSession tools = phone.devTools();
            var registration = new CompletableFuture<String>();
            tools.on("ServiceWorker.workerRegistrationUpdated", event -> {
                for (var each : event.getAsJsonArray("registrations"))
                    registration.complete(
                            each.getAsJsonObject().get("registrationId").getAsString());
            });
            tools.send("ServiceWorker.enable");
            phone.page().waitForCondition(registration::isDone);
            for (String sent : List.of("a-name", PLANTED + " takes 4 g", "")) {
                JsonObject push = new JsonObject();
                push.addProperty("origin", CLINIC.server().address().toString());
                push.addProperty("registrationId", registration.join());
                push.addProperty("data", sent);
                tools.send("ServiceWorker.deliverPushMessage", push);
            }
            phone.page()
                    .waitForFunction("async () => (await (await navigator.serviceWorker.ready).getNotifications())"
                            + ".length === 2");
            Object shown = phone.page()
                    .evaluate("async () => (await (await navigator.serviceWorker.ready).getNotifications())"
                            + ".map((each) => [each.title, each.body, each.tag].join('|')).sort()");
            assertThat(shown)
                    .isEqualTo(List.of(
                            "Newleaf|Un recordatorio que pusiste|a-name",
                            "Newleaf|Un recordatorio que pusiste|newleaf"));
        }
    }

    @Test
    void it_can_stand_on_a_home_screen_and_says_nothing_there() {
        try (Phone phone = phone("es-US").keepsHelp()) {
            CDPSession tools = phone.devTools();
            JsonObject manifest = tools.send("Page.getAppManifest");
            assertThat(manifest.get("errors")).isEqualTo(new JsonArray());
            assertThat(manifest.get("data").getAsString())
                    .contains("\"name\":\"Newleaf\"", "\"lang\":\"es\"", "\"action\":\"/share\"")
                    .doesNotContainIgnoringCase("kratom");
            JsonArray wrong = tools.send("Page.getInstallabilityErrors").getAsJsonArray("installabilityErrors");
            assertThat(Stream.of(wrong.asList().toArray())
                            .map(String::valueOf)
                            .filter(each -> !each.contains("in-incognito")))
                    .isEmpty();
        }
    }
}
