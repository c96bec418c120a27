package newleaf.care.pattern;

import java.time.LocalDate;
import java.util.Optional;

/// What is known of one day. What was not written is not known.
///
/// @param diary        the score of the day, 0 to 100
/// @param craving      0 to 10
/// @param sleepHours   of the night before
/// @param mood         1 very low to 5 very good
/// @param afterChange  whether a plan changed its amount on this day or the day before
/// @param abovePlan    whether more was taken than the plan had for the day
public record LivedDay(
        LocalDate day,
        Optional<Double> diary,
        Optional<Double> craving,
        Optional<Double> sleepHours,
        Optional<Integer> mood,
        Optional<Boolean> afterChange,
        Optional<Boolean> abovePlan) {
    @Override
    public String toString() {
        return "LivedDay";
    }
}
