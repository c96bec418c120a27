package newleaf.taper.adapt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.intake.CaseFile;
import newleaf.intake.Limits;

/// The day on which a plan is looked at, and what the case says of the days before it.
///
/// @param daysPerWeek  days of use in a week
/// @param frozen       days on which nothing may change
public record Visit(
        LocalDate today,
        DiaryDays diary,
        Optional<Double> hoursSinceLastDose,
        Optional<Double> daysPerWeek,
        boolean wantsStepBack,
        List<Limits.Frozen> frozen) {
    public Visit {
        frozen = List.copyOf(frozen);
    }

    public static Visit of(CaseFile caseFile) {
        return new Visit(
                caseFile.asOf(),
                new DiaryDays(caseFile.diary(), caseFile.asOf()),
                caseFile.use().hoursSinceLastDose().known(),
                caseFile.use().daysPerWeek().known().filter(days -> days > 0),
                caseFile.goal().stepBack().known().orElse(false),
                caseFile.limits().frozen());
    }

    /// Counted from today, 0.
    int day(LocalDate date) {
        return (int) java.time.temporal.ChronoUnit.DAYS.between(today, date);
    }

    boolean isFrozen(LocalDate day) {
        return frozen.stream().anyMatch(each -> !day.isBefore(each.from()) && !day.isAfter(each.to()));
    }

    @Override
    public String toString() {
        return "Visit";
    }
}
