package newleaf.report.sheet;

import java.util.Optional;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.intake.AnsweredBy;
import newleaf.knowledge.asks.Deed;
import newleaf.report.Report;

/// Steps with dates, where a report may show them.
public final class DatedSteps {
    private DatedSteps() {}

    /// A relative gets none, and none stand where the situation has no place for amounts by day.
    public static Optional<Proposed> of(Report report) {
        boolean isForOthers = report.assessment().caseFile().answeredBy() == AnsweredBy.FAMILY;
        boolean mayStand = report.voice().mayUse().contains(Deed.SCHEDULE) && !isForOthers;
        return report.taper() instanceof Proposed proposed && mayStand ? Optional.of(proposed) : Optional.empty();
    }
}
