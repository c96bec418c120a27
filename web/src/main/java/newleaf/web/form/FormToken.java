package newleaf.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A random value that lives in a session and stands in each of its forms. A form without it is stale or forged.
public record FormToken(String value) {
    public static final String FIELD = "form-token";

    private static final int BYTES = 16;
    private static final SecureRandom CHANCE = new SecureRandom();

    /// The token of this session; made when it is first asked for.
    public static FormToken of(HttpSession session) {
        synchronized (session.getId().intern()) {
            if (session.getAttribute(FIELD) instanceof FormToken token) return token;
            byte[] random = new byte[BYTES];
            CHANCE.nextBytes(random);
            var token = new FormToken(HexFormat.of().formatHex(random));
            session.setAttribute(FIELD, token);
            return token;
        }
    }

    /// Whether the form that was sent carries the token of the session it belongs to.
    public static boolean isFresh(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        @Nullable String sent = request.getParameter(FIELD);
        if (session == null || sent == null) return false;
        return session.getAttribute(FIELD) instanceof FormToken token
                && MessageDigest.isEqual(
                        token.value.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "FormToken";
    }
}
