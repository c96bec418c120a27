package newleaf.storage.csv;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newleaf.care.content.Dose;
import newleaf.storage.problem.FileProblem;
import newleaf.units.AmountUnit;

/// A log at a glance, before anything of it is kept.
///
/// @param totals    by product and unit, as the log names them
/// @param uncounted doses without an amount
/// @param odd       what may be a slip; none of it hinders keeping the log
public record LogSummary(LocalDate first, LocalDate last, List<Total> totals, int uncounted, List<FileProblem> odd) {
    public record Total(String product, AmountUnit unit, double amount, int doses) {
        @Override
        public String toString() {
            return "Total";
        }
    }

    public LogSummary {
        totals = List.copyOf(totals);
        odd = List.copyOf(odd);
    }

    /// Empty where the log has no line.
    public static Optional<LogSummary> of(List<DoseLine> lines, Believed believed, Instant now) {
        var days = lines.stream().map(line -> line.moment().day()).sorted().toList();
        if (days.isEmpty()) return Optional.empty();
        int uncounted = (int)
                lines.stream().filter(line -> line.dose().amount().isEmpty()).count();
        return Optional.of(
                new LogSummary(days.getFirst(), days.getLast(), totals(lines), uncounted, odd(lines, believed, now)));
    }

    private static List<Total> totals(List<DoseLine> lines) {
        Map<String, Total> totals = new TreeMap<>();
        for (DoseLine line : lines) {
            Dose dose = line.dose();
            if (dose.amount().isEmpty() || dose.unit().isEmpty()) continue;
            var one = new Total(dose.product(), dose.unit().get(), dose.amount().get(), 1);
            totals.merge(
                    one.product() + "\n" + one.unit(),
                    one,
                    (sum, each) -> new Total(
                            sum.product(), sum.unit(), sum.amount() + each.amount(), sum.doses() + each.doses()));
        }
        return new ArrayList<>(totals.values());
    }

    private static List<FileProblem> odd(List<DoseLine> lines, Believed believed, Instant now) {
        List<FileProblem> odd = new ArrayList<>();
        Map<Instant, Long> times = new HashMap<>();
        for (DoseLine line : lines) {
            Long before = times.putIfAbsent(line.moment().at(), line.line());
            if (before != null) add(odd, line, "is at the same time as line " + before);
            if (line.moment().at().isAfter(now)) add(odd, line, "lies in the future");
            if (line.isTwice()) add(odd, line, "is at a time that the clocks showed twice; the first was taken");
            if (isLarge(line.dose(), believed)) add(odd, line, "is more at once than we can easily believe");
        }
        largeDays(lines, believed)
                .forEach((day, line) -> add(odd, line, "ends a day with more than we can easily believe"));
        return odd;
    }

    private static boolean isLarge(Dose dose, Believed believed) {
        return dose.unit().isPresent()
                && dose.amount()
                        .filter(amount -> believed.isAtOnce(dose.unit().get(), amount))
                        .isPresent();
    }

    /// The last line of each such day.
    private static Map<LocalDate, DoseLine> largeDays(List<DoseLine> lines, Believed believed) {
        Map<LocalDate, Double> grams = new HashMap<>();
        Map<LocalDate, Double> milligrams = new HashMap<>();
        Map<LocalDate, DoseLine> large = new TreeMap<>();
        for (DoseLine line : lines) {
            LocalDate day = line.moment().day();
            AmountUnit unit = line.dose().unit().orElse(AmountUnit.CAPSULE);
            double amount = line.dose().amount().orElse(0.0);
            double inGrams = grams.merge(day, Believed.grams(unit, amount), Double::sum);
            double inMilligrams = milligrams.merge(day, unit == AmountUnit.MILLIGRAM ? amount : 0, Double::sum);
            if (believed.isADay(inGrams, inMilligrams)) large.put(day, line);
        }
        return large;
    }

    private static void add(List<FileProblem> odd, DoseLine line, String words) {
        odd.add(new FileProblem("", line.line(), words));
    }
}
