package newleaf.web.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import newleaf.web.ServeSettings;

/// Turns away forms that another site sent, and whoever asks by a name that is not ours.
public final class SameSite implements Filter {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final ServeSettings settings;
    private final OwnNames names;

    SameSite(ServeSettings settings) {
        this.settings = settings;
        this.names = OwnNames.of(settings);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var answer = (HttpServletResponse) response;
        if (!names.holds(asked.getServerName())) answer.sendError(HttpServletResponse.SC_MISDIRECTED_REQUEST);
        else if (!READING.contains(asked.getMethod()) && isForeign(asked))
            answer.sendError(HttpServletResponse.SC_FORBIDDEN);
        else chain.doFilter(request, response);
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
