package newleaf.intake;

import newleaf.documents.Answer;

/// Vital signs that were measured.
public record Vitals(
        Answer<Double> systolicMmHg,
        Answer<Double> diastolicMmHg,
        Answer<Double> pulsePerMin,
        Answer<Double> temperatureC,
        Answer<Double> spo2Percent,
        Answer<Double> breathsPerMin) {
    @Override
    public String toString() {
        return "Vitals";
    }
}
