package newleaf.web.form;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/// A value that stands in each form. A form without the one that belongs to the browser is stale or forged.
public record FormToken(String value) {
    public static final String FIELD = "form-token";

    /// Holds it while there is no session.
    public static final String COOKIE = "newleaf-form";

    /// Where nobody sends forms: on paper, in the gallery.
    public static final FormToken NONE = new FormToken("");

    private static final String STALE = FormToken.class.getName() + ".stale";

    /// Of this request, other letters on every page though it is the same token: what is compressed tells nothing of
    /// it.
    public static FormToken of(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new FormToken(token.getToken())
                : NONE;
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
