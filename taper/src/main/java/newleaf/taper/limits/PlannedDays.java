package newleaf.taper.limits;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import newleaf.taper.plan.AgreedPlan;
import newleaf.taper.plan.Draft;
import newleaf.taper.plan.Level;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.taper.plan.TaperProduct;
import newleaf.units.AmountUnit;

/// What is planned, as limits see it, whoever planned it: stretches of days alike, then the first day of nothing.
/// Day 0 is today. Changes are counted from 0; the last one may be the stop. What cannot be compared is not known.
///
/// @param wish     what is taken now, and what has to be kept to
/// @param unit     of the totals
/// @param stopDay  empty where the plan ends at an amount
public record PlannedDays(Wish wish, AmountUnit unit, List<Stretch> stretches, Optional<Integer> stopDay) {
    private static final double CLOSE = 1e-6;
    private static final double MILLI = 0.001;
    static final int WEEK = 7;

    public PlannedDays {
        stretches = List.copyOf(stretches);
    }

    /// @param days   0 for the last amount of a draft, which has no end
    /// @param total  of a day
    public record Stretch(int from, int days, double total, List<Dose> doses) {
        public Stretch {
            doses = List.copyOf(doses);
        }

        @Override
        public String toString() {
            return "Stretch";
        }
    }

    /// @param place  in the usual day, where the plan keeps places; a place that is given up holds 0
    /// @param steps  weighable ones; empty where its unit is not the product's
    public record Dose(int product, Optional<Integer> place, Optional<Double> steps) {
        boolean isTaken() {
            return steps.filter(each -> each <= 0).isEmpty();
        }

        @Override
        public String toString() {
            return "Dose";
        }
    }

    public static PlannedDays of(Draft draft, Wish wish) {
        int count = draft.levels().size() - (draft.endsAtNothing() ? 1 : 0);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = draft.from().get(i);
            int next = i + 1 < draft.from().size() ? draft.from().get(i + 1) : from;
            Level level = draft.levels().get(i);
            stretches.add(new Stretch(from, next - from, level.value(draft.products()), doses(level, draft)));
        }
        Optional<Integer> stop = draft.endsAtNothing() ? Optional.of(draft.days()) : Optional.empty();
        return new PlannedDays(wish, wish.unit(), stretches, stop);
    }

    private static List<Dose> doses(Level level, Draft draft) {
        List<Dose> doses = new ArrayList<>();
        for (int p = 0; p < level.doses().size(); p++) {
            int product = draft.products().get(p).index();
            for (int steps : level.doses().get(p)) {
                doses.add(new Dose(product, Optional.of(doses.size()), Optional.of((double) steps)));
            }
        }
        return doses;
    }

    public static PlannedDays of(AgreedPlan agreed, Wish wish) {
        PlanVersion plan = agreed.version();
        int today = (int) ChronoUnit.DAYS.between(plan.start(), wish.start());
        List<Stretch> stretches = plan.steps().stream()
                .map(step -> new Stretch(
                        step.fromDay() - today,
                        step.days(),
                        step.total(),
                        step.doses().stream()
                                .map(dose -> new Dose(dose.product(), Optional.empty(), steps(dose, wish)))
                                .toList()))
                .toList();
        return new PlannedDays(wish, plan.unit(), stretches, plan.stopDay().map(stop -> stop - today));
    }

    private static Optional<Double> steps(Step.Dose dose, Wish wish) {
        return wish.product(dose.product()).map(TaperProduct::measure).flatMap(measure -> {
            if (measure.unit() == dose.unit()) return Optional.of(dose.amount() / measure.step());
            boolean isThousandth = measure.unit() == AmountUnit.GRAM && dose.unit() == AmountUnit.MILLIGRAM;
            return isThousandth ? Optional.of(dose.amount() * MILLI / measure.step()) : Optional.empty();
        });
    }

    boolean isSameUnit() {
        return unit == wish.unit();
    }

    /// Stretches that are not over.
    IntStream ahead() {
        return IntStream.range(0, stretches.size())
                .filter(at -> from(at) >= 0 || from(at) + stretches.get(at).days() > 0);
    }

    /// Changes that lie ahead, the stop among them.
    IntStream changes() {
        int count = stretches.size() + (stopDay.isPresent() ? 1 : 0);
        return IntStream.range(0, count).filter(at -> from(at) >= 0);
    }

    boolean isStop(int at) {
        return at == stretches.size();
    }

    int from(int at) {
        return isStop(at) ? stopDay.orElseThrow() : stretches.get(at).from();
    }

    /// Days between a change and the one before it.
    int daysBefore(int at) {
        return at == 0 ? Integer.MAX_VALUE : from(at) - from(at - 1);
    }

    double total(int at) {
        return isStop(at) ? 0 : stretches.get(at).total();
    }

    List<Dose> doses(int at) {
        return isStop(at) ? List.of() : stretches.get(at).doses();
    }

    /// The day's total before a change; before the first what is taken now, where that has the same unit.
    OptionalDouble before(int at) {
        if (at > 0) return OptionalDouble.of(total(at - 1));
        return isSameUnit() ? OptionalDouble.of(wish.total()) : OptionalDouble.empty();
    }

    /// What a change takes away; nothing where that is not known.
    double cut(int at) {
        OptionalDouble before = before(at);
        return before.isPresent() ? before.getAsDouble() - total(at) : 0;
    }

    /// The day's total a week before a change, and so before every change of that week; before the first step what is
    /// taken now, where that has the same unit.
    OptionalDouble weekBefore(int at) {
        int day = from(at) - WEEK;
        int then = at - 1;
        while (then >= 0 && from(then) > day) then--;
        return before(then + 1);
    }

    /// One weighable step, or half a gram, of what is left: the more of them.
    double oneStepOrDose(int at) {
        if (!isSameUnit()) return 0;
        return wish.products().stream()
                .filter(product -> at == 0
                        || doses(at - 1).stream().anyMatch(dose -> dose.product() == product.index() && dose.isTaken()))
                .mapToDouble(product -> product.smallestSteps() * product.valuePerStep())
                .max()
                .orElse(0);
    }

    /// A dose at its place never grows.
    boolean hasLargerDose(int at) {
        return doses(at).stream()
                .anyMatch(dose -> dose.place().isPresent()
                        && dose.steps().orElseThrow()
                                > mostBefore(dose, dose.place().get(), at));
    }

    private double mostBefore(Dose dose, int place, int at) {
        if (at > 0) return doses(at - 1).get(place).steps().orElseThrow();
        TaperProduct product = wish.product(dose.product()).orElseThrow();
        return product.perDose() / product.measure().step() + CLOSE;
    }

    /// Grams of product from today to the end, on days of use, as far as each dose can be weighed.
    public double gramsNeeded() {
        double grams = Math.max(0, from(0))
                * wish.products().stream()
                        .mapToDouble(p -> p.steps() * grams(p))
                        .sum();
        for (int at : ahead().toArray()) {
            int days = stretches.get(at).days() + Math.min(0, from(at));
            for (Dose dose : doses(at)) {
                double perStep =
                        wish.product(dose.product()).map(PlannedDays::grams).orElse(0.0);
                grams += days * dose.steps().orElse(0.0) * perStep;
            }
        }
        return grams * wish.daysAWeek() / WEEK;
    }

    /// Of product, in one weighable step.
    private static double grams(TaperProduct product) {
        return product.gramsPerUnit().orElse(0.0) * product.measure().step();
    }

    @Override
    public String toString() {
        return "PlannedDays";
    }
}
