package newleaf.knowledge.card;

import java.util.Optional;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;
import newleaf.units.Dimension;

/// A number the program calculates with, its unit and how far it may be off.
public record ParameterCard(
        CardHead head,
        String symbol,
        Words says,
        double value,
        String unit,
        Dimension dimension,
        Optional<Spread> range,
        String foundBy)
        implements Card {
    /// The lowest and the highest value that the sources allow.
    public record Spread(double low, double high) {}

    @Override
    public String sentence(Language language) {
        String spread = range.map(each -> " (" + each.low() + " to " + each.high() + ")")
                .orElse("");
        return says.in(language) + " " + symbol + " = " + value + " " + unit + spread + ". " + foundBy;
    }
}
