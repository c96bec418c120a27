package newleaf.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import newleaf.documents.Reading;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.forecast.AnswerForecast;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.read.Intake;

/// A forecast for one person, again and again in a warm program: median and p99, with all 4,096 virtual people.
public final class ForecastTimes {
    private static final int WARM = 100;
    private static final int MEASURED = 200;
    private static final String PERSON = """
            person: { age: 43, sex: male }
            use: { products: [ { form: leaf-powder, amountPerDose: { value: 5, unit: g }, dosesPerDay: 4 } ],
              daysPerWeek: 7, durationMonths: 36, stopped: false, hoursSinceLastDose: 6 }
            history: { otherSubstances: [], conditions: [], medications: [], events: [] }
            """;

    private ForecastTimes() {}

    public static void main(String[] arguments) {
        Library library = Library.shipped();
        Assessment person = person(library);
        AnswerForecast answer = new Guidance(library).forecasts();
        double[] milliseconds = new double[MEASURED];
        for (int i = -WARM; i < MEASURED; i++) {
            long start = System.nanoTime();
            if (answer.of(person).probability().isEmpty()) throw new IllegalStateException("no forecast");
            if (i >= 0) milliseconds[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        System.out.printf(
                Locale.ROOT,
                "forecast, warm: median %.1f ms, p99 %.1f ms%n",
                milliseconds[MEASURED / 2],
                milliseconds[MEASURED * 99 / 100]);
    }

    private static Assessment person(Library library) {
        byte[] document = PERSON.getBytes(StandardCharsets.UTF_8);
        return switch (new Intake(library.shelves()).read(document, LocalDate.of(2026, 11, 21))) {
            case Reading.Usable(var caseFile) -> new Guidance(library).assess().of(caseFile);
            case Reading.Unusable(var problems) -> throw new IllegalStateException("unusable: " + problems);
        };
    }
}
