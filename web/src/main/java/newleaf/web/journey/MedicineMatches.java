package newleaf.web.journey;

import java.util.Map;
import newleaf.web.form.ShowsStaleForm;
import newleaf.web.form.Typed;
import newleaf.web.journey.route.Steps;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
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

    @ShowsStaleForm
    @PostMapping("/case/medicines/match")
    Page matches(Visit visit, Here here) {
        Typed typed = here.isFormFresh() ? here.typed() : Typed.of(Map.of());
        return Page.of("journey/matches", visit, steps.matches(typed));
    }
}
