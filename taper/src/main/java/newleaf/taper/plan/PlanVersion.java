package newleaf.taper.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.units.AmountUnit;

/// One version of a plan: steps that follow each other without a gap and never go up, and the first day without kratom.
///
/// @param made         day 0; from here on this version is in force, until the next one is made
/// @param unit         of the totals: grams of leaf or milligrams of mitragynine
/// @param daysPerWeek  days of use in a week, where that is said
/// @param stopDay      the first day without kratom; empty where the plan ends at an amount
/// @param why          there is this version, by the names of the rules
public record PlanVersion(
        Author author,
        LocalDate made,
        AmountUnit unit,
        Optional<Double> daysPerWeek,
        List<Step> steps,
        Optional<Integer> stopDay,
        List<String> why) {
    static final double CLOSE = 1e-6;

    /// How long the last amount is shown where it has no end.
    private static final int OPEN_END = 7;

    public PlanVersion {
        steps = List.copyOf(steps);
        why = List.copyOf(why);
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

    /// A first version.
    public static PlanVersion first(
            Author author,
            LocalDate made,
            AmountUnit unit,
            Optional<Double> daysPerWeek,
            List<Step> steps,
            Optional<Integer> stopDay) {
        return new PlanVersion(author, made, unit, daysPerWeek, steps, stopDay, List.of());
    }

    public PlanVersion because(List<String> reasons) {
        return new PlanVersion(author, made, unit, daysPerWeek, steps, stopDay, reasons);
    }

    /// The same, made by somebody else.
    public PlanVersion by(Author other) {
        return new PlanVersion(other, made, unit, daysPerWeek, steps, stopDay, why);
    }

    /// The same dates, counted from an earlier day 0; a later one changes nothing.
    PlanVersion madeOn(LocalDate day) {
        int later = Math.max(0, (int) ChronoUnit.DAYS.between(day, made));
        List<Step> moved = steps.stream()
                .map(step -> step.on(step.fromDay() + later, step.toDay() + later))
                .toList();
        return new PlanVersion(
                author, made.minusDays(later), unit, daysPerWeek, moved, stopDay.map(stop -> stop + later), why);
    }

    /// Day 0 of its steps.
    public LocalDate start() {
        return made;
    }

    /// Days until nothing is taken, or until the amount that was wished for is reached.
    public int days() {
        return stopDay.orElseGet(() -> steps.getLast().fromDay());
    }

    public LocalDate date(int day) {
        return made.plusDays(day);
    }

    /// By the calendar of this version.
    public int day(LocalDate date) {
        return (int) ChronoUnit.DAYS.between(made, date);
    }

    /// The step that holds on a day; empty before the first and after the last.
    public Optional<Step> on(int day) {
        return steps.stream().filter(step -> step.isOn(day)).findFirst();
    }

    /// The step that holds on a date. The last amount of a plan that does not end at nothing holds for good.
    public Optional<Step> on(LocalDate date) {
        boolean isPast = day(date) > steps.getLast().toDay();
        return isPast && stopDay.isEmpty() ? Optional.of(steps.getLast()) : on(day(date));
    }

    /// What is left of it from a day on, that day being day 0; empty where nothing is.
    public Optional<PlanVersion> from(LocalDate date) {
        int now = day(date);
        boolean isOver = now > steps.getLast().toDay();
        if (isOver && stopDay.isPresent()) return Optional.empty();
        List<Step> left = new ArrayList<>();
        for (Step step : steps) {
            if (step.toDay() >= now) left.add(step.on(Math.max(0, step.fromDay() - now), step.toDay() - now));
        }
        if (isOver) left.add(steps.getLast().on(0, OPEN_END - 1));
        Optional<Integer> stop = stopDay.map(day -> day - now);
        return Optional.of(new PlanVersion(author, date, unit, daysPerWeek, left, stop, why));
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
        return new PlanVersion(author, made, unit, daysPerWeek, rounded, stopDay, why);
    }

    @Override
    public String toString() {
        return "PlanVersion";
    }
}
