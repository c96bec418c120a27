package newleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newleaf.documents.tree.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Both sides of every limit: the limit itself is accepted, the next number beyond it is not.
class NumberLimitsTest {
    private static final String FIELDS = """
            person.age                          | 0     | 120     | 0.5
            person.weightKg                     | 0.3   | 500     | 0.1
            use.gramsPerDay                     | 0     | 1000    | 0.5
            use.dosesPerDay                     | 0     | 48      | 0.5
            use.daysPerWeek                     | 0     | 7       | 0.5
            use.durationMonths                  | 0     | 960     | 0.5
            use.hoursSinceLastDose              | 0     | 1000000 | 1
            use.previousAttempts                | 0     | 1000    | 1
            use.earlierProducts[0].monthsSince  | 0     | 960     | 0.5
            use.products[0].dosesPerDay         | 0     | 48      | 0.5
            use.products[0].label.gramsPerUnit  | 0     | 1000    | 1
            use.products[0].label.mLPerUnit     | 0     | 10000   | 1
            use.products[0].label.mitragynineMgPerUnit  | 0 | 100000 | 1
            use.products[0].label.sevenHydroxyMgPerUnit | 0 | 100000 | 1
            use.products[0].label.mitragynineMgPerG     | 0 | 1000   | 1
            use.products[0].label.sevenHydroxyMgPerG    | 0 | 1000   | 1
            use.products[0].label.leafGramsPerUnit      | 0 | 1000   | 1
            scores.cows                         | 0     | 48      | 1
            scores.phq9                         | 0     | 27      | 1
            scores.phq9Item9                    | 0     | 3       | 1
            scores.gad7                         | 0     | 21      | 1
            scores.peg                          | 0     | 10      | 0.1
            scores.craving                      | 0     | 10      | 0.1
            scores.diary                        | 0     | 100     | 0.1
            vitals.systolicMmHg                 | 0     | 350     | 1
            vitals.diastolicMmHg                | 0     | 250     | 1
            vitals.pulsePerMin                  | 0     | 350     | 1
            vitals.temperatureC                 | 20    | 46      | 0.1
            vitals.spo2Percent                  | 0     | 100     | 1
            vitals.breathsPerMin                | 0     | 120     | 1
            labs.altUL                          | 0     | 100000  | 1
            labs.astUL                          | 0     | 100000  | 1
            labs.alpUL                          | 0     | 100000  | 1
            labs.bilirubinMgDl                  | 0     | 200     | 1
            labs.sodiumMmolL                    | 80    | 220     | 1
            labs.ckUL                           | 0     | 1000000 | 1
            labs.upperLimit.altUL               | 1     | 1000    | 0.5
            labs.upperLimit.astUL               | 1     | 1000    | 0.5
            labs.upperLimit.alpUL               | 1     | 2000    | 0.5
            labs.upperLimit.bilirubinMgDl       | 0.1   | 20      | 0.05
            labs.inr                            | 0     | 50      | 0.1
            labs.qtcMs                          | 100   | 1000    | 1
            goal.weeks                          | 0     | 520     | 1
            goal.scaleStepG                     | 0.001 | 10      | 0.0005
            goal.targetGPerDay                  | 0     | 1000    | 1
            limits.largestCutPercent            | 0     | 100     | 1
            limits.smallestIntervalDays         | 0     | 365     | 1
            limits.ceilingGPerDay               | 0     | 1000    | 1
            limits.supplyG                      | 0     | 1000000 | 1
            diary[0].day                        | -3650 | 0       | 1
            diary[0].diary                      | 0     | 100     | 0.1
            diary[0].craving                    | 0     | 10      | 0.1
            diary[0].sleepHours                 | 0     | 24      | 0.5
            diary[0].doses[0].hour              | 0     | 24      | 0.5
            diary[0].doses[0].product           | 0     | 49      | 1
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = FIELDS)
    void the_limits_themselves_are_accepted(String path, String lowest, String highest) {
        assertThat(Cases.problems(document(path, lowest))).isEmpty();
        assertThat(Cases.problems(document(path, highest))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = FIELDS)
    void a_number_beyond_a_limit_is_refused_with_both_limits(String path, double lowest, double highest, double step) {
        for (double beyond : List.of(lowest - step, highest + step)) {
            var problems = Cases.problems(document(path, Double.toString(beyond)));
            assertThat(problems).singleElement().satisfies(problem -> {
                assertThat(problem.path()).isEqualTo(path);
                assertThat(problem.words()).startsWith("is between ").doesNotContain(Double.toString(beyond));
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "scores.cows, 47.5",
        "scores.phq9, 11.5",
        "scores.phq9Item9, 0.5",
        "scores.gad7, 20.5",
        "diary[0].day, -0.5",
        "diary[0].doses[0].product, 0.5"
    })
    void a_count_is_whole(String path, String value) {
        assertThat(Cases.problems(document(path, value))).containsExactly(new Problem(path, "is a whole number"));
    }

    /// `a.b[0].c` and a value, as the document `{a: {b: [{c: value}]}}`; a diary's entry gets the day it needs.
    private static String document(String path, String value) {
        String document = value;
        String[] names = path.split("\\.");
        for (int i = names.length - 1; i >= 0; i--) {
            boolean isListed = names[i].endsWith("[0]");
            String name = isListed ? names[i].substring(0, names[i].length() - 3) : names[i];
            boolean needsDay = i > 0 && names[i - 1].equals("diary[0]") && !name.equals("day");
            document = "{" + (needsDay ? "day: 0, " : "") + name + ": " + (isListed ? "[" + document + "]" : document)
                    + "}";
        }
        return document;
    }
}
