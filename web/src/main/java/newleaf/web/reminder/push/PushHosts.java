package newleaf.web.reminder.push;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import newleaf.web.network.PublicAddress;

/// The servers of the makers of browsers, and nobody else: an address comes from a browser, and so from anybody. The
/// list
/// is no setting (decision 0055).
///
/// @param hosts  one that begins with a dot stands for all below it
/// @param names  finds the addresses of a host
/// @param mayBe  which addresses are knocked at
public record PushHosts(List<String> hosts, Names names, Predicate<InetAddress> mayBe, int port) {
    private static final int USUAL = -1;
    private static final int HTTPS = 443;

    /// Google; Mozilla; Apple; Microsoft.
    public static final PushHosts OF_BROWSERS = new PushHosts(
            List.of(
                    "fcm.googleapis.com",
                    "updates.push.services.mozilla.com",
                    ".push.services.mozilla.com",
                    ".push.apple.com",
                    ".notify.windows.com"),
            InetAddress::getAllByName,
            PublicAddress::is,
            HTTPS);

    public PushHosts {
        hosts = List.copyOf(hosts);
    }

    /// Asks what a name stands for.
    @FunctionalInterface
    public interface Names {
        InetAddress[] of(String host) throws IOException;
    }

    /// What may be kept as an address: how it is written, without asking anybody.
    Optional<URI> endpoint(String text) {
        try {
            URI uri = new URI(text);
            return isWritten(uri) ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private boolean isWritten(URI uri) {
        String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT);
        boolean isPlain = uri.getRawUserInfo() == null && uri.getRawFragment() == null;
        boolean isUsualPort = uri.getPort() == USUAL ? port == HTTPS : uri.getPort() == port;
        return "https".equalsIgnoreCase(uri.getScheme()) && isPlain && isUsualPort && holds(host);
    }

    private boolean holds(String host) {
        return hosts.stream().anyMatch(each -> each.startsWith(".") ? host.endsWith(each) : host.equals(each));
    }

    /// Whether each address that its name stands for just now may be knocked at.
    boolean leadsOutside(URI endpoint) throws IOException {
        InetAddress[] addresses = names.of(endpoint.getHost());
        return addresses.length > 0 && Arrays.stream(addresses).allMatch(mayBe);
    }
}
