package newleaf.pharmacology.engine;

import java.util.Arrays;
import java.util.List;
import newleaf.units.Checks;

/// Doses in the order of time. Several may share an hour.
/// Hours ascend; milligrams are of mitragynine; the kind is the product, a row of [Crowd#nanomolesPerMilligram].
public final class Doses {
    public static final int MOST = 100_000;

    private final double[] hours;
    private final double[] milligrams;
    private final int[] kinds;

    /// One dose.
    public record Dose(double hour, double milligrams, int kind) {
        public Dose {
            Checks.within("hour of a dose", hour, -1e7, 1e7);
            Checks.finiteNotNegative("milligrams of a dose", milligrams);
        }

        @Override
        public String toString() {
            return "Dose";
        }
    }

    private Doses(List<Dose> doses) {
        hours = doses.stream().mapToDouble(Dose::hour).toArray();
        milligrams = doses.stream().mapToDouble(Dose::milligrams).toArray();
        kinds = doses.stream().mapToInt(Dose::kind).toArray();
    }

    public static Doses none() {
        return new Doses(List.of());
    }

    public static Doses of(List<Dose> doses) {
        if (doses.size() > MOST) throw new IllegalArgumentException("at most " + MOST + " doses");
        return new Doses(doses.stream()
                .sorted(java.util.Comparator.comparingDouble(Dose::hour))
                .toList());
    }

    public int count() {
        return hours.length;
    }

    public double hour(int dose) {
        return hours[dose];
    }

    public double milligrams(int dose) {
        return milligrams[dose];
    }

    public int kind(int dose) {
        return kinds[dose];
    }

    public int kinds() {
        return Arrays.stream(kinds).max().orElse(0) + 1;
    }

    double[] hours() {
        return hours;
    }
}
