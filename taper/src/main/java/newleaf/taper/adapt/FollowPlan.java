package newleaf.taper.adapt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.taper.adapt.Adaptation.Now;
import newleaf.taper.limits.Bounds;
import newleaf.taper.limits.Wish;
import newleaf.taper.plan.AgreedPlan;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;

/// What is left of a plan that is being followed, from today on: held, slowed, or as it was. No amount ever rises, and
/// what was missed is not caught up.
public final class FollowPlan {
    private static final double CLOSE = 1e-6;

    private final AgreedPlan agreed;
    private final PlanVersion plan;
    private final LocalDate today;
    private final Bounds bounds;
    private final AdaptNumbers numbers;

    public FollowPlan(AgreedPlan agreed, LocalDate today, Bounds bounds, AdaptNumbers numbers) {
        this.agreed = agreed;
        this.plan = agreed.version();
        this.today = today;
        this.bounds = bounds;
        this.numbers = numbers;
    }

    /// Days from the plan's first day until today.
    public int dayOfPlan() {
        return (int) ChronoUnit.DAYS.between(plan.start(), today);
    }

    /// What the plan allows on a day, today being 0, in the unit of its doses; empty where they differ.
    public Optional<Double> plannedOn(int day) {
        return plan.on(dayOfPlan() + day).flatMap(Step::amount);
    }

    /// Empty where nothing is left that could be followed; then a plan is made anew, from what is taken now.
    ///
    /// @param takenNow  what is taken on a day now, in the unit of the doses
    public Optional<AgreedPlan> next(Adaptation adaptation, Optional<Double> takenNow) {
        return next(adaptation, takenNow, Double.MAX_VALUE);
    }

    /// @param mostADay  no step above this total is followed, in the unit of the plan
    public Optional<AgreedPlan> next(Adaptation adaptation, Optional<Double> takenNow, double mostADay) {
        List<Step> left = left(takenNow).stream()
                .filter(step -> step.total() <= mostADay + CLOSE)
                .toList();
        boolean isOff = adaptation.because().contains(AdaptReason.MISSED_WEEK);
        if (left.isEmpty() || isOff || isFinishedOrEarly()) return Optional.empty();
        List<Integer> days = new ArrayList<>();
        for (Step step : left) days.add(step.days());
        adaptation.now().ifPresent(now -> stretch(days, now));
        return Optional.of(new AgreedPlan(laidOut(left, days, adaptation)));
    }

    /// The step of today, else the last one that has begun; empty before the plan begins.
    Optional<Step> lastBegun() {
        return plan.steps().stream()
                .filter(step -> step.fromDay() <= dayOfPlan())
                .reduce((_, later) -> later);
    }

    /// Steps that are not over, as they stand in the plan.
    List<Step> ahead() {
        return plan.steps().stream().filter(step -> step.toDay() >= dayOfPlan()).toList();
    }

    /// Whether everything ahead is portioned out in this unit.
    public boolean isIn(AmountUnit unit) {
        return ahead().stream().flatMap(step -> step.doses().stream()).allMatch(dose -> dose.unit() == unit);
    }

    /// What a day of the case comes to, where the plan has the same unit.
    public double most(Wish wish) {
        return plan.unit() == wish.unit() ? wish.total() : Double.MAX_VALUE;
    }

    AgreedPlan agreed() {
        return agreed;
    }

    private boolean isFinishedOrEarly() {
        return dayOfPlan() < 0
                || plan.stopDay().filter(stop -> dayOfPlan() >= stop).isPresent();
    }

    /// Steps that are not over, and not above what is taken now.
    private List<Step> left(Optional<Double> takenNow) {
        int now = dayOfPlan();
        List<Step> left = new ArrayList<>();
        for (Step step : plan.steps()) {
            if (step.toDay() < now) continue;
            boolean isAbove = takenNow.flatMap(taken -> step.amount().filter(most -> most > taken + CLOSE))
                    .isPresent();
            if (isAbove) continue;
            boolean hasBegun = step.fromDay() < now;
            left.add(hasBegun ? step.on(now, step.toDay()) : step);
        }
        return left;
    }

    private void stretch(List<Integer> days, Now now) {
        switch (now) {
            case ADVANCE -> {}
            case HOLD, STEP_BACK_OFFERED -> days.set(0, Math.max(days.getFirst(), numbers.holdDays()));
            case SLOW -> days.replaceAll(each -> (int) Math.ceil(each * numbers.slowFactor()));
        }
    }

    private PlanVersion laidOut(List<Step> left, List<Integer> days, Adaptation adaptation) {
        List<Step> steps = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < left.size(); i++) {
            int next = free(from + days.get(i));
            steps.add(left.get(i).on(from, next - 1));
            from = next;
        }
        int end = from;
        return PlanVersion.first(
                        plan.author(),
                        today,
                        plan.unit(),
                        plan.daysPerWeek(),
                        steps,
                        plan.stopDay().map(_ -> end))
                .after(
                        plan,
                        adaptation.because().stream().map(AdaptReason::label).toList());
    }

    private int free(int day) {
        int free = day;
        while (bounds.isFrozen(today.plusDays(free)) && free < day + 3650) free++;
        return free;
    }
}
