package newleaf.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import newleaf.care.PersonId;
import newleaf.care.content.Channel;
import newleaf.care.content.Kind;
import newleaf.care.reminder.Due;
import newleaf.care.reminder.Sender;
import newleaf.web.account.Clinic;
import newleaf.web.reminder.Reminded;
import newleaf.web.reminder.push.OwnBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// A browser lets itself be reminded, as far as that goes without its maker's servers: what its maker would answer is
/// put in its place, and what the server sent is handed to it by its own hook.
class RemindersInBrowserTest {
    private static final Reminded HERE = new Reminded();
    private static final String SUBSCRIBED = """
            (() => {
              const bytes = (letters) => Uint8Array.from(
                  atob(letters.replace(/-/g, "+").replace(/_/g, "/")), (each) => each.charCodeAt(0)).buffer;
              PushManager.prototype.getSubscription = async () => null;
              PushManager.prototype.subscribe = async (options) => {
                if (!options.userVisibleOnly || options.applicationServerKey.length !== 65) throw new Error("options");
                return { endpoint: "ENDPOINT", getKey: (name) => bytes(name === "auth" ? "SECRET" : "KEY") };
              };
            })();
            """;
    private static final String SHOWN = """
            async () => {
              const worker = await navigator.serviceWorker.ready;
              for (;;) {
                const shown = await worker.getNotifications();
                if (shown.length > 0) return shown.map((each) => each.title + "|" + each.body + "|" + each.tag);
                await new Promise((done) => setTimeout(done, 20));
              }
            }
            """;

    @AfterAll
    static void close() {
        HERE.close();
    }

    @Test
    void it_is_let_in_by_a_tap_and_shows_the_same_words_once_however_often_it_comes() throws Exception {
        OwnBrowser browser = new OwnBrowser();
        Clinic.Started who = HERE.clinic().join();
        try (Phone phone = new Phone("en", HERE.clinic().server().address())) {
            phone.page()
                    .addInitScript(SUBSCRIBED
                            .replace(
                                    "ENDPOINT",
                                    HERE.service().endpoint("/push/a").toString())
                            .replace("SECRET", browser.secret())
                            .replace("KEY", browser.key()));
            phone.signIn(who).open("/mine/reminders");
            CDPSession tools = phone.devTools();
            CompletableFuture<String> registration = registered(tools);
            phone.page().locator("form[data-push] button").click();
            phone.page().getByText("A device, added").first().waitFor();

            Due due = due();
            assertThat(HERE.send(due)).isEqualTo(Sender.Came.SENT);
            String sent = opened(browser);
            assertThat(sent).isEqualTo(due.name());
            for (int i = 0; i < 2; i++) deliver(tools, registration.get(20, TimeUnit.SECONDS), sent);
            assertThat(String.valueOf(phone.page().evaluate(SHOWN)))
                    .isEqualTo("[Newleaf|A reminder you set|" + sent + "]");
        }
    }

    private static String opened(OwnBrowser browser) throws GeneralSecurityException {
        return browser.opened(HERE.service().taken().getLast().body());
    }

    private static CompletableFuture<String> registered(CDPSession tools) {
        var registration = new CompletableFuture<String>();
        tools.on("ServiceWorker.workerRegistrationUpdated", event -> {
            var all = event.getAsJsonArray("registrations");
            if (!all.isEmpty()) {
                registration.complete(
                        all.get(0).getAsJsonObject().get("registrationId").getAsString());
            }
        });
        tools.send("ServiceWorker.enable");
        return registration;
    }

    private static void deliver(CDPSession tools, String registration, String data) {
        var message = new JsonObject();
        message.addProperty("origin", HERE.clinic().server().address().toString());
        message.addProperty("registrationId", registration);
        message.addProperty("data", data);
        tools.send("ServiceWorker.deliverPushMessage", message);
    }

    private static Due due() {
        var inside = HERE.clinic().safe().inside().orElseThrow();
        PersonId person = inside.people().all().stream()
                .filter(each -> !inside.diary()
                        .of(each, Kind.REMINDER_ADDRESS)
                        .current()
                        .isEmpty())
                .findFirst()
                .orElseThrow();
        var id = inside.diary()
                .of(person, Kind.REMINDER_ADDRESS)
                .current()
                .getFirst()
                .id();
        return new Due(
                person, id, Channel.PUSH, LocalDate.EPOCH, HERE.clinic().clock().instant());
    }
}
