package newleaf.taper.adapt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.intake.plan.PlanFile;
import newleaf.taper.adapt.Adaptation.Now;
import newleaf.taper.limits.Bounds;
import newleaf.taper.limits.Wish;

/// What is left of a plan that is being followed, from today on: held, slowed, or as it was. No amount ever rises, and
/// what was missed is not caught up.
public final class FollowPlan {
    private static final double CLOSE = 1e-6;

    private final PlanFile plan;
    private final LocalDate today;
    private final Bounds bounds;
    private final AdaptNumbers numbers;

    public FollowPlan(PlanFile plan, LocalDate today, Bounds bounds, AdaptNumbers numbers) {
        this.plan = plan;
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
        int at = dayOfPlan() + day;
        return plan.steps().stream()
                .filter(step -> step.fromDay() <= at && at <= step.toDay())
                .findFirst()
                .flatMap(FollowPlan::amount);
    }

    /// Empty where nothing is left that could be followed; then a plan is made anew, from what is taken now.
    ///
    /// @param takenNow  what is taken on a day now, in the unit of the doses
    public Optional<PlanFile> next(Adaptation adaptation, Optional<Double> takenNow) {
        return next(adaptation, takenNow, Double.MAX_VALUE);
    }

    /// @param mostADay  no step above this total is followed, in the unit of the plan
    public Optional<PlanFile> next(Adaptation adaptation, Optional<Double> takenNow, double mostADay) {
        List<PlanFile.Step> left = left(takenNow).stream()
                .filter(step -> step.totalPerDay() <= mostADay + CLOSE)
                .toList();
        boolean isOff = adaptation.because().contains(AdaptReason.MISSED_WEEK);
        if (left.isEmpty() || isOff || isFinishedOrEarly()) return Optional.empty();
        List<Integer> days = new ArrayList<>();
        for (PlanFile.Step step : left) days.add(step.toDay() - step.fromDay() + 1);
        adaptation.now().ifPresent(now -> stretch(days, now));
        return Optional.of(laidOut(left, days, adaptation));
    }

    /// The step of today, else the last one that has begun; empty before the plan begins.
    Optional<PlanFile.Step> lastBegun() {
        return plan.steps().stream()
                .filter(step -> step.fromDay() <= dayOfPlan())
                .reduce((_, later) -> later);
    }

    /// Steps that are not over, as they stand in the plan.
    List<PlanFile.Step> ahead() {
        return plan.steps().stream().filter(step -> step.toDay() >= dayOfPlan()).toList();
    }

    /// Whether everything ahead is portioned out in this unit.
    public boolean isIn(String unit) {
        return ahead().stream()
                .flatMap(step -> step.doses().stream())
                .allMatch(dose -> dose.unit().equals(unit));
    }

    /// What a day of the case comes to, where the plan has the same unit.
    public double most(Wish wish) {
        return plan.unit().equals(wish.unit()) ? wish.total() : Double.MAX_VALUE;
    }

    PlanFile plan() {
        return plan;
    }

    private boolean isFinishedOrEarly() {
        return dayOfPlan() < 0
                || plan.stopDay().filter(stop -> dayOfPlan() >= stop).isPresent();
    }

    /// Steps that are not over, and not above what is taken now.
    private List<PlanFile.Step> left(Optional<Double> takenNow) {
        int now = dayOfPlan();
        List<PlanFile.Step> left = new ArrayList<>();
        for (PlanFile.Step step : plan.steps()) {
            if (step.toDay() < now) continue;
            boolean isAbove = takenNow.flatMap(taken -> amount(step).filter(most -> most > taken + CLOSE))
                    .isPresent();
            if (isAbove) continue;
            boolean hasBegun = step.fromDay() < now;
            left.add(hasBegun ? withDays(step, now, step.toDay()) : step);
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

    private PlanFile laidOut(List<PlanFile.Step> left, List<Integer> days, Adaptation adaptation) {
        List<PlanFile.Step> steps = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < left.size(); i++) {
            int next = free(from + days.get(i));
            steps.add(withDays(left.get(i), from, next - 1));
            from = next;
        }
        List<PlanFile.Earlier> earlier = new ArrayList<>(plan.earlier());
        earlier.add(new PlanFile.Earlier(plan.version(), plan.made(), plan.because()));
        return new PlanFile(
                plan.version() + 1,
                plan.author(),
                today,
                today,
                plan.unit(),
                plan.daysPerWeek(),
                steps,
                plan.stopDay().isPresent() ? Optional.of(from) : Optional.empty(),
                adaptation.because().stream().map(AdaptReason::label).toList(),
                earlier);
    }

    private int free(int day) {
        int free = day;
        while (bounds.isFrozen(today.plusDays(free)) && free < day + 3650) free++;
        return free;
    }

    private static PlanFile.Step withDays(PlanFile.Step step, int from, int to) {
        return new PlanFile.Step(
                from, to, step.doses(), step.totalPerDay(), step.mitragynineMgPerDay(), step.cutPercent());
    }

    /// In the unit of the doses; empty where they differ.
    static Optional<Double> amount(PlanFile.Step step) {
        long units = step.doses().stream().map(PlanFile.Dose::unit).distinct().count();
        if (units > 1) return Optional.empty();
        return Optional.of(
                step.doses().stream().mapToDouble(PlanFile.Dose::amount).sum());
    }
}
