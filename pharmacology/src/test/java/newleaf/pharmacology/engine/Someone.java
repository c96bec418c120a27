package newleaf.pharmacology.engine;

import java.util.SplittableRandom;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.kinetics.ParameterCards;

/// People to try things on.
final class Someone {
    static final ParameterCards CARDS = new ParameterCards(Shelves.shipped());

    private Someone() {}

    /// The typical person of the tables.
    static Crowd typical() {
        return crowd(1, (parameter, person) -> CARDS.value(parameter));
    }

    /// People spread by `spread` standard deviations of the logarithm around the typical one.
    static Crowd spread(int people, double spread, long seed) {
        var chance = new SplittableRandom(seed);
        return crowd(people, (parameter, person) -> {
            double value = CARDS.value(parameter) * Math.exp(spread * chance.nextGaussian());
            return parameter.isShare() || parameter == Parameter.THETA ? Math.min(value, 0.95) : value;
        });
    }

    /// A person for whom every rate that can coincide with another does.
    static Crowd coinciding() {
        return crowd(1, (parameter, person) -> switch (parameter) {
            case KA, KM, KE0 -> 0.9;
            case KF, KL, KV, KX -> 0.05;
            default -> CARDS.value(parameter);
        });
    }

    interface Value {
        double of(Parameter parameter, int person);
    }

    static Crowd crowd(int people, Value value) {
        double[][] values = new double[Parameter.values().length][people];
        double[][] factor = new double[1][people];
        for (int person = 0; person < people; person++) {
            for (Parameter parameter : Parameter.values()) {
                values[parameter.index()][person] = value.of(parameter, person);
            }
            factor[0][person] = CARDS.nanomolesPerMilligram() * values[Parameter.FREL.index()][person];
        }
        return new Crowd(values, factor);
    }
}
