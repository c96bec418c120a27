package newleaf.intake.internal;

import java.util.List;
import newleaf.documents.Answer;
import newleaf.documents.Section;
import newleaf.intake.Labs;
import newleaf.intake.Scores;
import newleaf.intake.Vitals;

/// Reads what was measured or scored. The bounds are those of the scale, or of what a body can show.
final class MeasurementReader {
    private MeasurementReader() {}

    static Scores scores(Section section) {
        Answer<String> rater = section.oneOf("rater", List.of("self", "clinician"));
        Answer<Double> cows = section.whole("cows", 0, 48);
        if (cows.isKnown() && rater.known().filter("self"::equals).isPresent()) {
            section.problem("cows", "is rated by a clinician, so it cannot stand with the rater `self`; leave it out");
        }
        Scores scores = new Scores(
                rater,
                cows,
                section.whole("phq9", 0, 27),
                section.whole("phq9Item9", 0, 3),
                section.whole("gad7", 0, 21),
                section.number("peg", 0, 10),
                section.number("craving", 0, 10),
                section.number("diary", 0, 100));
        section.nothingElse();
        return scores;
    }

    static Vitals vitals(Section section) {
        Vitals vitals = new Vitals(
                section.number("systolicMmHg", 0, 350),
                section.number("diastolicMmHg", 0, 250),
                section.number("pulsePerMin", 0, 350),
                section.number("temperatureC", 20, 46),
                section.number("spo2Percent", 0, 100),
                section.number("breathsPerMin", 0, 120));
        section.nothingElse();
        return vitals;
    }

    static Labs labs(Section section) {
        Labs labs = new Labs(
                section.number("altUL", 0, 100_000),
                section.number("bilirubinMgDl", 0, 200),
                section.number("inr", 0, 50),
                section.number("qtcMs", 100, 1000));
        section.nothingElse();
        return labs;
    }
}
