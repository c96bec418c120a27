package newleaf.web.server.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import newleaf.care.PersonId;
import newleaf.web.form.FormToken;
import newleaf.web.member.Marks;
import newleaf.web.session.held.HeldSessions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/// Where the token of a browser's forms is kept: in a cookie until there is a session, then in the session and with it.
/// So
/// nobody needs a session to read, and a form that somebody else left open does not fit the next one's session. One of
/// who is signed in carries the mark of whose it is.
final class FormTokens implements CsrfTokenRepository {
    private static final String HEADER = "X-Form-Token";
    private static final String HELD = "form";

    private final CookieCsrfTokenRepository before = new CookieCsrfTokenRepository();

    private final Marks marks;

    FormTokens(Marks marks, boolean isSecure) {
        this.marks = marks;
        before.setCookieName(FormToken.COOKIE);
        before.setCookiePath("/");
        before.setParameterName(FormToken.FIELD);
        before.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).sameSite("Strict").secure(isSecure));
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        CsrfToken fresh = before.generateToken(request);
        return whose(request)
                .<CsrfToken>map(person -> token(marks.marked(fresh.getToken(), person)))
                .orElse(fresh);
    }

    private static Optional<PersonId> whose(HttpServletRequest request) {
        try {
            return session(request)
                    .map(each -> each.getAttribute(HeldSessions.WHO))
                    .map(who -> PersonId.of(who.toString()));
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, FormToken.FIELD, value);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        Optional<HttpSession> session = session(request);
        try {
            session.ifPresent(each -> each.setAttribute(HELD, token == null ? null : token.getToken()));
        } catch (IllegalStateException ended) {
            session = Optional.empty(); // in another window
        }
        if (session.isEmpty()) before.saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        try {
            Optional<HttpSession> session = session(request);
            if (session.isEmpty()) return before.loadToken(request);
            return session.map(each -> each.getAttribute(HELD))
                    .map(held -> token(held.toString()))
                    .orElse(null);
        } catch (IllegalStateException ended) {
            return null;
        }
    }

    private static Optional<HttpSession> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }
}
