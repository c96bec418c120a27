package newleaf.taper.limits;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import newleaf.intake.Goal;
import newleaf.intake.WantedPace;

/// How someone wants to cut down, as far as they said.
///
/// @param weeks          how long it shall take
/// @param lastDoseGrams  from where the last dose shall go to nothing
/// @param changeDay      the weekday on which amounts change
/// @param startOn        the first day
public record Asked(
        Optional<WantedPace> pace,
        Optional<Double> weeks,
        Optional<Double> lastDoseGrams,
        Optional<DayOfWeek> changeDay,
        Optional<LocalDate> startOn) {
    public static final Asked NOTHING =
            new Asked(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static Asked of(Goal goal) {
        return new Asked(
                goal.pace().known(),
                goal.weeks().known(),
                goal.lastDoseFromG().known(),
                goal.changeDay().known(),
                goal.startOn().known());
    }

    public Asked withPace(WantedPace other) {
        return new Asked(Optional.of(other), weeks, lastDoseGrams, changeDay, startOn);
    }

    public Asked withWeeks(double others) {
        return new Asked(pace, Optional.of(others), lastDoseGrams, changeDay, startOn);
    }

    @Override
    public String toString() {
        return "Asked";
    }
}
