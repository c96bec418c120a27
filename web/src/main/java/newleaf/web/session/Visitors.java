package newleaf.web.session;

import jakarta.servlet.http.HttpServletRequest;
import newleaf.web.computing.Computing;

/// Tells who sent a request.
public final class Visitors {
    private final Drafts drafts;
    private final Cases cases;
    private final Arrivals arrivals;
    private final Computing computing;
    private final Keeping keeping;

    public Visitors(Drafts drafts, Cases cases, Arrivals arrivals, Computing computing, Keeping keeping) {
        this.drafts = drafts;
        this.cases = cases;
        this.arrivals = arrivals;
        this.computing = computing;
        this.keeping = keeping;
    }

    public Here of(HttpServletRequest request) {
        return new Here(request, drafts, cases, arrivals, computing, keeping);
    }
}
