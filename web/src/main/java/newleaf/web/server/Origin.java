package newleaf.web.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Where a page comes from, as browsers compare it: scheme, host and port, whatever the letters' case, with the port
/// that a scheme has by itself.
record Origin(String scheme, String host, int port) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /// Empty for what is no origin, such as `null`.
    static Optional<Origin> of(String text) {
        try {
            return of(new URI(text));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    static Optional<Origin> of(URI address) {
        if (address.getScheme() == null || address.getHost() == null) return Optional.empty();
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        int usual = scheme.equals("https") ? HTTPS : HTTP;
        int port = address.getPort() < 0 ? usual : address.getPort();
        return Optional.of(new Origin(scheme, address.getHost().toLowerCase(Locale.ROOT), port));
    }
}
