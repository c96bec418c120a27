package newleaf.web.reminder.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import newleaf.testkit.MovingClock;
import newleaf.web.MailServer;
import newleaf.web.OwnTls;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// A letter, over a post office on this machine.
class PostTest {
    private static final MailAddress TO = new MailAddress("sam+x@mail.example");
    private static final URI STOP = URI.create("https://help.example/stop/abc");

    private final OwnPostOffice office = new OwnPostOffice();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void it_goes_sealed_with_a_name_and_what_stops_it() {
        assertThat(send(Optional.of("clinic"))).isEqualTo(Post.Came.TAKEN);
        assertThat(office.header("From")).isEqualTo("\"Reminder\" <r@help.example>");
        assertThat(office.header("To")).isEqualTo("<sam+x@mail.example>");
        assertThat(office.header("Subject")).isEqualTo("A reminder you set");
        assertThat(office.header("Message-ID")).isEqualTo("<abc_DEF-1@help.example>");
        assertThat(office.header("List-Unsubscribe")).isEqualTo("<" + STOP + ">");
        assertThat(office.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(office.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(office.header("Date")).isEqualTo("Sat, 21 Nov 2026 12:00:00 GMT");
        assertThat(office.text()).isEqualTo("Uno: sí\r\n");
        assertThat(office.said().stream().filter(line -> line.startsWith("plain ")))
                .as("before it is sealed")
                .containsExactly("plain EHLO help.example", "plain STARTTLS");
        assertThat(office.said()).contains("tls MAIL FROM:<r@help.example>", "tls RCPT TO:<sam+x@mail.example>");
        assertThat(office.said()).anyMatch(line -> line.startsWith("tls AUTH "));
    }

    @Test
    void without_tls_nothing_is_said() {
        office.speaksNoTls();
        assertThat(send(Optional.of("clinic"))).isEqualTo(Post.Came.LATER);
        assertThat(office.letters()).isEmpty();
        assertThat(office.said()).noneMatch(line -> line.contains("AUTH") || line.contains("MAIL"));
    }

    @Test
    void a_certificate_that_nobody_signed_or_of_another_gets_nothing() throws Exception {
        var sockets = SSLContext.getDefault().getSocketFactory();
        assertThat(send("localhost", sockets, Optional.empty())).isEqualTo(Post.Came.LATER);
        assertThat(send("127.0.0.2", OwnTls.context().getSocketFactory(), Optional.empty()))
                .isEqualTo(Post.Came.LATER);
        assertThat(office.letters()).isEmpty();
    }

    @Test
    void only_a_mailbox_that_is_not_there_is_gone() {
        office.saysToRecipient("550 5.1.1 nobody");
        assertThat(send(Optional.empty())).isEqualTo(Post.Came.GONE);
        for (String answer :
                new String[] {"550 5.7.1 not from you", "450 4.2.1 busy", "452 4.5.3 too many", "550 no"}) {
            office.saysToRecipient(answer);
            assertThat(send(Optional.empty())).as(answer).isEqualTo(Post.Came.LATER);
        }
        office.saysToRecipient("250 2.1.5 well");
        office.saysToLetter("554 5.7.1 looks bad");
        assertThat(send(Optional.empty())).isEqualTo(Post.Came.LATER);
        office.close();
        assertThat(send(Optional.empty())).isEqualTo(Post.Came.LATER);
    }

    @Test
    void nothing_gets_into_a_header_that_does_not_belong_there() {
        for (String address : new String[] {
            "a@b.example\r\nBcc: c@d.example",
            "a@b.example\n",
            "a b@c.example",
            "\"a\"@b.example",
            "a@b",
            "@b.example",
            "a@b.example,c@d.example",
            "a@b.example>",
            "á@b.example",
            "a@b..example",
            ".a@b.example",
            "a@-b.example",
            "a@" + "b".repeat(64) + ".example",
            "a".repeat(65) + "@b.example",
            "a@[127.0.0.1]",
            ""
        }) {
            assertThat(MailAddress.of(address)).as(address).isEmpty();
        }
        assertThatThrownBy(() -> letter("x\r\nBcc: c@d.example", "name")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> letter("x", "name\r\nBcc: c@d.example")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MailAddress("a@b.example\n")).isInstanceOf(IllegalArgumentException.class);
        assertThat(MailAddress.of("first.last+tag@mail.sub.example")).isPresent();
    }

    private static Letter letter(String subject, String name) {
        return new Letter(TO, "Reminder", name, subject, "Uno: sí\n", Optional.of(STOP));
    }

    private Post.Came send(Optional<String> user) {
        return send("localhost", OwnTls.context().getSocketFactory(), user);
    }

    private Post.Came send(String host, SSLSocketFactory sockets, Optional<String> user) {
        var server = new MailServer(host, office.port(), "r@help.example", user, user.map(_ -> "secret"));
        return new Post(server, sockets, new MovingClock()).send(letter("A reminder you set", "abc_DEF-1"));
    }
}
