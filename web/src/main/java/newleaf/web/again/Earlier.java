package newleaf.web.again;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.Kept;
import newleaf.care.content.Kind;
import newleaf.care.content.PlanKept;
import newleaf.taper.adapt.Timeline;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;
import newleaf.web.member.Own;

/// A plan that has ended, as the record has it. Nothing of it is to be taken.
///
/// @param first  of its amounts, a day in all
/// @param end    the amount at which it ended, a day in all
/// @param kept   the sequence of the entry that says so
public record Earlier(double first, double end, AmountUnit unit, int days, long kept) {
    private static final int WEEK = 7;

    /// The one that ended last.
    static Optional<Earlier> of(Own own) {
        Map<String, Kept> latest = new HashMap<>();
        List<Kept> entries = own.of(Kind.PLAN_KEPT).entries();
        entries.forEach(kept -> plan(kept).ifPresent(plan -> latest.put(plan.id(), kept)));
        return latest.values().stream()
                .filter(kept -> plan(kept).filter(PlanFile::hasEnded).isPresent())
                .max(Comparator.comparingLong(Kept::sequence))
                .flatMap(kept -> plan(kept).map(plan -> of(plan, kept.sequence())));
    }

    private static Optional<PlanFile> plan(Kept kept) {
        return kept.entry()
                .deed()
                .says()
                .filter(PlanKept.class::isInstance)
                .map(PlanKept.class::cast)
                .map(PlanKept::plan);
    }

    private static Earlier of(PlanFile plan, long kept) {
        LocalDate last = last(plan);
        var timeline = new Timeline(plan);
        double first = plan.versions().getFirst().steps().getFirst().total();
        LocalDate day = last;
        while (day.isAfter(plan.made()) && timeline.on(day).isEmpty()) day = day.minusDays(1);
        double end = timeline.on(day).map(Step::total).orElse(first);
        int days = (int) ChronoUnit.DAYS.between(plan.made(), last) + 1;
        return new Earlier(first, end, plan.latest().unit(), Math.max(1, days), kept);
    }

    /// The last day on which it was followed.
    private static LocalDate last(PlanFile plan) {
        LocalDate ended =
                plan.ended().map(PlanFile.Ended::on).orElse(plan.latest().made());
        boolean isPause = plan.ended()
                .filter(end -> end.why() == PlanFile.Ended.Why.PAUSE)
                .isPresent();
        if (!isPause || plan.pauses().isEmpty()) return ended;
        return plan.pauses().getLast().from().minusDays(1);
    }

    /// To the nearest week.
    public int weeks() {
        return (int) Math.round((double) days / WEEK);
    }

    @Override
    public String toString() {
        return "Earlier";
    }
}
