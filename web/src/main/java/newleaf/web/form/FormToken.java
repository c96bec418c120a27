package newleaf.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/// A value that stands in each form. A form without the one that belongs to the browser is stale or forged.
public record FormToken(String value) {
    public static final String FIELD = "form-token";

    /// Holds it while there is no session.
    public static final String COOKIE = "newleaf-form";

    /// Where nobody sends forms: on paper, in the gallery.
    public static final FormToken NONE = new FormToken("");

    private static final String RENEW = FormToken.class.getName() + ".renew";
    private static final String STALE = FormToken.class.getName() + ".stale";

    /// Of this request, other letters on every page though it is the same token: what is compressed tells nothing of
    /// it.
    public static FormToken of(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new FormToken(token.getToken())
                : NONE;
    }

    /// The one that was sent, without what masks it; empty where none of ours was.
    public static Optional<String> sent(HttpServletRequest request) {
        try {
            byte[] masked = Base64.getUrlDecoder()
                    .decode(Optional.ofNullable(request.getParameter(FIELD)).orElse(""));
            int half = masked.length / 2;
            var plain = new byte[half];
            for (int i = 0; i < half; i++) plain[i] = (byte) (masked[i] ^ masked[half + i]);
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// What makes another token for this request, put there by whoever keeps tokens.
    public static void renewedBy(HttpServletRequest request, Runnable another) {
        request.setAttribute(RENEW, another);
    }

    /// Another one from here on: somebody else fills in the forms of this session now.
    public static void renew(HttpServletRequest request) {
        if (request.getAttribute(RENEW) instanceof Runnable another) another.run();
    }

    public static boolean isStale(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(STALE));
    }

    /// From here on the request only shows pages: nothing may be taken from its form.
    public static void markStale(HttpServletRequest request) {
        request.setAttribute(STALE, true);
    }

    @Override
    public String toString() {
        return "FormToken";
    }
}
