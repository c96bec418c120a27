package newleaf.web.trends;

import java.util.List;
import java.util.Optional;
import newleaf.care.content.Dose;
import newleaf.units.AmountUnit;

/// What was written of the doses of a day.
sealed interface Taken {
    /// No dose is written: that is not known, and not nothing.
    record NotWritten() implements Taken {}

    /// All of one product in one unit.
    record Total(Measured measured, double amount) implements Taken {
        @Override
        public String toString() {
            return "Total";
        }
    }

    /// Other products or units, or one that was not weighed: there is no total.
    record Apart(List<Dose> doses) implements Taken {
        public Apart {
            doses = List.copyOf(doses);
        }

        @Override
        public String toString() {
            return "Apart";
        }
    }

    /// What can be added.
    ///
    /// @param product  a form, or what the person called it
    record Measured(String product, AmountUnit unit) {
        @Override
        public String toString() {
            return "Measured";
        }
    }

    static Taken of(List<Dose> doses) {
        if (doses.isEmpty()) return new NotWritten();
        List<Measured> kinds = doses.stream()
                .flatMap(each -> measured(each).stream())
                .distinct()
                .toList();
        boolean isWeighed = doses.stream().allMatch(each -> measured(each).isPresent());
        if (!isWeighed || kinds.size() > 1) return new Apart(doses);
        double sum =
                doses.stream().mapToDouble(each -> each.amount().orElseThrow()).sum();
        return new Total(kinds.getFirst(), sum);
    }

    private static Optional<Measured> measured(Dose dose) {
        return dose.amount().flatMap(_ -> dose.unit().map(unit -> new Measured(dose.product(), unit)));
    }

    /// In this measure alone.
    default Optional<Double> in(Measured measured) {
        return this instanceof Total(var own, var amount) && own.equals(measured)
                ? Optional.of(amount)
                : Optional.empty();
    }
}
