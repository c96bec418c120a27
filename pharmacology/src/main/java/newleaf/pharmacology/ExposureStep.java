package newleaf.pharmacology;

import java.util.List;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.words.Words;

/// One step of the calculation: what was multiplied, and the source of the number it used.
public record ExposureStep(int product, Words words, List<Citation> citations) {
    public ExposureStep {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) throw new IllegalArgumentException("a step of the ledger needs a source");
    }

    @Override
    public String toString() {
        return "ExposureStep";
    }
}
