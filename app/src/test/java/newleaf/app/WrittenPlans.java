package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.documents.JsonText;
import newleaf.documents.Reading;
import newleaf.documents.tree.Problem;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.taper.KeepPlan;
import newleaf.guidance.taper.KeepPlan.Kept;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.taper.plan.PlanDocument;
import newleaf.taper.plan.PlanFile;

/// Plans as the program makes, writes and reads them.
final class WrittenPlans {
    private static final Library LIBRARY = Library.shipped();
    private static final Guidance GUIDANCE = new Guidance(LIBRARY);
    private static final int FEW = 16;
    private static final KeepPlan PLANS = GUIDANCE.plans(FEW);

    private WrittenPlans() {}

    static Kept kept(String document, Optional<PlanFile> followed) {
        return kept(assessment(document), followed);
    }

    static TaperAnswer answer(String document, Optional<PlanFile> followed) {
        return kept(document, followed).answer();
    }

    /// Empty where there is none.
    static Optional<PlanFile> plan(String document, Optional<PlanFile> followed) {
        Kept kept = kept(document, followed);
        return kept.answer() instanceof TaperAnswer.Proposed ? kept.file() : Optional.empty();
    }

    static String written(PlanFile plan) {
        return JsonText.pretty(PlanDocument.written(plan));
    }

    /// The plan of a document that can be used.
    static PlanFile usable(String document) {
        return reading(document).usable().orElseThrow();
    }

    /// What is wrong with a document that cannot be used.
    static List<Problem> problems(String document) {
        return reading(document) instanceof Reading.Unusable<PlanFile>(var problems) ? problems : List.of();
    }

    static Reading<PlanFile> reading(String document) {
        return PlanDocument.read(document.getBytes(StandardCharsets.UTF_8));
    }

    static Kept kept(Assessment assessment, Optional<PlanFile> followed) {
        return PLANS.of(assessment, followed);
    }

    static Assessment assessment(String document) {
        return GUIDANCE.assess().of(caseFile(document));
    }

    /// As another case was assessed that differs in its diary and its day only, which no rule looks at.
    static Assessment assessment(String document, Assessment like) {
        return new Assessment(
                caseFile(document),
                like.exposure(),
                like.disorder(),
                like.withdrawalNow(),
                like.urgency(),
                like.doors(),
                like.findings(),
                like.setting(),
                like.strategies(),
                like.ask(),
                like.rulings());
    }

    private static CaseFile caseFile(String document) {
        Reading<CaseFile> reading = new Intake(LIBRARY.shelves())
                .read(document.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 11, 21));
        assertThat(reading).isInstanceOf(Reading.Usable.class);
        return ((Reading.Usable<CaseFile>) reading).value();
    }
}
