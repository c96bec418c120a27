package newleaf.pharmacology.people;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import newleaf.pharmacology.engine.Crowd;
import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.kinetics.ParameterCards;

/// The virtual people, `newleaf-people-2`: a joint distribution of the model's parameters, and its points.
///
/// Each parameter is independent of the others: no source gives a correlation. It is log-normal (a share:
/// logit-normal) with the card's value as median and the card's range as its middle 80 %, drawn in at 3.09 standard
/// deviations; `r` and relative bioavailability are even over their range, on the scale of the logarithm; a card
/// without a range holds for everyone. A range mixes what differs between people with what nobody knows.
///
/// The fixed population is seed 1, 4,096 people; its first 64, 256 and 1,024 are used where speed matters.
public final class VirtualPeople {
    public static final String VERSION = "newleaf-people-2";
    public static final long SEED = 1;
    public static final int ALL = 4096;
    public static final int COMPARING = 256;
    public static final int SEARCHING = 64;

    private static final Parameter[] PARAMETERS = Parameter.values();
    private static final int MOST_KEPT = 3;
    private static final Map<Integer, double[][]> KEPT = new ConcurrentHashMap<>();

    private final ParameterCards cards;
    private final Map<Parameter, Spread> spreads = new EnumMap<>(Parameter.class);

    public VirtualPeople(ParameterCards cards) {
        this.cards = cards;
        for (Parameter parameter : PARAMETERS) {
            spreads.put(
                    parameter,
                    parameter == Parameter.R
                            ? Spread.even(cards.card(parameter))
                            : Spread.of(cards.card(parameter), cards.value(parameter), parameter.isShare()));
        }
    }

    public Spread spread(Parameter parameter) {
        return java.util.Objects.requireNonNull(spreads.get(parameter));
    }

    /// One dimension a parameter, one for the place of a person's own background, then two for each product: its
    /// bioavailability and its content.
    public static int dimensions(int products) {
        return PARAMETERS.length + 1 + 2 * products;
    }

    /// Where each person's background lies in what it may be, 0 to 1.
    public static double[] places(double[][] normals) {
        return Arrays.stream(normals[PARAMETERS.length]).map(Normal::below).toArray();
    }

    /// Standard normal numbers, by dimension, then by person. Person i of a seed is always the same. Those of the fixed
    /// population are kept, half a megabyte for each number of products; nobody changes them.
    public static double[][] normals(int people, int products, long seed) {
        if (seed != SEED || people != ALL || products > MOST_KEPT) return drawn(people, products, seed);
        return KEPT.computeIfAbsent(products, count -> drawn(people, count, seed));
    }

    private static double[][] drawn(int people, int products, long seed) {
        double[][] normals = new double[dimensions(products)][people];
        for (int dimension = 0; dimension < normals.length; dimension++) {
            for (int person = 0; person < people; person++) {
                normals[dimension][person] = Normal.quantile(Sobol.at(person, dimension, seed));
            }
        }
        return normals;
    }

    /// A standard normal number that depends on nothing but its arguments.
    public static double normal(long seed, int person, int dimension) {
        return Normal.quantile(Sobol.chance(seed, person, dimension));
    }

    /// The people behind these numbers.
    ///
    /// @param fixed     parameters that are the same for everyone
    /// @param products  what a milligram of each product is worth; none means tea of known content
    public Crowd crowd(double[][] normals, Map<Parameter, Double> fixed, List<Taken> products) {
        int people = normals[0].length;
        double[][] values = new double[PARAMETERS.length][people];
        for (Parameter parameter : PARAMETERS) {
            Spread spread = Optional.ofNullable(fixed.get(parameter))
                    .<Spread>map(Spread.Fixed::new)
                    .orElseGet(() -> spread(parameter));
            fill(values[parameter.index()], spread, normals[parameter.index()]);
        }
        double[][] factors = new double[Math.max(1, products.size())][people];
        for (int product = 0; product < factors.length; product++) {
            double[] factor = factors[product];
            for (int person = 0; person < people; person++) {
                factor[person] = cards.nanomolesPerMilligram()
                        * (products.isEmpty()
                                ? values[Parameter.FREL.index()][person]
                                : products.get(product).worth(normals, product, person));
            }
        }
        return new Crowd(values, factors);
    }

    /// What differs between people in one product: how much of it is taken up, and how much is in it.
    public record Taken(Spread bioavailability, Spread content) {
        double worth(double[][] normals, int product, int person) {
            int dimension = dimensions(product);
            return bioavailability.at(normals[dimension][person]) * content.at(normals[dimension + 1][person]);
        }
    }

    private static void fill(double[] values, Spread spread, double[] normals) {
        for (int person = 0; person < values.length; person++) values[person] = spread.at(normals[person]);
    }
}
