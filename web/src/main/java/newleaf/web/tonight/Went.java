package newleaf.web.tonight;

import java.util.Map;
import java.util.Optional;

/// How cards went with one person, as they said it last. What they did not say is not known.
///
/// @param much  each helped, 0 to 10
public record Went(Map<Tried, Double> much) {
    public Went {
        much = Map.copyOf(much);
    }

    /// A card against a symptom, by their ids.
    public record Tried(String card, String symptom) {
        @Override
        public String toString() {
            return "Tried";
        }
    }

    public Optional<Double> of(String card, String symptom) {
        return Optional.ofNullable(much.get(new Tried(card, symptom)));
    }

    @Override
    public String toString() {
        return "Went";
    }
}
