package newleaf.intake;

import java.time.LocalDate;
import java.util.List;
import newleaf.documents.Answer;

/// What a plan must keep to.
public record Limits(
        Answer<Double> largestCutPercent,
        Answer<Double> smallestIntervalDays,
        Answer<Double> ceilingGPerDay,
        Answer<Double> supplyG,
        List<Frozen> frozen,
        Answer<String> clinicianReason) {
    public Limits {
        frozen = List.copyOf(frozen);
    }

    /// Days on which nothing may change, both ends included.
    public record Frozen(LocalDate from, LocalDate to) {
        @Override
        public String toString() {
            return "Frozen";
        }
    }

    @Override
    public String toString() {
        return "Limits";
    }
}
