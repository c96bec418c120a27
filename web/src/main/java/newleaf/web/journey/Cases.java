package newleaf.web.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.guidance.Assess;
import newleaf.guidance.Assessment;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.CaseFile;
import newleaf.documents.Reading;
import newleaf.intake.history.TypedMedicine;
import newleaf.intake.read.Intake;
import newleaf.web.journey.draft.CaseDocument;
import newleaf.web.journey.draft.CaseDraft;

/// Reads drafts with the reader that the command line has, and assesses them.
final class Cases {
    private final Intake intake;
    private final Assess assess;
    private final Clock clock;

    Cases(Guidance guidance, Clock clock) {
        this.intake = new Intake(guidance.library().shelves());
        this.assess = guidance.assess();
        this.clock = clock;
    }

    Reading<CaseFile> read(CaseDraft draft) {
        return intake.read(CaseDocument.of(draft), LocalDate.now(clock));
    }

    /// The case of a draft that was read before it was kept.
    CaseFile kept(CaseDraft draft) {
        return switch (read(draft)) {
            case Reading.Usable(var caseFile) -> caseFile;
            case Reading.Unusable(var problems) ->
                throw new IllegalStateException("a kept draft has " + problems.size() + " problems");
        };
    }

    Assessment assess(CaseDraft draft) {
        return assess.of(kept(draft));
    }

    List<TypedMedicine> medicines(CaseDraft draft) {
        return usable(draft)
                .map(caseFile -> caseFile.history().medications().typed())
                .orElse(List.of());
    }

    private Optional<CaseFile> usable(CaseDraft draft) {
        return read(draft).usable();
    }
}
