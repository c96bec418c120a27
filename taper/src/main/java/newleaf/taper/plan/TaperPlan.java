package newleaf.taper.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A plan: steps that follow each other without a gap, and the first day without kratom.
///
/// @param start    day 0
/// @param stopDay  empty where the plan ends at an amount and not at nothing
public record TaperPlan(LocalDate start, List<Step> steps, Optional<Integer> stopDay) {
    public TaperPlan {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) throw new IllegalArgumentException("a plan has a step");
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
        return steps.stream()
                .filter(step -> step.fromDay() <= day && day <= step.toDay())
                .findFirst();
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

    @Override
    public String toString() {
        return "TaperPlan";
    }
}
