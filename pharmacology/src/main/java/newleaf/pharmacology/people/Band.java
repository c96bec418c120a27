package newleaf.pharmacology.people;

import java.util.Arrays;
import java.util.List;

/// Three quantiles over people, each at the same places.
public record Band(List<Double> p10, List<Double> p50, List<Double> p90) {
    public Band {
        p10 = List.copyOf(p10);
        p50 = List.copyOf(p50);
        p90 = List.copyOf(p90);
    }

    public static Band of(double[] p10, double[] p50, double[] p90) {
        return new Band(list(p10), list(p50), list(p90));
    }

    public static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
