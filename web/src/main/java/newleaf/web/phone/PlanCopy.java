package newleaf.web.phone;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.taper.plan.PlanVersion;
import newleaf.web.today.TodaysPlan;

/// What a phone may show of a plan without a connection: the amount of now, and never a later one. From its next change
/// on it says to go online, since a hold elsewhere would not be known; after a week nothing is shown any more.
///
/// @param from     the day it was made
/// @param until    the day of the next change; empty where none is near
/// @param blank    the day from which no amount is shown
public record PlanCopy(List<TodaysPlan.Planned> doses, LocalDate from, Optional<LocalDate> until, LocalDate blank) {
    /// As long as a plan may go unseen (the rule after a silence).
    private static final int SEEN_FOR = 7;

    public PlanCopy {
        doses = List.copyOf(doses);
    }

    /// Empty where the plan shows no amount today.
    static Optional<PlanCopy> of(TodaysPlan plan, LocalDate today) {
        if (!(plan instanceof TodaysPlan.Says(var doses, var proposed)) || doses.isEmpty()) return Optional.empty();
        LocalDate blank = today.plusDays(SEEN_FOR);
        return Optional.of(
                new PlanCopy(doses, today, next(proposed.plan(), today).filter(blank::isAfter), blank));
    }

    /// The first day on which something else may hold: another step, or the end of the last one.
    private static Optional<LocalDate> next(PlanVersion version, LocalDate today) {
        return version.steps().stream()
                .flatMap(step -> Stream.of(step.fromDay(), step.toDay() + 1))
                .map(version::date)
                .filter(today::isBefore)
                .min(Comparator.naturalOrder());
    }

    public LocalDate change() {
        return until.orElse(blank);
    }

    @Override
    public String toString() {
        return "PlanCopy";
    }
}
