package newleaf.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/// Invented people behind open doors: one to three products of any kind, goals, limits, and a diary some days later.
/// A medicine for which the model gives no figures keeps the search short; it changes which plan is found, not how one
/// is written.
class RandomTapers extends DomainContextBase {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<String> SCALES = List.of("0.01", "0.1", "0.5", "1");

    /// @param later  days after which the plan is looked at again
    /// @param diary  as in a case
    record Someone(String products, String goal, String limits, double daysAWeek, int later, String diary) {
        String first() {
            return document(DAY, "[]");
        }

        String again() {
            return again(products, diary);
        }

        String again(String otherProducts, String otherDiary) {
            return new Someone(otherProducts, goal, limits, daysAWeek, later, otherDiary)
                    .document(DAY.plusDays(later), otherDiary);
        }

        private String document(LocalDate day, String days) {
            return """
                    asOf: %s
                    person: { age: 43, sex: female, pregnant: false, breastfeeding: false }
                    use: { products: [ %s ], daysPerWeek: %s, durationMonths: 36, hoursSinceLastDose: 6, stopped: false, reasons: [] }
                    history: { opioidUseDisorder: never, withdrawalSeizureOrDelirium: false, otherSubstances: [], conditions: [], medications: [clarithromycin], events: [] }
                    symptoms: []
                    signs: []
                    safety: { suicidal: none, unresponsive: false, vomitingCannotDrink: false }
                    goal: { %s }
                    limits: { %s }
                    diary: %s
                    """.formatted(day, products, daysAWeek, goal, limits, days);
        }
    }

    @Provide
    Arbitrary<Someone> people() {
        return Combinators.combine(
                        product().list().ofMinSize(1).ofMaxSize(3).map(all -> String.join(", ", all)),
                        goal(),
                        limits(),
                        Arbitraries.of(7.0, 7.0, 6.0, 4.5, 3.0),
                        Arbitraries.integers().between(0, 90),
                        diary())
                .as(Someone::new);
    }

    private static Arbitrary<String> product() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(1, 8))
                .as(RandomTapers::product);
    }

    private static String product(int kind, double amount, int doses) {
        String each = switch (kind) {
            case 0, 1 -> leaf(number(0.3 + 14 * amount), "g");
            case 2 -> leaf(Integer.toString((int) (300 + 8000 * amount)), "mg");
            case 3 -> leaf(number(0.05 + 0.4 * amount), "oz");
            case 4 ->
                "form: leaf-powder, amountPerDose: { low: %s, high: %s, unit: g }"
                        .formatted(number(1 + 4 * amount), number(2 + 6 * amount));
            case 5 -> counted("capsule", "capsule", (int) (1 + 12 * amount), "gramsPerUnit: 0.5");
            case 6 -> counted("leaf-powder", "teaspoon", (int) (1 + 4 * amount), "gramsPerUnit: 2.5");
            case 7 ->
                counted("tea", "mL", (int) (40 + 300 * amount), "mitragynineMgPerUnit: 0.4, sevenHydroxyMgPerUnit: 0");
            default ->
                "form: extract, amountPerDose: { value: %s, unit: g }, label: { mitragynineMgPerG: { low: 200, high: 300 }, sevenHydroxyMgPerG: 0 }"
                        .formatted(number(0.2 + 2 * amount));
        };
        return "{ " + each + ", dosesPerDay: " + doses + " }";
    }

    private static String leaf(String amount, String unit) {
        return "form: leaf-powder, amountPerDose: { value: " + amount + ", unit: " + unit + " }";
    }

    private static String counted(String form, String unit, int count, String label) {
        return "form: %s, amountPerDose: { value: %d, unit: %s }, label: { %s }".formatted(form, count, unit, label);
    }

    private static Arbitrary<String> goal() {
        return Combinators.combine(
                        Arbitraries.of(SCALES),
                        Arbitraries.doubles().between(0.5, 60).ofScale(1).optional(0.5),
                        Arbitraries.doubles().between(0.5, 20).ofScale(1).optional(0.2))
                .as((scale, weeks, target) -> "scaleStepG: " + scale
                        + weeks.map(each -> ", weeks: " + each).orElse("")
                        + target.map(each -> ", aim: reduce, targetGPerDay: " + each)
                                .orElse(", aim: quit"));
    }

    private static Arbitrary<String> limits() {
        return Combinators.combine(
                        Arbitraries.doubles().between(1, 30).ofScale(1).optional(0.3),
                        Arbitraries.integers().between(1, 20).optional(0.3),
                        Arbitraries.integers().between(0, 60).optional(0.3),
                        Arbitraries.of("", ", clinicianReason: seen weekly"))
                .as((cut, interval, frozen, reason) -> "supplyG: null"
                        + cut.map(each -> ", largestCutPercent: " + each).orElse("")
                        + interval.map(each -> ", smallestIntervalDays: " + each)
                                .orElse("")
                        + frozen.map(day -> ", frozen: [ { from: %s, to: %s } ]"
                                        .formatted(DAY.plusDays(day), DAY.plusDays(day + 6)))
                                .orElse("")
                        + reason);
    }

    private static Arbitrary<String> diary() {
        Arbitrary<Integer> score = Arbitraries.integers().between(0, 60);
        Arbitrary<Optional<Double>> grams =
                Arbitraries.doubles().between(0, 30).ofScale(1).optional(0.5);
        return Combinators.combine(score.list().ofMaxSize(10), grams.list().ofSize(10))
                .as((scores, taken) -> IntStream.range(0, scores.size())
                        .mapToObj(i -> "{ day: -%d, diary: %d%s }"
                                .formatted(
                                        i,
                                        scores.get(i),
                                        taken.get(i)
                                                .map(each ->
                                                        ", doses: [ { hour: 8, amount: %s, unit: g } ]".formatted(each))
                                                .orElse("")))
                        .collect(Collectors.joining(", ", "[ ", " ]")));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
