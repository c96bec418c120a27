package newleaf.intake;

import newleaf.documents.Answer;

/// Who the person is, as far as it matters here.
public record Person(
        Answer<Double> age,
        Answer<String> sex,
        Answer<Double> weightKg,
        Answer<Boolean> pregnant,
        Answer<Boolean> breastfeeding,
        Answer<Boolean> exposedBeforeBirth,
        Answer<String> jurisdiction,
        Answer<String> country) {
    @Override
    public String toString() {
        return "Person";
    }
}
