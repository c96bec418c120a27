package newleaf.web.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.guidance.Assessment;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.knowledge.Shelves;
import newleaf.taper.adapt.Adaptation;
import newleaf.taper.adapt.AnotherPace;
import newleaf.taper.adapt.AnotherPace.Way;
import newleaf.taper.adapt.Visit;
import newleaf.taper.limits.HardLimit;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.plan.OpenPlan.Opened;

/// The paces at which a plan could go on from today, and why one cannot. A slower one always may, as far as our limits
/// go; a faster one only on the word of quiet days, and within each of them.
final class WaysOn {
    /// A faster pace keeps these even where the plan did not before.
    private static final Set<HardLimit> OF_DATES =
            EnumSet.of(HardLimit.LARGEST_CUT, HardLimit.INTERVAL, HardLimit.FROZEN);

    private final AnotherPace paces;
    private final OpenPlan plans;

    WaysOn(Shelves shelves, OpenPlan plans) {
        this.paces = new AnotherPace(shelves);
        this.plans = plans;
    }

    /// @param file   as it is kept when this is chosen
    /// @param no     why it cannot be
    /// @param limit  that would be broken, or a wish that gives way
    record WayOn(
            Way way, PlanFile file, LocalDate next, LocalDate last, Optional<PlanWord> no, Optional<HardLimit> limit) {
        @Override
        public String toString() {
            return "WayOn";
        }
    }

    /// None where nothing can change on another day.
    List<WayOn> of(CaseDraft draft, Opened opened) {
        Optional<TaperAnswer.Proposed> carried = opened.carried();
        if (carried.isEmpty()) return List.of();
        Judge judge = new Judge(draft, opened.assessment(), carried.get());
        Visit visit = Visit.of(opened.assessment().caseFile());
        return Arrays.stream(Way.values())
                .flatMap(way -> paces.of(opened.file(), visit, way).stream()
                        .map(file -> judge.of(way, opened.file(), file, visit.today())))
                .toList();
    }

    private final class Judge {
        private final CaseDraft draft;
        private final Assessment assessment;
        private final boolean isQuiet;

        Judge(CaseDraft draft, Assessment assessment, TaperAnswer.Proposed carried) {
            this.draft = draft;
            this.assessment = assessment;
            this.isQuiet = carried.adaptation()
                    .now()
                    .filter(now -> now == Adaptation.Now.ADVANCE)
                    .isPresent();
        }

        WayOn of(Way way, PlanFile before, PlanFile after, LocalDate today) {
            LocalDate next = AnotherPace.change(after.latest(), today);
            LocalDate last = AnotherPace.end(after.latest());
            if (AnotherPace.isSame(before.latest(), after.latest(), today)) {
                return new WayOn(way, after, next, last, Optional.of(PlanWord.PACE_SAME), Optional.empty());
            }
            boolean isFaster = AnotherPace.isFaster(before.latest(), after.latest(), today);
            if (isFaster && !isQuiet) {
                return new WayOn(way, after, next, last, Optional.of(PlanWord.PACE_NOT_QUIET), Optional.empty());
            }
            List<HardLimit> already = beyond(before).stream()
                    .filter(limit -> !isFaster || !OF_DATES.contains(limit))
                    .toList();
            Optional<HardLimit> broken = beyond(after).stream()
                    .filter(limit -> !already.contains(limit))
                    .findFirst();
            Optional<PlanWord> no =
                    broken.filter(limit -> isFaster || !limit.mayGive()).map(_ -> PlanWord.PACE_BEYOND);
            return new WayOn(way, after, next, last, no, broken);
        }

        /// Judged as every plan is that is not ours.
        private List<HardLimit> beyond(PlanFile file) {
            PlanFile judged = file.latestBy(PlanVersion.Author.PERSON);
            return plans.asIf(draft, assessment, Optional.of(judged)).answer() instanceof TaperAnswer.Proposed proposed
                    ? proposed.beyond().orElse(List.of())
                    : List.of(HardLimit.INTERVAL);
        }
    }

    @Override
    public String toString() {
        return "WaysOn";
    }
}
