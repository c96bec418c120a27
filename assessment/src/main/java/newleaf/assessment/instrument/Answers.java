package newleaf.assessment.instrument;

import java.util.Map;
import java.util.Optional;

/// What was answered, item by item. An item that is not in it was left blank or refused.
///
/// @param scores  by item id: the score of the option chosen, a whole number, or hours of the day
/// @param by      who rated it
/// @param sex     as on the case, where it is known
public record Answers(Map<String, Double> scores, Rater by, Optional<String> sex) {
    public Answers {
        scores = Map.copyOf(scores);
    }

    /// Who rated.
    public enum Rater {
        SELF,
        CLINICIAN
    }

    public static Answers bySelf(Map<String, Double> scores) {
        return new Answers(scores, Rater.SELF, Optional.empty());
    }

    public Answers of(String knownSex) {
        return new Answers(scores, by, Optional.of(knownSex));
    }

    Optional<Double> to(String item) {
        return Optional.ofNullable(scores.get(item));
    }

    @Override
    public String toString() {
        return "Answers";
    }
}
