package newleaf.web.theirs;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.Assessment;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.intake.CaseField;
import newleaf.taper.limits.HardLimit;
import newleaf.taper.plan.PlanFile;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.plan.OpenPlan;
import newleaf.web.session.Here;

/// What is said beside a clinician's plan, as if it were followed: doors in caution, why it would wait, and our limits.
final class Besides {
    private final OpenPlan plans;

    Besides(OpenPlan plans) {
        this.plans = plans;
    }

    TaperAnswer withoutPlan(CaseDraft draft, Assessment assessment) {
        return plans.asIf(draft, assessment, Optional.empty()).answer();
    }

    /// @param answer  of the plan, where no door is closed
    TheirShown.Beside of(Here here, CaseDraft draft, Assessment assessment, PlanFile file, TaperAnswer answer) {
        boolean isUnknown = answer instanceof TaperAnswer.NeedsClinician;
        TaperAnswer judged = isUnknown ? onceKnown(here, draft, file) : answer;
        return new TheirShown.Beside(
                warnings(assessment),
                waits(judged),
                judged instanceof TaperAnswer.Proposed proposed ? proposed.beyond() : Optional.<List<HardLimit>>empty(),
                isUnknown);
    }

    private TaperAnswer onceKnown(Here here, CaseDraft draft, PlanFile file) {
        CaseDraft known = draft.with(CaseField.CLINICIAN_KNOWS, true);
        return plans.asIf(known, here.assess(known), Optional.of(file)).answer();
    }

    private static List<Reason> waits(TaperAnswer answer) {
        return switch (answer) {
            case TaperAnswer.Proposed _ -> List.of();
            case TaperAnswer.NeedsClinician _,
                    TaperAnswer.NotNeeded _,
                    TaperAnswer.NotEnoughKnown _,
                    TaperAnswer.Stopping _ -> answer.reasons();
        };
    }

    private static List<Reason> warnings(Assessment assessment) {
        List<String> doors = assessment.doors().stream()
                .filter(door -> door.state() == DoorAnswer.State.CAUTION)
                .map(door -> door.door().id())
                .toList();
        return assessment.findings().stream()
                .filter(finding -> doors.contains(finding.rule()))
                .map(Reason::of)
                .toList();
    }
}
