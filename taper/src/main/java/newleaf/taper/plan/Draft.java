package newleaf.taper.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newleaf.units.AlkaloidMass;
import newleaf.units.AmountUnit;
import newleaf.units.Range;

/// Levels and the days on which each begins: a plan that has not been judged yet. The last level may be nothing.
///
/// @param from  ascending, one for each level
public record Draft(List<TaperProduct> products, List<Level> levels, List<Integer> from) {
    public Draft {
        products = List.copyOf(products);
        levels = List.copyOf(levels);
        from = List.copyOf(from);
        if (levels.isEmpty() || levels.size() != from.size()) {
            throw new IllegalArgumentException("every level begins on a day");
        }
    }

    public boolean endsAtNothing() {
        return levels.getLast().isNothing();
    }

    public int days() {
        return from.getLast();
    }

    private double valueNow() {
        return products.stream()
                .mapToDouble(each -> each.aDay() * each.valuePerUnit())
                .sum();
    }

    private double valueBefore(int level) {
        return level == 0 ? valueNow() : levels.get(level - 1).value(products);
    }

    private double cutPercent(int level) {
        double before = valueBefore(level);
        return before == 0 ? 0 : 100 * (before - levels.get(level).value(products)) / before;
    }

    /// The level of a day; empty before the first.
    public Optional<Level> on(int day) {
        int at = -1;
        while (at + 1 < from.size() && from.get(at + 1) <= day) at++;
        return at < 0 ? Optional.empty() : Optional.of(levels.get(at));
    }

    /// @param daysAWeek  days of use
    /// @param lastDays   how long the last amount is kept where the plan does not end at nothing
    public PlanVersion plan(LocalDate start, AmountUnit unit, double daysAWeek, int lastDays) {
        List<Step> steps = new ArrayList<>();
        int count = endsAtNothing() ? levels.size() - 1 : levels.size();
        for (int i = 0; i < count; i++) {
            int to = i + 1 < from.size() ? from.get(i + 1) - 1 : from.get(i) + lastDays - 1;
            steps.add(step(i, to));
        }
        Optional<Integer> stop = endsAtNothing() ? Optional.of(days()) : Optional.empty();
        return PlanVersion.first(PlanVersion.Author.NEWLEAF, start, unit, Optional.of(daysAWeek), steps, stop);
    }

    private Step step(int i, int to) {
        Level level = levels.get(i);
        Range<AlkaloidMass> milligrams = Range.exactly(new AlkaloidMass(0));
        for (int p = 0; p < products.size(); p++) {
            TaperProduct product = products.get(p);
            milligrams =
                    milligrams.plus(product.mgPerUnit().times(product.measure().amount(level.steps(p))));
        }
        double total = Math.round(level.value(products) * 1e6) / 1e6;
        return new Step(from.get(i), to, doses(level), total, Optional.of(milligrams), Optional.of(cutPercent(i)));
    }

    /// The doses of a day in their order. At the hours the person told, or at none.
    private List<Step.Dose> doses(Level level) {
        List<Timed> doses = new ArrayList<>();
        for (int p = 0; p < products.size(); p++) {
            TaperProduct product = products.get(p);
            List<Integer> places = level.doses().get(p);
            boolean isTold = product.hours().size() == places.size();
            for (int place = 0; place < places.size(); place++) {
                if (places.get(place) == 0) continue;
                double hour = isTold ? product.hours().get(place) : DoseTimes.hour(place, places.size());
                Step.Dose dose = new Step.Dose(
                        isTold ? Optional.of(DoseTimes.at(hour)) : Optional.empty(),
                        product.index(),
                        product.measure().amount(places.get(place)),
                        product.measure().unit());
                doses.add(new Timed(hour, dose));
            }
        }
        return doses.stream()
                .sorted(Comparator.comparingDouble(Timed::hour)
                        .thenComparingInt(each -> each.dose().product()))
                .map(Timed::dose)
                .toList();
    }

    private record Timed(double hour, Step.Dose dose) {
        @Override
        public String toString() {
            return "Timed";
        }
    }

    @Override
    public String toString() {
        return "Draft";
    }
}
