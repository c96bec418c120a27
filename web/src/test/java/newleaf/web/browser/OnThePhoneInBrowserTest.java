package newleaf.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.Test;

/// What lies on a phone that keeps help, and what it says by itself.
class OnThePhoneInBrowserTest extends WithoutServer {
    private static final String WRITE_COPY = """
            () => new Promise((done) => {
              const asked = indexedDB.open("%s", 1);
              asked.onupgradeneeded = () => asked.result.createObjectStore("kept").put("planted", "one");
              asked.onsuccess = () => { asked.result.close(); done(); };
            })
            """;
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
        Clinic.Started who = clinic.join();
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
        Clinic.Started who = clinic.join();
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
                push.addProperty("origin", clinic.server().address().toString());
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
