package newleaf.guidance.taper;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newleaf.guidance.Library;
import newleaf.guidance.finding.Reason;
import newleaf.intake.CaseFile;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.rule.OnTaper;
import newleaf.taper.adapt.Adapt;
import newleaf.taper.adapt.DiaryDays;
import newleaf.taper.adapt.Pause;
import newleaf.taper.adapt.Visit;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanFile.Ended;
import newleaf.taper.start.Start;

/// When a plan that is followed shows no amount although no door is closed: in a pause, after it has ended, and after a
/// week without a word.
final class PlanWaits {
    private final Library library;
    private final Adapt adapt;

    PlanWaits(Library library, Adapt adapt) {
        this.library = library;
        this.adapt = adapt;
    }

    /// Empty where it goes on.
    ///
    /// @param start  empty where what is taken is not known
    Optional<TaperAnswer> of(CaseFile caseFile, PlanFile file, Optional<Start> start) {
        Visit visit = Visit.of(caseFile);
        boolean isPaused = pause(caseFile).filter(Pause::isLasting).isPresent();
        if (isPaused) return Optional.of(new TaperAnswer.NotNeeded(afterPause()));
        if (file.hasEnded() && takenAgain(file, visit, start).isEmpty()) return Optional.of(ended(file));
        return adapt.isSilent(file, visit) ? Optional.of(notEnough(SaidCard.PLAN_NOT_SEEN_LATELY)) : Optional.empty();
    }

    /// Whether kratom has not been taken for a while only because these are days off anyway.
    boolean isOnDaysOff(CaseFile caseFile, PlanFile file) {
        Optional<Double> days = caseFile.use().daysPerWeek().known();
        boolean isOff = caseFile.use()
                .hoursSinceLastDose()
                .known()
                .filter(hours -> hours < adapt.pauseHours(days))
                .isPresent();
        return isOff && !file.hasEnded() && !caseFile.use().stopped().known().orElse(false);
    }

    /// The last days without kratom that count, by the diary.
    Optional<Pause> pause(CaseFile caseFile) {
        double hours = adapt.pauseHours(caseFile.use().daysPerWeek().known());
        return Pause.in(new DiaryDays(caseFile.diary(), caseFile.asOf()), hours);
    }

    /// What counts once kratom is gone, whether or not it holds: that there is nothing to taper first.
    List<Reason> afterPause() {
        return library.afterwards().stream()
                .sorted(Comparator.comparing(rule -> !rule.taper().contains(OnTaper.NOT_NEEDED)))
                .map(Reason::saidBy)
                .toList();
    }

    private Optional<Double> takenAgain(PlanFile file, Visit visit, Optional<Start> start) {
        return start.flatMap(each -> each.wish().measure()).flatMap(unit -> adapt.takenAgain(file, visit, unit));
    }

    private TaperAnswer ended(PlanFile file) {
        Ended.Why why = file.ended().orElseThrow().why();
        return switch (why) {
            case PAUSE -> notEnough(SaidCard.PLAN_ENDED);
            case SET_ASIDE -> notEnough(SaidCard.PLAN_SET_ASIDE);
            case FINISHED -> new TaperAnswer.NotNeeded(List.of(said(SaidCard.PLAN_FINISHED)));
        };
    }

    private TaperAnswer notEnough(SaidCard card) {
        return new TaperAnswer.NotEnoughKnown(List.of(said(card)));
    }

    private Reason said(SaidCard card) {
        return Reason.saidBy(card.evidence(library.shelves()));
    }
}
