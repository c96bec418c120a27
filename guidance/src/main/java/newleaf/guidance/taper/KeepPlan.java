package newleaf.guidance.taper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.guidance.Assessment;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.finding.Reason;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.taper.adapt.Adapt;
import newleaf.taper.adapt.Visit;
import newleaf.taper.plan.AgreedPlan;
import newleaf.taper.plan.PlanFile;

/// Answers over a plan that is followed, and says how its file is kept from now on: also when it has ended, and behind
/// a door. The same case with the file it made gives the same file.
public final class KeepPlan {
    private final AnswerTaper tapers;
    private final Adapt adapt;
    private final Reason ended;
    private final Shelves shelves;

    public KeepPlan(AnswerTaper tapers, Shelves shelves) {
        this.tapers = tapers;
        this.adapt = new Adapt(shelves);
        this.ended = Reason.saidBy(SaidCard.PLAN_ENDED.evidence(shelves));
        this.shelves = shelves;
    }

    /// @param file  empty where there is no plan to keep
    public record Kept(TaperAnswer answer, Optional<PlanFile> file) {
        @Override
        public String toString() {
            return "Kept";
        }
    }

    /// @param waits  what has to be answered or seen first: then there is no amount, unless a clinician comes first
    /// anyway
    public Kept of(Assessment assessment, Optional<PlanFile> followed, Optional<SaidCard> waits) {
        Kept kept = of(assessment, followed);
        if (waits.isEmpty() || kept.answer() instanceof TaperAnswer.NeedsClinician) return kept;
        Visit visit = Visit.of(assessment.caseFile());
        Reason reason = Reason.saidBy(waits.get().evidence(shelves));
        return new Kept(new TaperAnswer.NotEnoughKnown(List.of(reason)), followed.map(file -> adapt.seen(file, visit)));
    }

    public Kept of(Assessment assessment, Optional<PlanFile> followed) {
        Visit visit = Visit.of(assessment.caseFile());
        Optional<PlanFile> seen = followed.map(file -> adapt.seen(file, visit));
        TaperAnswer answer = tapers.of(assessment, seen.map(AgreedPlan::of));
        return new Kept(endedFirst(answer, seen), kept(assessment, answer, seen));
    }

    /// That a plan has ended is said before what else is not known.
    private TaperAnswer endedFirst(TaperAnswer answer, Optional<PlanFile> seen) {
        boolean isUnsaid = answer instanceof TaperAnswer.NotEnoughKnown
                && seen.filter(KeepPlan::isPaused).isPresent()
                && answer.reasons().stream().noneMatch(reason -> reason.rule().equals(ended.rule()));
        if (!isUnsaid) return answer;
        return new TaperAnswer.NotEnoughKnown(
                Stream.concat(Stream.of(ended), answer.reasons().stream()).toList());
    }

    private static boolean isPaused(PlanFile file) {
        return file.ended().filter(end -> end.why() == PlanFile.Ended.Why.PAUSE).isPresent();
    }

    private Optional<PlanFile> kept(Assessment assessment, TaperAnswer answer, Optional<PlanFile> seen) {
        return switch (answer) {
            case TaperAnswer.Proposed proposed ->
                Optional.of(adapt.seen(proposed.whole().agreed().file(), Visit.of(assessment.caseFile())));
            case TaperAnswer.NeedsClinician _ -> stopped(assessment, seen);
            case TaperAnswer.NotEnoughKnown _ ->
                assessment.hasDoor(DoorAnswer.State.UNKNOWN) ? stopped(assessment, seen) : seen;
            case TaperAnswer.NotNeeded _, TaperAnswer.Stopping _ -> seen;
        };
    }

    private Optional<PlanFile> stopped(Assessment assessment, Optional<PlanFile> seen) {
        return seen.map(file -> adapt.stopped(file, Visit.of(assessment.caseFile())));
    }
}
