package newleaf.web.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import newleaf.web.form.FormToken;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;

/// Where the token of a browser's forms is kept: in a cookie until there is a session, then in the session and with it.
/// So
/// nobody needs a session to read, and a form that somebody else left open does not fit the next one's session.
final class FormTokens implements CsrfTokenRepository {
    private final CookieCsrfTokenRepository before = new CookieCsrfTokenRepository();
    private final HttpSessionCsrfTokenRepository within = new HttpSessionCsrfTokenRepository();

    FormTokens(boolean isSecure) {
        before.setCookieName(FormToken.COOKIE);
        before.setCookiePath("/");
        before.setParameterName(FormToken.FIELD);
        before.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Strict").secure(isSecure));
        within.setParameterName(FormToken.FIELD);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return before.generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (session(request).isEmpty()) {
            before.saveToken(token, request, response);
            return;
        }
        try {
            within.saveToken(token, request, response);
        } catch (IllegalStateException ended) {
            before.saveToken(token, request, response); // in another window
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        try {
            return session(request).isPresent() ? within.loadToken(request) : before.loadToken(request);
        } catch (IllegalStateException ended) {
            return null;
        }
    }

    private static Optional<HttpSession> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }
}
