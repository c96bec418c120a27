package newleaf.taper.plan;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import newleaf.units.AlkaloidMass;
import newleaf.units.Range;

/// Days on which the same is taken, the first and the last included; day 0 is the day of the case.
///
/// @param total       grams of leaf, or milligrams of mitragynine, on a day of use
/// @param cutPercent  of the day's total before this step
public record Step(
        int fromDay,
        int toDay,
        List<Dose> doses,
        double total,
        String unit,
        Optional<Range<AlkaloidMass>> mitragynine,
        double cutPercent) {
    public Step {
        doses = List.copyOf(doses);
        if (toDay < fromDay) throw new IllegalArgumentException("a step lasts at least a day");
    }

    /// @param product  its place in the case
    public record Dose(LocalTime time, int product, double amount, String unit) {
        @Override
        public String toString() {
            return "Dose";
        }
    }

    public int days() {
        return toDay - fromDay + 1;
    }

    @Override
    public String toString() {
        return "Step";
    }
}
