package newleaf.web.reminder.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import javax.net.ssl.SSLSocketFactory;
import newleaf.web.MailServer;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;

/// Hands a letter to the server that carries mail; never without TLS, and never to one whose certificate is another's.
public final class Post {
    private static final String MILLIS = "10000";
    /// There is no such mailbox, or no such host (RFC 3463, 3.2).
    private static final Pattern NOBODY_THERE =
            Pattern.compile("5\\d\\d[ -]5\\.1\\.(?:1|2|3|6|10)\\b.*", Pattern.DOTALL);

    private final MailServer server;
    private final MailAddress from;
    private final Properties properties;
    private final Clock clock;

    /// @param sockets  whom the other side's certificate has to be known to
    public Post(MailServer server, SSLSocketFactory sockets, Clock clock) {
        this.server = server;
        this.from = new MailAddress(server.from());
        this.properties = properties(server, from, sockets);
        this.clock = clock;
    }

    /// What came of it.
    enum Came {
        TAKEN,
        LATER,
        /// There is no such mailbox.
        GONE
    }

    private static Properties properties(MailServer server, MailAddress from, SSLSocketFactory sockets) {
        boolean isEarly = server.speaksTlsFromTheStart();
        var all = new Properties();
        all.setProperty("mail.smtp.ssl.enable", String.valueOf(isEarly));
        all.setProperty("mail.smtp.starttls.enable", String.valueOf(!isEarly));
        all.setProperty("mail.smtp.starttls.required", String.valueOf(!isEarly));
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        all.setProperty("mail.smtp.ssl.protocols", "TLSv1.3 TLSv1.2");
        all.put("mail.smtp.ssl.socketFactory", sockets);
        all.setProperty("mail.smtp.ssl.socketFactory.fallback", "false");
        all.setProperty("mail.smtp.connectiontimeout", MILLIS);
        all.setProperty("mail.smtp.timeout", MILLIS);
        all.setProperty("mail.smtp.writetimeout", MILLIS);
        all.setProperty("mail.smtp.quitwait", "false");
        all.setProperty("mail.smtp.auth", String.valueOf(server.user().isPresent()));
        all.setProperty("mail.smtp.localhost", from.domain());
        all.setProperty("mail.smtp.from", from.text());
        return all;
    }

    /// Returns within a minute, whatever the other side does.
    Came send(Letter letter) {
        Session session = Session.getInstance(properties);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect(server.host(), server.port(), orNull(server.user()), orNull(server.password()));
            byte[] bytes = letter.from(from, clock.instant());
            Message message = new MimeMessage(session, new ByteArrayInputStream(bytes));
            transport.sendMessage(
                    message,
                    new InternetAddress[] {new InternetAddress(letter.to().text())});
            return Came.TAKEN;
        } catch (AuthenticationFailedException _) {
            return Came.LATER;
        } catch (MessagingException failure) {
            return isNobodyThere(failure) ? Came.GONE : Came.LATER;
        }
    }

    private static boolean isNobodyThere(MessagingException failure) {
        for (Exception each = failure; each != null; each = next(each)) {
            if (each instanceof SMTPAddressFailedException refused) {
                return NOBODY_THERE
                        .matcher(String.valueOf(refused.getMessage()).strip())
                        .matches();
            }
        }
        return false;
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static @Nullable String orNull(Optional<String> text) {
        return text.orElse(null);
    }

    @Override
    public String toString() {
        return "Post";
    }
}
