package newleaf.guidance.taper;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.guidance.Assessment;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.taper.plan.TaperProduct;
import newleaf.taper.start.TaperStart;
import newleaf.units.AmountUnit;

/// Makes a plan file of what a clinician planned, as it was written down: none of its amounts is changed.
public final class EnterPlan {
    /// How long the last amount is shown where it has no end.
    private static final int OPEN_END = 7;

    private static final double MILLIONTHS = 1e6;

    private final TaperStart starts;

    public EnterPlan(TaperStart starts) {
        this.starts = starts;
    }

    /// What amounts are written in.
    ///
    /// @param unit         of the totals of a plan
    /// @param daysPerWeek  days of use in a week, where they were said
    public record Taken(TaperProduct product, AmountUnit unit, Optional<Double> daysPerWeek) {
        /// That of the person.
        public AmountUnit told() {
            return product.measure().unit();
        }

        @Override
        public String toString() {
            return "Taken";
        }
    }

    /// One step, from this day on.
    ///
    /// @param doses  in the person's own unit; none from the first day without
    /// @param hours  one for each dose, or none
    public record Entered(LocalDate from, List<Double> doses, List<LocalTime> hours) {
        public Entered {
            doses = List.copyOf(doses);
            hours = List.copyOf(hours);
        }

        public double aDay() {
            return rounded(doses.stream().mapToDouble(Double::doubleValue).sum());
        }

        @Override
        public String toString() {
            return "Entered";
        }
    }

    /// Whether more than one product is taken, of which one plan cannot be entered.
    public boolean isOfSeveral(Assessment assessment) {
        return assessment.exposure().taking().products().size() > 1;
    }

    /// Empty where too little is known of what is taken, or where that is more than one product.
    public Optional<Taken> taken(Assessment assessment) {
        return starts.of(assessment.caseFile(), assessment.exposure())
                .map(start -> start.wish())
                .filter(wish -> wish.products().size() == 1)
                .map(wish -> new Taken(
                        wish.products().getFirst(),
                        wish.unit(),
                        assessment.caseFile().use().daysPerWeek().known().filter(days -> days > 0)));
    }

    /// @param entered  at least one with a dose, each later than the one before it and not above it; only the last has
    ///                 no dose
    public PlanFile of(Taken taken, List<Entered> entered, PlanFile.Agreed agreed, LocalDate today) {
        LocalDate first = entered.getFirst().from();
        LocalDate made = first.isBefore(today) ? first : today;
        boolean isToNothing = entered.getLast().doses().isEmpty();
        List<Entered> taking = isToNothing ? entered.subList(0, entered.size() - 1) : entered;
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < taking.size(); i++) {
            int from = day(made, taking.get(i).from());
            int to = i + 1 < entered.size() ? day(made, entered.get(i + 1).from()) - 1 : from + OPEN_END - 1;
            add(steps, step(taken, taking.get(i), from, to, steps));
        }
        Optional<Integer> stop =
                isToNothing ? Optional.of(day(made, entered.getLast().from())) : Optional.empty();
        PlanVersion version =
                PlanVersion.first(PlanVersion.Author.CLINICIAN, made, taken.unit(), taken.daysPerWeek(), steps, stop);
        return PlanFile.of(version).with(agreed);
    }

    /// Two rows that say the same are one step.
    private static void add(List<Step> steps, Step next) {
        boolean goesOn = !steps.isEmpty() && steps.getLast().doses().equals(next.doses());
        if (!goesOn) {
            steps.add(next);
            return;
        }
        Step before = steps.removeLast();
        steps.add(before.on(before.fromDay(), next.toDay()));
    }

    private static Step step(Taken taken, Entered entered, int from, int to, List<Step> before) {
        List<Step.Dose> doses = new ArrayList<>();
        for (int i = 0; i < entered.doses().size(); i++) {
            Optional<LocalTime> hour = entered.hours().isEmpty()
                    ? Optional.empty()
                    : Optional.of(entered.hours().get(i));
            doses.add(
                    new Step.Dose(hour, taken.product().index(), entered.doses().get(i), taken.told()));
        }
        double total = rounded(entered.aDay() * taken.product().valuePerUnit());
        Optional<Double> cut = before.isEmpty()
                ? Optional.empty()
                : Optional.of(rounded(100 * (1 - total / before.getLast().total())));
        return new Step(
                from, to, doses, total, Optional.of(taken.product().mgPerUnit().times(entered.aDay())), cut);
    }

    private static int day(LocalDate made, LocalDate date) {
        return (int) ChronoUnit.DAYS.between(made, date);
    }

    private static double rounded(double value) {
        return Math.round(value * MILLIONTHS) / MILLIONTHS;
    }
}
