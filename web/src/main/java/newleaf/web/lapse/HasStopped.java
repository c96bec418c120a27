package newleaf.web.lapse;

import java.time.LocalDate;
import java.util.Optional;
import newleaf.care.Plans;
import newleaf.care.content.Kind;
import newleaf.care.content.Pause;
import newleaf.guidance.Assessment;
import newleaf.knowledge.SaidCard;
import newleaf.taper.plan.PlanFile;
import newleaf.web.day.Answered;
import newleaf.web.day.Lately;
import newleaf.web.member.Own;

/// Whether somebody had stopped before a lapse: their plan has ended, they paused, or they said so and wrote down no
/// dose since.
final class HasStopped {
    private static final int DAYS_WITHOUT = 2;

    private final Answered answered;

    HasStopped(Answered answered) {
        this.answered = answered;
    }

    /// @param day  on which the lapse began
    boolean before(LocalDate day, Own own, Lately lately) {
        Optional<PlanFile> plan = own.plan().map(Plans.Followed::plan);
        return plan.filter(PlanFile::hasEnded).isPresent()
                || isPaused(day, own)
                || (saidSo(own) && !hasTaken(day, lately));
    }

    private static boolean isPaused(LocalDate day, Own own) {
        return own.of(Kind.PAUSE).current().stream()
                .anyMatch(each -> each.content() instanceof Pause pause
                        && !pause.from().isAfter(day.minusDays(DAYS_WITHOUT))
                        && pause.to()
                                .filter(end -> end.isBefore(day.minusDays(1)))
                                .isEmpty());
    }

    /// By the rule that says when tolerance is lost.
    private boolean saidSo(Own own) {
        Optional<Assessment> assessed = answered.caseFile(own).map(answered::assessed);
        return assessed.stream()
                .flatMap(each -> each.findings().stream())
                .anyMatch(finding -> finding.rule().equals(SaidCard.TOLERANCE_LOST.label()));
    }

    private static boolean hasTaken(LocalDate day, Lately lately) {
        return day.minusDays(DAYS_WITHOUT)
                .datesUntil(day)
                .anyMatch(each -> !lately.doses(each).isEmpty());
    }

    @Override
    public String toString() {
        return "HasStopped";
    }
}
