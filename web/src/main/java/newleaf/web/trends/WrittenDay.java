package newleaf.web.trends;

import java.time.LocalDate;
import java.util.Optional;
import newleaf.care.content.CheckIn;

/// A day of the calendar and what was written of it.
///
/// @param planned  what the plan had for it, in what it has; where that may be shown
/// @param diary    the score, where enough was answered
/// @param band     of the score, the first is 0
record WrittenDay(
        LocalDate day,
        Taken taken,
        Optional<Taken.Total> planned,
        Optional<CheckIn> checkIn,
        Optional<Double> diary,
        Optional<Integer> band) {
    /// As the rule by which a plan adapts has it.
    private static final double ABOVE = 1.001;

    boolean isWritten() {
        return checkIn.isPresent() || !(taken instanceof Taken.NotWritten);
    }

    Optional<Double> planned(Taken.Measured measured) {
        return planned.flatMap(total -> total.in(measured));
    }

    /// More than the plan had; empty where one of them is not known.
    Optional<Boolean> isAbovePlan() {
        return planned.flatMap(total -> taken.in(total.measured()).map(amount -> amount > total.amount() * ABOVE));
    }

    @Override
    public String toString() {
        return "WrittenDay";
    }
}
