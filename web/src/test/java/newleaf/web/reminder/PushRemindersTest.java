package newleaf.web.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.Channel;
import newleaf.care.content.Kind;
import newleaf.care.reminder.Due;
import newleaf.care.reminder.Sender;
import newleaf.web.account.Surfer;
import newleaf.web.reminder.push.OwnBrowser;
import newleaf.web.reminder.push.PushHosts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Messages to browsers that the person let in.
class PushRemindersTest extends OneWhoIsReminded {
    private static final String BROWSER = REMINDERS + "/browser";

    private static final Reminded HERE = new Reminded();

    private final OwnBrowser browser = made();

    PushRemindersTest() {
        super(HERE.clinic);
    }

    private static OwnBrowser made() {
        try {
            return new OwnBrowser();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @AfterAll
    static void close() {
        HERE.close();
    }

    @BeforeEach
    void forget() {
        HERE.service.forget();
    }

    @Test
    void a_browser_that_is_let_in_gets_the_name_of_the_occasion_and_no_more() throws GeneralSecurityException {
        add("21:00", "push");
        assertThat(HERE.send(due(Channel.PUSH))).as("nobody yet").isEqualTo(Sender.Came.NEVER);
        letIn(browser, "/push/a");
        assertThat(surfer.text()).contains("Saved.", "A device, added");
        Due due = due(Channel.PUSH);
        assertThat(HERE.send(due)).isEqualTo(Sender.Came.SENT);
        assertThat(browser.opened(HERE.service.taken().getFirst().body())).isEqualTo(due.name());
        assertThat(HERE.service.taken().getFirst().header("Topic")).isEqualTo(due.name());
    }

    @Test
    void the_key_on_the_page_is_the_one_that_signs_and_stays_after_a_restart() {
        String key = key();
        letIn(browser, "/push/a");
        add("21:00", "push");
        HERE.send(due(Channel.PUSH));
        assertThat(HERE.service.taken().getFirst().header("Authorization")).endsWith("k=" + key);
        clinic.restart();
        surfer.at(clinic.server().address());
        assertThat(key()).isEqualTo(key);
    }

    private String key() {
        return surfer.open(REMINDERS).between("data-push=\"", "\"").getFirst();
    }

    @Test
    void a_browser_is_there_once_and_its_form_without_script_is_hidden() {
        letIn(browser, "/push/a");
        letIn(browser, "/push/a");
        assertThat(current(Kind.REMINDER_ADDRESS)).hasSize(1);
        assertThat(surfer.open(REMINDERS).body()).containsPattern("<form [^>]*data-push=\"[^\"]{87}\" hidden>");
        assertThat(surfer.text()).contains("or script is off");
    }

    @Test
    void each_of_several_gets_it_and_one_that_is_gone_is_taken_back() throws GeneralSecurityException {
        add("21:00", "push");
        letIn(browser, "/push/a");
        letIn(new OwnBrowser(), "/push/b");
        HERE.send(due(Channel.PUSH));
        assertThat(HERE.service.taken()).hasSize(2);
        HERE.service.answers(410, Map.of());
        assertThat(HERE.send(due(Channel.PUSH))).isEqualTo(Sender.Came.NEVER);
        assertThat(current(Kind.REMINDER_ADDRESS)).isEmpty();
        HERE.service.forget();
        assertThat(HERE.send(due(Channel.PUSH))).isEqualTo(Sender.Came.NEVER);
        assertThat(HERE.service.taken()).isEmpty();
    }

    @Test
    void a_service_that_cannot_now_is_tried_later_and_the_browser_stays() {
        add("21:00", "push");
        letIn(browser, "/push/a");
        HERE.service.answers(503, Map.of());
        assertThat(HERE.send(due(Channel.PUSH))).isEqualTo(Sender.Came.LATER);
        assertThat(current(Kind.REMINDER_ADDRESS)).hasSize(1);
    }

    @Test
    void an_address_that_is_none_of_a_browser_is_not_kept() {
        for (String endpoint : new String[] {
            "https://evil.example/a", "http://localhost/a", "https://127.0.0.1/a", "https://169.254.169.254/", ""
        }) {
            letIn(endpoint, browser.key(), browser.secret());
            assertThat(surfer.status()).as(endpoint).isEqualTo(409);
            assertThat(surfer.text()).contains("We do not send to that address.");
        }
        letIn(HERE.service.endpoint("/a"), "AAAA", browser.secret());
        assertThat(surfer.status()).isEqualTo(409);
        assertThat(entries(Kind.REMINDER_ADDRESS)).isZero();
        assertThat(HERE.service.taken()).isEmpty();
    }

    @Test
    void a_known_name_that_leads_inside_is_not_kept() {
        try (var inside = new Reminded(Optional.of(HERE.service.openHosts()))) {
            Surfer other = inside.clinic.join().surfer().open(REMINDERS);
            other.send(
                    BROWSER,
                    "entry=" + other.between("name=\"entry\" value=\"", "\"").getFirst(),
                    "endpoint=" + HERE.service.endpoint("/a"),
                    "key=" + browser.key(),
                    "secret=" + browser.secret());
            assertThat(other.status()).isEqualTo(409);
            assertThat(other.text()).contains("We do not send to that address.");
        }
        assertThat(PushHosts.OF_BROWSERS.hosts()).doesNotContain("localhost");
    }

    @Test
    void only_five_browsers_fit() throws GeneralSecurityException {
        for (int i = 0; i < 6; i++) letIn(new OwnBrowser(), "/push/" + i);
        assertThat(surfer.status()).isEqualTo(409);
        assertThat(current(Kind.REMINDER_ADDRESS)).hasSize(5);
    }

    private void letIn(OwnBrowser one, String path) {
        letIn(HERE.service.endpoint(path), one.key(), one.secret());
    }

    private void letIn(String endpoint, String key, String secret) {
        surfer.open(REMINDERS);
        surfer.send(BROWSER, "entry=" + entry(BROWSER), "endpoint=" + endpoint, "key=" + key, "secret=" + secret);
    }
}
