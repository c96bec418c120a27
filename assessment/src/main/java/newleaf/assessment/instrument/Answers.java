package newleaf.assessment.instrument;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was answered, item by item. An item that is not in it was left blank; a refusal is an answer of its own.
///
/// @param scores   by item id: the score of the option chosen, a whole number, or hours of the day
/// @param refused  items that the person would not answer
/// @param by       who rated it
/// @param sex      as on the case, where it is known
public record Answers(Map<String, Double> scores, Set<String> refused, Rater by, Optional<String> sex) {
    public Answers {
        scores = Map.copyOf(scores);
        refused = Set.copyOf(refused);
    }

    /// Who rated.
    public enum Rater {
        SELF,
        CLINICIAN
    }

    public static Answers bySelf(Map<String, Double> scores) {
        return new Answers(scores, Set.of(), Rater.SELF, Optional.empty());
    }

    public Answers of(String knownSex) {
        return new Answers(scores, refused, by, Optional.of(knownSex));
    }

    public Answers refusing(String item) {
        Set<String> more = new HashSet<>(refused);
        more.add(item);
        return new Answers(scores, more, by, sex);
    }

    Optional<Double> to(String item) {
        return Optional.ofNullable(scores.get(item));
    }

    @Override
    public String toString() {
        return "Answers";
    }
}
