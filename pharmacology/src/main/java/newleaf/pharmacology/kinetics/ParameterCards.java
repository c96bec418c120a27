package newleaf.pharmacology.kinetics;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ParameterCard;
import newleaf.knowledge.card.StressSet;

/// The parameter cards of the model: the typical person of the tables, and how far each number may be off.
public final class ParameterCards {
    private static final double NANOMOLES_IN_A_MILLIMOLE = 1e6;

    private final Map<Parameter, ParameterCard> cards = new EnumMap<>(Parameter.class);
    private final StressSet set;
    private final double molarMass;

    public ParameterCards(Shelves shelves) {
        this(shelves, StressSet.USUAL);
    }

    /// @param set  which of the sets of values that fit about as well; a card without one keeps its own
    public ParameterCards(Shelves shelves, StressSet set) {
        this.set = set;
        for (Parameter parameter : Parameter.values()) cards.put(parameter, shelves.parameter(parameter.card()));
        this.molarMass = shelves.parameter("parameter-molar-mass-mitragynine").value();
    }

    public ParameterCard card(Parameter parameter) {
        return java.util.Objects.requireNonNull(cards.get(parameter));
    }

    public double value(Parameter parameter) {
        return card(parameter).value(set);
    }

    public Optional<ParameterCard.Spread> range(Parameter parameter) {
        return card(parameter).range();
    }

    public boolean isInRange(Parameter parameter, double value) {
        return range(parameter)
                .map(spread -> value >= spread.low() && value <= spread.high())
                .orElse(value == value(parameter));
    }

    /// Nanomoles in a milligram of mitragynine.
    public double nanomolesPerMilligram() {
        return NANOMOLES_IN_A_MILLIMOLE / molarMass;
    }
}
