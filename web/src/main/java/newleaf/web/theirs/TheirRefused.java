package newleaf.web.theirs;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.finding.Reason;
import newleaf.web.form.FormToken;
import newleaf.web.form.Typed;
import newleaf.web.plan.PlanWord;

/// Why a clinician's plan cannot be written down here now, what to do until then and whom to see. Template
/// `theirs/refused`.
///
/// @param typed  what can be gone back to
public record TheirRefused(List<Reason> reasons, PlanWord says, Optional<Typed> typed, FormToken token) {
    public TheirRefused {
        reasons = List.copyOf(reasons);
    }

    @Override
    public String toString() {
        return "TheirRefused";
    }
}
