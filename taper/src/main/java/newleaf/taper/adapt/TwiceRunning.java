package newleaf.taper.adapt;

import java.time.LocalDate;
import java.util.stream.Stream;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanFile.Hold;

/// Whether a plan has been held or slowed twice without a quiet week between; then it is time to ask what is hard.
final class TwiceRunning {
    private final AdaptNumbers.Pace numbers;

    TwiceRunning(AdaptNumbers.Pace numbers) {
        this.numbers = numbers;
    }

    /// @param hasBegun  of what holds or slows it now
    /// @param isStill   whether it does so anew today
    boolean is(PlanFile file, LocalDate hasBegun, LocalDate today, boolean isStill) {
        boolean isLong = isStill && Timeline.days(hasBegun, today) >= numbers.holdDays();
        LocalDate since = hasBegun.minusDays(numbers.holdDays());
        Stream<LocalDate> holds = file.holds().stream()
                .filter(hold -> hold.why() != Hold.Cause.DOOR && hold.from().isBefore(hasBegun))
                .map(hold -> hold.until().orElse(today));
        Stream<LocalDate> slows = file.slows().stream()
                .filter(slow -> slow.on().isBefore(hasBegun))
                .map(slow -> slow.on().plusDays(slow.days()));
        return isLong || Stream.concat(holds, slows).anyMatch(end -> !end.isBefore(since));
    }
}
