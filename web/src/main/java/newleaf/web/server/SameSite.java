package newleaf.web.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newleaf.web.ServeSettings;

/// Turns away forms that another site sent, and a server that listens on this machine only answers to its own names
/// only (so that no foreign name can be pointed at it).
public final class SameSite implements Filter {
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final ServeSettings settings;

    SameSite(ServeSettings settings) {
        this.settings = settings;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (!isOwnName(asked.getServerName())) answer.sendError(HttpServletResponse.SC_MISDIRECTED_REQUEST);
        else if (!READING.contains(asked.getMethod()) && isForeign(asked))
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
        else chain.doFilter(request, response);
    }

    private boolean isOwnName(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        boolean isPublicName = settings.publicUrl()
                .map(URI::getHost)
                .filter(host::equalsIgnoreCase)
                .isPresent();
        return !settings.listen().isLoopbackAddress() || OWN_NAMES.contains(name) || isPublicName;
    }

    /// A browser says where a form comes from; a program that says nothing is not a browser that was tricked.
    private boolean isForeign(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !site.equals("same-origin") && !site.equals("none");
        return Optional.ofNullable(request.getHeader("Origin"))
                .filter(origin -> !isOwnOrigin(origin, request))
                .isPresent();
    }

    private boolean isOwnOrigin(String origin, HttpServletRequest request) {
        Optional<Origin> sent = Origin.of(origin);
        return sent.isPresent()
                && (sent.equals(Origin.of(request.getScheme() + "://" + request.getHeader("Host")))
                        || sent.equals(settings.publicUrl().flatMap(Origin::of)));
    }
}
