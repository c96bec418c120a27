package newleaf.intake;

import newleaf.documents.Answer;

/// Scores that were taken. A scale keeps its rater.
public record Scores(
        Answer<String> rater,
        Answer<Double> cows,
        Answer<Double> phq9,
        Answer<Double> phq9Item9,
        Answer<Double> gad7,
        Answer<Double> peg,
        Answer<Double> craving,
        Answer<Double> diary) {
    @Override
    public String toString() {
        return "Scores";
    }
}
