package newleaf.intake;

import newleaf.documents.Answer;

/// Laboratory values and the corrected QT time.
public record Labs(Answer<Double> altUL, Answer<Double> bilirubinMgDl, Answer<Double> inr, Answer<Double> qtcMs) {
    @Override
    public String toString() {
        return "Labs";
    }
}
