package newleaf.web.session;

import jakarta.servlet.http.HttpServletRequest;

/// Tells who sent a request.
public final class Visitors {
    private final Drafts drafts;
    private final Cases cases;

    public Visitors(Drafts drafts, Cases cases) {
        this.drafts = drafts;
        this.cases = cases;
    }

    public Here of(HttpServletRequest request) {
        return new Here(request, drafts, cases);
    }
}
