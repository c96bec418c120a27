package newleaf.web.journey;

import java.util.Optional;
import newleaf.web.form.ShowsStaleForm;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.result.ResultPage;
import newleaf.web.journey.step.Entry;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;
import newleaf.web.journey.step.wish.ChosenPace;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.session.Here;
import newleaf.web.trouble.Trouble;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/// `/report/pace`: takes the pace that was chosen into the case, as any answer; then the plan follows it. What
/// cannot be taken shows the paces again.
@Controller
public final class PacePages {
    private final TakeAnswer take;
    private final Step step;

    PacePages(TakeAnswer take, Say words) {
        this.take = take;
        this.step = new ChosenPace(words);
    }

    @ShowsStaleForm
    @PostMapping("/report/pace")
    Object chosen(Visit visit, Here here) {
        Optional<CaseDraft> draft = here.draft();
        if (draft.isEmpty()) return See.other(StartPages.DOORS);
        if (!here.isFormFresh()) return Trouble.STALE.page(visit);
        return See.other(isTaken(draft.get(), here) ? ResultPage.PLAN.path() : ResultPage.PACE.path());
    }

    private boolean isTaken(CaseDraft before, Here here) {
        return switch (take.of(step, before, here)) {
            case Entry.Taken(var next) -> here.keeps(next) && here.replace(before, next);
            case Entry.Refused _ -> false;
        };
    }
}
