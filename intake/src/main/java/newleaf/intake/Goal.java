package newleaf.intake;

import newleaf.documents.Answer;

/// What the person wants.
public record Goal(
        Answer<String> aim,
        Answer<String> approach,
        Answer<Double> weeks,
        Answer<Double> scaleStepG,
        Answer<Double> targetGPerDay) {
    @Override
    public String toString() {
        return "Goal";
    }
}
