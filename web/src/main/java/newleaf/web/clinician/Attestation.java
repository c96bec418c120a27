package newleaf.web.clinician;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import newleaf.knowledge.rule.Audience;
import newleaf.web.form.FormToken;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;

/// Whether this visitor said to be a clinician. It lives in the session and ends with it.
public final class Attestation {
    private static final String GIVEN = "clinician";

    private Attestation() {}

    public static Audience audience(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        boolean isGiven = session != null && Boolean.TRUE.equals(session.getAttribute(GIVEN));
        return isGiven ? Audience.CLINICIAN : Audience.EVERYONE;
    }

    /// The page that asks for it, and leads back to where the visitor is.
    public static Page page(Visit visit, HttpServletRequest request) {
        return Page.of("clinician", visit, new Asked(FormToken.of(request.getSession()), visit.path(), false));
    }

    static void give(HttpSession session) {
        session.setAttribute(GIVEN, true);
    }

    static void takeBack(HttpSession session) {
        session.removeAttribute(GIVEN);
    }

    /// @param back     where to go afterwards
    /// @param isWrong  the box was not ticked
    public record Asked(FormToken token, String back, boolean isWrong) {}
}
