package newleaf.web.journey.route;

import java.time.LocalDate;
import java.util.Optional;
import newleaf.intake.CaseFile;
import newleaf.taper.plan.PlanFile;
import newleaf.web.journey.draft.Brought;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.Given;
import newleaf.web.journey.draft.OpenedCase;
import newleaf.web.journey.step.Step;

/// A case that was read becomes a draft again, and what it answers is not asked again.
public final class OpenedDraft {
    private final Steps steps;

    public OpenedDraft(Steps steps) {
        this.steps = steps;
    }

    public CaseDraft of(CaseFile read, Optional<PlanFile> plan, LocalDate today) {
        return answered(OpenedCase.of(read, plan, today));
    }

    /// Of a record. While a plan is followed an answer holds until there is another.
    public CaseDraft of(CaseFile read, Brought brought, LocalDate today) {
        return answered(OpenedCase.of(read, brought, today));
    }

    private CaseDraft answered(CaseDraft opened) {
        CaseDraft draft = opened;
        for (Step step : steps.all()) {
            if (!step.said(draft).isEmpty()) draft = draft.leaving(step.id(), Given.ANSWERED);
        }
        Optional<String> part = open(draft);
        while (part.isPresent()) {
            draft = draft.leaving(part.get(), Given.ANSWERED);
            part = open(draft);
        }
        return draft;
    }

    /// A part of a product or of a place that was answered, and is not left yet.
    private Optional<String> open(CaseDraft draft) {
        return steps.open(draft)
                .filter(id -> steps.at(id, draft)
                        .filter(step -> !step.said(draft).isEmpty())
                        .isPresent());
    }
}
