package newleaf.taper.adapt;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import newleaf.intake.DiaryDay;
import newleaf.taper.plan.PlanFile;

/// Nothing was written down for a week, or a plan is opened again after that: no amount until it is told whether kratom
/// is still taken, how much and when last.
final class Silence {
    private final AdaptNumbers.Pace numbers;

    Silence(AdaptNumbers.Pace numbers) {
        this.numbers = numbers;
    }

    boolean is(PlanFile file, Visit visit) {
        LocalDate week = visit.today().minusDays(numbers.lately());
        Collection<DiaryDay> lately = visit.diary().lately(numbers.lately());
        boolean isTold =
                visit.hoursSinceLastDose().isPresent() || lately.stream().anyMatch(Silence::saysWhatWasTaken);
        if (isTold || week.isBefore(file.made())) return false;
        return lately.isEmpty() || isOpenedAgain(file, visit, List.copyOf(lately));
    }

    /// Few days are written down, and before them none for a week.
    private boolean isOpenedAgain(PlanFile file, Visit visit, List<DiaryDay> lately) {
        LocalDate first = lately.getFirst().date();
        LocalDate week = first.minusDays(numbers.lately());
        boolean isGap = visit.diary().all().stream()
                .noneMatch(day -> day.date().isBefore(first) && !day.date().isBefore(week));
        return isGap && !week.isBefore(file.made()) && lately.size() < numbers.fewestWritten();
    }

    private static boolean saysWhatWasTaken(DiaryDay day) {
        return day.doses().known().filter(doses -> !doses.isEmpty()).isPresent();
    }
}
