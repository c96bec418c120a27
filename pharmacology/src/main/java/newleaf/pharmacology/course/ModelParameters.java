package newleaf.pharmacology.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newleaf.intake.run.ParameterRules;
import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.kinetics.ParameterCards;

/// What a run may say about the model's parameters.
public final class ModelParameters implements ParameterRules {
    private final ParameterCards cards;

    public ModelParameters(ParameterCards cards) {
        this.cards = cards;
    }

    @Override
    public List<String> ids() {
        return Parameter.symbols();
    }

    @Override
    public Optional<String> problem(String id, double value) {
        Parameter parameter = Parameter.named(id).orElseThrow();
        if (parameter.isPossible(value)) return Optional.empty();
        return Optional.of(parameter.isShare() ? "is a share between 0 and 1" : "is above 0");
    }

    /// A sentence for each value outside its card's range. They are used all the same.
    public List<String> warnings(Map<String, Double> parameters) {
        List<String> warnings = new ArrayList<>();
        new TreeMap<>(parameters).forEach((id, value) -> {
            Parameter parameter = Parameter.named(id).orElseThrow();
            if (!cards.isInRange(parameter, value)) {
                warnings.add("parameters." + id + " is outside the range of its card " + parameter.card()
                        + "; it is used as you gave it.");
            }
        });
        return warnings;
    }
}
