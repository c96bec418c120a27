package newleaf.web.journey;

import jakarta.servlet.http.HttpServletRequest;
import newleaf.web.form.FormToken;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Steps;
import newleaf.web.journey.step.Typed;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// What typed medicines would be taken for, while they are typed. Nothing is kept; without script the next page says
/// it.
@Controller
public final class MedicineMatches {
    private final Steps steps;

    MedicineMatches(Steps steps) {
        this.steps = steps;
    }

    @PostMapping("/case/medicines/match")
    Page matches(Visit visit, HttpServletRequest request) {
        Typed typed = FormToken.isFresh(request) ? Typed.of(request.getParameterMap()) : Typed.of(java.util.Map.of());
        return Page.of("journey/matches", visit, matches(typed));
    }

    private Piece.Matches matches(Typed typed) {
        return steps.matches(typed, CaseDraft.empty());
    }
}
