package newleaf.web;

import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import newleaf.care.content.Channel;
import newleaf.web.reminder.push.PushHosts;

/// What leaves this server to remind people, where whoever runs it has switched that on.
///
/// @param by    the channels on which something is sent
/// @param mail  who carries its mail
/// @param push  where messages to browsers may go
/// @param tls   whose certificates are believed
public record Reminding(Set<Channel> by, Optional<MailServer> mail, PushHosts push, Supplier<SSLContext> tls) {
    /// Nothing leaves.
    public static final Reminding NOT = by(Set.of(), Optional.empty());

    public Reminding {
        by = Set.copyOf(by);
    }

    public static Reminding by(Set<Channel> channels, Optional<MailServer> mail) {
        return new Reminding(channels, mail, PushHosts.OF_BROWSERS, Reminding::usual);
    }

    /// Read only once something is sent: it takes a while.
    private static SSLContext usual() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("TLS is missing", impossible);
        }
    }

    @Override
    public String toString() {
        return "Reminding";
    }
}
