package newleaf.web.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import newleaf.web.page.Assets;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/// What every answer carries, refusals of Tomcat included, so it is written before anything else is done: no script or
/// style but our
/// own files, no frame, no referrer, nothing kept.
final class SafeHeaders {
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private static final String PERMISSIONS =
            "accelerometer=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), display-capture=(),"
                    + " encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(),"
                    + " interest-cohort=(), magnetometer=(), microphone=(), midi=(), payment=(),"
                    + " picture-in-picture=(), publickey-credentials-create=(self), publickey-credentials-get=(self), screen-wake-lock=(), serial=(), usb=(),"
                    + " web-share=(), xr-spatial-tracking=()";

    private static final List<HeaderWriter> ALWAYS = List.of(
            new ContentSecurityPolicyHeaderWriter(POLICY),
            new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER),
            new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
            new XContentTypeOptionsHeaderWriter(),
            openedByNobody(),
            readByNobody(),
            new PermissionsPolicyHeaderWriter(PERMISSIONS));
    private static final HeaderWriter BY_TLS = new StaticHeadersWriter("Strict-Transport-Security", "max-age=31536000");
    private static final HeaderWriter NOT_KEPT = new StaticHeadersWriter("Cache-Control", "no-store");

    private final boolean isSecure;

    SafeHeaders(boolean isSecure) {
        this.isSecure = isSecure;
    }

    void on(HttpServletRequest request, HttpServletResponse answer) {
        ALWAYS.forEach(each -> each.writeHeaders(request, answer));
        if (isSecure) BY_TLS.writeHeaders(request, answer);
        String path = request.getRequestURI();
        boolean isFile = path != null && path.startsWith(Assets.ROOT);
        if (!isFile) NOT_KEPT.writeHeaders(request, answer);
    }

    private static HeaderWriter openedByNobody() {
        var writer = new CrossOriginOpenerPolicyHeaderWriter();
        writer.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
        return writer;
    }

    private static HeaderWriter readByNobody() {
        var writer = new CrossOriginResourcePolicyHeaderWriter();
        writer.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
        return writer;
    }
}
