package newleaf.taper.plan;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.units.AlkaloidMass;
import newleaf.units.AmountUnit;
import newleaf.units.Range;

/// Days on which the same is taken, the first and the last included; day 0 is the first day of the plan.
///
/// @param total  on a day of use, in the unit of the plan
/// @param cut    percent of the day's total before this step, where that is said
public record Step(
        int fromDay,
        int toDay,
        List<Dose> doses,
        double total,
        Optional<Range<AlkaloidMass>> mitragynine,
        Optional<Double> cut) {
    private static final double MILLIONTHS = 1e6;

    public Step {
        doses = List.copyOf(doses);
        if (toDay < fromDay) throw new IllegalArgumentException("a step lasts at least a day");
    }

    /// @param time     the person's own; empty where no hours were told
    /// @param product  its place in the case
    public record Dose(Optional<LocalTime> time, int product, double amount, AmountUnit unit) {
        @Override
        public String toString() {
            return "Dose";
        }
    }

    public int days() {
        return toDay - fromDay + 1;
    }

    public boolean isOn(int day) {
        return fromDay <= day && day <= toDay;
    }

    public double cutPercent() {
        return cut.orElse(0.0);
    }

    /// The hour at which the model takes each dose, in the order of the doses.
    public List<Double> hours() {
        List<Double> hours = new ArrayList<>();
        Map<Integer, Integer> before = new HashMap<>();
        for (Dose dose : doses) {
            int count = (int) doses.stream()
                    .filter(each -> each.product() == dose.product())
                    .count();
            hours.add(DoseTimes.hour(before.merge(dose.product(), 1, Integer::sum) - 1, count));
        }
        return hours;
    }

    /// All doses in their one unit; empty where their units differ.
    public Optional<Double> amount() {
        long units = doses.stream().map(Dose::unit).distinct().count();
        if (units > 1) return Optional.empty();
        return Optional.of(doses.stream().mapToDouble(Dose::amount).sum());
    }

    /// The same on other days.
    public Step on(int from, int to) {
        return new Step(from, to, doses, total, mitragynine, cut);
    }

    /// To a millionth, so that a document holds the number itself and not a shorter spelling of it.
    Step toMillionths() {
        return new Step(fromDay, toDay, doses, total, mitragynine.map(Step::rounded), cut.map(Step::rounded));
    }

    private static Range<AlkaloidMass> rounded(Range<AlkaloidMass> range) {
        return new Range<>(rounded(range.low()), range.typical().map(Step::rounded), rounded(range.high()));
    }

    private static AlkaloidMass rounded(AlkaloidMass mass) {
        return new AlkaloidMass(rounded(mass.value()));
    }

    private static double rounded(double value) {
        return Math.round(value * MILLIONTHS) / MILLIONTHS;
    }

    @Override
    public String toString() {
        return "Step";
    }
}
