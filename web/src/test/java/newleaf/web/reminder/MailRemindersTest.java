package newleaf.web.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import newleaf.care.content.Channel;
import newleaf.care.content.Kind;
import newleaf.care.content.ReminderAddress;
import newleaf.care.reminder.Due;
import newleaf.care.reminder.Sender;
import newleaf.web.account.Surfer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Mail: to an address that was shown to be theirs, until one tap.
class MailRemindersTest extends OneWhoIsReminded {
    private static final String MAIL = REMINDERS + "/mail";

    private static final Reminded HERE = new Reminded();

    private final String sam = "sam" + UUID.randomUUID() + "@mail.example";

    MailRemindersTest() {
        super(HERE.clinic);
    }

    @AfterAll
    static void close() {
        HERE.close();
    }

    @BeforeEach
    void forget() {
        HERE.office.forget();
    }

    @Test
    void nothing_is_sent_before_the_address_is_theirs_and_then_one_neutral_mail() {
        add("21:00", "mail");
        address(sam);
        assertThat(surfer.text()).contains("We sent a mail.", "Not checked yet.");
        assertThat(HERE.office.header("Subject")).isEqualTo("Please check your address / Confirma tu correo");
        assertThat(HERE.send(due(Channel.MAIL))).isEqualTo(Sender.Came.NEVER);
        assertThat(HERE.office.letters()).hasSize(1);

        confirm(HERE.office.link("/confirm"));
        assertThat(surfer.open(REMINDERS).text()).contains("Checked. Reminders can go here.");
        Due due = due(Channel.MAIL);
        assertThat(HERE.send(due)).isEqualTo(Sender.Came.SENT);
        assertThat(HERE.office.header("Subject")).isEqualTo("A reminder you set / Un recordatorio que pusiste");
        assertThat(HERE.office.header("Message-ID")).isEqualTo("<" + due.name() + "@help.example>");
        assertThat(HERE.office.text())
                .contains("A reminder you set", "Un recordatorio que pusiste", "http://localhost:1/today")
                .doesNotContainIgnoringCase("kratom")
                .doesNotContain(person().toString());
        assertThat(HERE.switchedOn()).containsExactlyInAnyOrder(Channel.PUSH, Channel.MAIL);
    }

    @Test
    void reading_a_link_confirms_nothing_and_it_ends_after_an_hour() {
        address(sam);
        String link = HERE.office.link("/confirm");
        Surfer anybody = clinic.surfer().open(link);
        assertThat(anybody.text()).contains("Is this your address?");
        assertThat(said().verified()).isFalse();
        clinic.clock().pass(Duration.ofHours(1));
        anybody.send(link);
        assertThat(anybody.status()).isEqualTo(410);
        assertThat(anybody.text()).contains("This link works no more");
        assertThat(said().verified()).isFalse();
        signInAgain();
        surfer.open(REMINDERS).send(MAIL + "/again");
        confirm(HERE.office.link("/confirm"));
        assertThat(said().verified()).isTrue();
    }

    @Test
    void a_link_of_an_address_that_was_removed_confirms_nothing() {
        address(sam);
        String link = HERE.office.link("/confirm");
        remove();
        clinic.surfer().open(link).send(link);
        assertThat(current(Kind.REMINDER_ADDRESS)).isEmpty();
    }

    @Test
    void one_tap_stops_it_without_signing_in_and_without_a_token_of_ours() {
        add("21:00", "mail");
        verified();
        HERE.send(due(Channel.MAIL));
        String stop = HERE.office.link("/stop");
        assertThat(HERE.office.header("List-Unsubscribe")).isEqualTo("<http://localhost:1" + stop + ">");
        Surfer anybody = clinic.surfer().open(stop);
        assertThat(anybody.text()).contains("Stop these e-mails?");
        assertThat(current(Kind.REMINDER_ADDRESS)).as("reading stops nothing").hasSize(1);
        anybody.sendOnly(stop, Map.of(), "List-Unsubscribe=One-Click");
        assertThat(anybody.status()).isEqualTo(200);
        assertThat(current(Kind.REMINDER_ADDRESS)).isEmpty();
        assertThat(HERE.send(due(Channel.MAIL))).isEqualTo(Sender.Came.NEVER);
        assertThat(HERE.office.letters()).hasSize(2);
    }

    @Test
    void a_spoilt_link_is_answered_as_a_whole_one() {
        add("21:00", "mail");
        verified();
        HERE.send(due(Channel.MAIL));
        String stop = HERE.office.link("/stop");
        String spoilt = stop.substring(0, stop.length() - 2) + (stop.endsWith("AA") ? "BB" : "AA");
        Surfer anybody = clinic.surfer();
        for (String other :
                List.of(spoilt, "/stop/x", stop.replace("/stop", "/stop/").replace("//", "/") + "x")) {
            String asked = anybody.open(other).text();
            assertThat(asked).isEqualTo(anybody.open(stop).text());
            anybody.sendOnly(other, Map.of(), "List-Unsubscribe=One-Click");
            String answered = anybody.text();
            assertThat(anybody.status()).isEqualTo(200);
            assertThat(answered).contains("No more of these e-mails");
        }
        assertThat(current(Kind.REMINDER_ADDRESS)).hasSize(1);
    }

    @Test
    void nobody_can_flood_an_address_with_ours() {
        for (int i = 0; i < 3; i++) {
            address("victim+" + i + "@mail.example");
            assertThat(surfer.text()).contains("We sent a mail.");
            remove();
        }
        address("Victim@mail.example");
        assertThat(surfer.text()).contains("That was asked too often today.");
        clinic.join(clinic.surfer());
        surfer.open(REMINDERS).send(MAIL + "/again");
        assertThat(HERE.office.letters()).hasSize(3);
        clinic.clock().pass(Duration.ofDays(1));
        signInAgain();
        surfer.open(REMINDERS).send(MAIL + "/again");
        assertThat(HERE.office.letters()).hasSize(4);
    }

    @Test
    void nobody_can_ask_many_addresses() {
        for (int i = 0; i < 6; i++) {
            address("a" + i + "@mail.example");
            remove();
        }
        assertThat(HERE.office.letters()).hasSize(5);
    }

    @Test
    void the_same_form_asks_once_and_a_wrong_address_not_at_all() {
        surfer.open(REMINDERS);
        String token = surfer.token();
        String entry = "entry=" + entry(MAIL);
        for (int i = 0; i < 3; i++) surfer.send(MAIL, Map.of("form-token", token), entry, "address=" + sam);
        assertThat(HERE.office.letters()).hasSize(1);
        remove();
        address(sam + "\r\nBcc: x@y.example");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("address");
        assertThat(HERE.office.letters()).hasSize(1);
    }

    @Test
    void a_mailbox_that_is_gone_is_taken_back_and_a_busy_office_is_tried_later() {
        add("21:00", "mail");
        verified();
        HERE.office.saysToRecipient("450 4.2.1 busy");
        assertThat(HERE.send(due(Channel.MAIL))).isEqualTo(Sender.Came.LATER);
        assertThat(current(Kind.REMINDER_ADDRESS)).hasSize(1);
        HERE.office.saysToRecipient("550 5.1.1 nobody");
        assertThat(HERE.send(due(Channel.MAIL))).isEqualTo(Sender.Came.NEVER);
        assertThat(current(Kind.REMINDER_ADDRESS)).isEmpty();
    }

    @Test
    void links_hold_after_a_restart_and_nothing_is_sent_to_who_was_erased() {
        add("21:00", "mail");
        verified();
        HERE.send(due(Channel.MAIL));
        String stop = HERE.office.link("/stop");
        clinic.restart();
        clinic.surfer().sendOnly(stop, Map.of(), "List-Unsubscribe=One-Click");
        assertThat(current(Kind.REMINDER_ADDRESS)).isEmpty();
        Due due = due(Channel.MAIL);
        clinic.safe().inside().orElseThrow().people().erase(due.person());
        assertThat(HERE.send(due)).isEqualTo(Sender.Came.NEVER);
        assertThat(clinic.surfer().sendOnly(stop, Map.of(), "a=b").status()).isEqualTo(200);
    }

    private void verified() {
        address(sam);
        confirm(HERE.office.link("/confirm"));
    }

    private void confirm(String link) {
        Surfer anybody = clinic.surfer().open(link);
        anybody.send(link);
        assertThat(anybody.text()).contains("Done.");
    }

    private void address(String address) {
        surfer.open(REMINDERS);
        surfer.send(MAIL, "entry=" + entry(MAIL), "address=" + address);
    }

    private void remove() {
        String id = id(Kind.REMINDER_ADDRESS).toString();
        surfer.open(REMINDERS).send(REMINDERS + "/take-back", "kind=reminder-address", "entry=" + id);
    }

    private ReminderAddress said() {
        return (ReminderAddress) last(Kind.REMINDER_ADDRESS).content();
    }
}
