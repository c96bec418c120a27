package newleaf.pharmacology.engine;

import java.util.Arrays;
import newleaf.pharmacology.kinetics.Parameter;

/// Some people, side by side: one array for each parameter.
public final class Crowd {
    private final int people;
    private final double[][] values;
    private final double[][] nanomolesPerMilligram;

    /// @param values                 by the order of [Parameter], then by person; not copied
    /// @param nanomolesPerMilligram  by kind of dose, then by person: what reaches the gut model of a milligram,
    ///                               relative bioavailability and the product's content included; not copied
    public Crowd(double[][] values, double[][] nanomolesPerMilligram) {
        if (values.length != Parameter.values().length) throw new IllegalArgumentException("one array a parameter");
        this.people = values[0].length;
        if (people == 0) throw new IllegalArgumentException("at least one person");
        this.values = values;
        this.nanomolesPerMilligram = nanomolesPerMilligram;
    }

    /// Whether everybody is who they are in another crowd, whatever they take.
    boolean isOfSamePeople(Crowd other) {
        return Arrays.deepEquals(values, other.values);
    }

    public int people() {
        return people;
    }

    public int kinds() {
        return nanomolesPerMilligram.length;
    }

    public double value(Parameter parameter, int person) {
        return values[parameter.index()][person];
    }

    public double nanomolesPerMilligram(int kind, int person) {
        return nanomolesPerMilligram[kind][person];
    }

    double largest(Parameter parameter) {
        double largest = 0;
        for (double each : values[parameter.index()]) largest = Math.max(largest, each);
        return largest;
    }
}
