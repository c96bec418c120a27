package newleaf.knowledge.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;
import newleaf.units.Dimension;

/// A number the program calculates with, its unit and how far it may be off.
///
/// @param points     all of them, where it is a row of numbers that go up; the value is the last
/// @param answersTo  the observation it was chosen for, where there is one
/// @param stress     its value in other sets that fit about as well
public record ParameterCard(
        CardHead head,
        String symbol,
        Words says,
        double value,
        String unit,
        Dimension dimension,
        Optional<Spread> range,
        List<Double> points,
        String foundBy,
        Optional<String> answersTo,
        Map<StressSet, Double> stress)
        implements Card {
    /// The lowest and the highest value that the sources allow.
    public record Spread(double low, double high) {}

    public ParameterCard {
        points = List.copyOf(points);
        stress = Map.copyOf(stress);
    }

    /// The card's own value where the set has none for it.
    public double value(StressSet set) {
        return stress.getOrDefault(set, value);
    }

    @Override
    public String sentence(Language language) {
        String spread = range.map(each -> " (" + each.low() + " to " + each.high() + ")")
                .orElse("");
        return says.in(language) + " " + symbol + " = " + value + " " + unit + spread + ". " + foundBy;
    }
}
