package newleaf.web.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import newleaf.web.page.Assets;
import org.jspecify.annotations.Nullable;

/// What every answer carries: no script or style but our own files, no frame, no referrer, nothing kept.
public final class SafeHeaders implements Filter {
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            POLICY,
            "Referrer-Policy",
            "no-referrer",
            "X-Frame-Options",
            "DENY",
            "X-Content-Type-Options",
            "nosniff",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), display-capture=(),"
                    + " encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(),"
                    + " interest-cohort=(), magnetometer=(), microphone=(), midi=(), payment=(),"
                    + " picture-in-picture=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(),"
                    + " web-share=(), xr-spatial-tracking=()");

    private final boolean isSecure;

    SafeHeaders(boolean isSecure) {
        this.isSecure = isSecure;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        on((HttpServletResponse) response, ((HttpServletRequest) request).getRequestURI(), isSecure);
        chain.doFilter(request, response);
    }

    /// Puts them on an answer.
    static void on(HttpServletResponse answer, @Nullable String path, boolean isSecure) {
        ALWAYS.forEach(answer::setHeader);
        if (isSecure) answer.setHeader("Strict-Transport-Security", "max-age=31536000");
        boolean isFile = path != null && path.startsWith(Assets.ROOT);
        if (!isFile) answer.setHeader("Cache-Control", "no-store");
    }
}
