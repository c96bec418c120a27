package newleaf.intake.use;

import java.util.List;
import newleaf.documents.Answer;
import newleaf.documents.Span;
import newleaf.intake.history.Checklist;

/// What is taken, how much and how often. Amounts are on a day of use.
public record Use(
        Answer<List<Product>> products,
        Answer<Span> gramsPerDay,
        Answer<Span> dosesPerDay,
        Answer<Double> daysPerWeek,
        Answer<Double> durationMonths,
        Answer<Double> hoursSinceLastDose,
        Answer<Boolean> stopped,
        Answer<List<Double>> doseHours,
        Answer<Boolean> amountConfirmed,
        Checklist reasons,
        Answer<Boolean> escalated,
        Answer<Double> previousAttempts) {
    @Override
    public String toString() {
        return "Use";
    }
}
