package newleaf.knowledge.card;

import java.util.Optional;
import newleaf.knowledge.words.Language;

/// How many points of the early warning score a vital sign has, up to a value.
///
/// @param sign  the fact that is measured
/// @param upTo  the highest value with these points; empty where there is no higher band
public record WarningPoints(CardHead head, String sign, Optional<Double> upTo, int points) implements Card {
    @Override
    public String sentence(Language language) {
        return sign + upTo.map(value -> " up to " + value).orElse(" above that") + ": " + points + " points";
    }
}
