package newleaf.taper.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.units.AmountUnit;

/// One version of a plan: steps that follow each other without a gap and never go up, and the first day without kratom.
///
/// @param number       1 for the first; each new one says what it changes and why
/// @param start        day 0
/// @param unit         of the totals: grams of leaf or milligrams of mitragynine
/// @param daysPerWeek  days of use in a week, where that is said
/// @param stopDay      the first day without kratom; empty where the plan ends at an amount
/// @param because      why there is this version, by the names of the rules
/// @param earlier      the versions before this one
public record PlanVersion(
        int number,
        Author author,
        LocalDate made,
        LocalDate start,
        AmountUnit unit,
        Optional<Double> daysPerWeek,
        List<Step> steps,
        Optional<Integer> stopDay,
        List<String> because,
        List<Earlier> earlier) {
    static final double CLOSE = 1e-6;

    public PlanVersion {
        steps = List.copyOf(steps);
        because = List.copyOf(because);
        earlier = List.copyOf(earlier);
        if (steps.isEmpty()) throw new IllegalArgumentException("a plan has a step");
        for (int i = 1; i < steps.size(); i++) {
            boolean isNext = steps.get(i).fromDay() == steps.get(i - 1).toDay() + 1;
            boolean isUp = steps.get(i).total() > steps.get(i - 1).total() + CLOSE;
            if (!isNext || isUp) throw new IllegalArgumentException("steps leave no gap and never go up");
        }
    }

    /// Who made it.
    public enum Author implements Labelled {
        NEWLEAF,
        CLINICIAN,
        PERSON
    }

    /// A version that was replaced.
    public record Earlier(int number, LocalDate made, List<String> because) {
        public Earlier {
            because = List.copyOf(because);
        }

        @Override
        public String toString() {
            return "Earlier";
        }
    }

    /// A first version, made on its first day.
    public static PlanVersion first(
            Author author,
            LocalDate start,
            AmountUnit unit,
            Optional<Double> daysPerWeek,
            List<Step> steps,
            Optional<Integer> stopDay) {
        return new PlanVersion(1, author, start, start, unit, daysPerWeek, steps, stopDay, List.of(), List.of());
    }

    /// This version in the place of another one.
    public PlanVersion after(PlanVersion before, List<String> why) {
        List<Earlier> all = new ArrayList<>(before.earlier);
        all.add(new Earlier(before.number, before.made, before.because));
        return new PlanVersion(before.number + 1, author, made, start, unit, daysPerWeek, steps, stopDay, why, all);
    }

    /// Days until nothing is taken, or until the amount that was wished for is reached.
    public int days() {
        return stopDay.orElseGet(() -> steps.getLast().fromDay());
    }

    public LocalDate date(int day) {
        return start.plusDays(day);
    }

    /// The step that holds on a day; empty before the first and after the last.
    public Optional<Step> on(int day) {
        return steps.stream().filter(step -> step.isOn(day)).findFirst();
    }

    /// The first day with less than `amount`; empty where that is never so.
    public Optional<Integer> firstDayBelow(double amount) {
        return steps.stream()
                .filter(step -> step.total() < amount)
                .map(Step::fromDay)
                .findFirst()
                .or(() -> stopDay);
    }

    /// Doses to weigh, count or measure on all days of the plan.
    public int weighings() {
        return steps.stream()
                .mapToInt(step -> step.days() * step.doses().size())
                .sum();
    }

    PlanVersion toMillionths() {
        List<Step> rounded = steps.stream().map(Step::toMillionths).toList();
        return new PlanVersion(number, author, made, start, unit, daysPerWeek, rounded, stopDay, because, earlier);
    }

    @Override
    public String toString() {
        return "PlanVersion";
    }
}
