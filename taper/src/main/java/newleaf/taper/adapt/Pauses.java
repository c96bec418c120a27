package newleaf.taper.adapt;

import java.time.LocalDate;
import java.util.Optional;
import newleaf.taper.plan.PlanFile;

/// A pause ends a plan for good: so many hours without kratom beyond the days on which someone takes none anyway, by
/// the diary or by the hours since the last dose.
final class Pauses {
    private static final double HOURS_A_DAY = 24;
    static final double WEEK = 7;

    private final AdaptNumbers.Pace numbers;

    Pauses(AdaptNumbers.Pace numbers) {
        this.numbers = numbers;
    }

    /// @param daysPerWeek  days of use in a week
    double hours(Optional<Double> daysPerWeek) {
        return numbers.pauseHours() + HOURS_A_DAY * Math.ceil(WEEK - daysPerWeek.orElse(WEEK));
    }

    /// One that reaches into this plan.
    Optional<PlanFile.Pause> in(PlanFile file, Visit visit) {
        double hours =
                hours(visit.daysPerWeek().or(() -> file.latest().daysPerWeek().filter(days -> days > 0)));
        Optional<PlanFile.Pause> told = visit.hoursSinceLastDose()
                .filter(since -> since >= hours)
                .map(since -> new PlanFile.Pause(visit.today().minusDays((long) (since / HOURS_A_DAY)), visit.today()));
        return told.or(() -> Pause.in(visit.diary(), hours)
                .map(pause -> new PlanFile.Pause(day(visit, pause.first()), day(visit, pause.last())))
                .filter(pause -> !pause.to().isBefore(file.made())));
    }

    private static LocalDate day(Visit visit, int day) {
        return visit.today().plusDays(day);
    }
}
