package newleaf.web.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import newleaf.intake.CaseFile;
import newleaf.web.journey.draft.Drafts;

/// The case of the person who asks for a page.
public final class CurrentCase {
    private final Drafts drafts;
    private final Cases cases;

    CurrentCase(Drafts drafts, Cases cases) {
        this.drafts = drafts;
        this.cases = cases;
    }

    /// Empty when nothing was typed, or what was typed is gone.
    public Optional<CaseFile> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : drafts.find(session).map(cases::kept);
    }
}
