package newleaf.taper.adapt;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanFile.Hold;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;

/// A step back after a hold that has lasted: to the step before and no further, only to what was taken on days running
/// since that step began, once a hold, and never after a day without, at a door or in the week after one.
final class StepBack {
    private static final double CLOSE = 1e-6;
    private static final Set<AdaptReason> ANEW = Set.of(AdaptReason.PRODUCT_CHANGED, AdaptReason.LABEL_CHANGED);

    private final PlanFile file;
    private final Visit visit;
    private final Timeline planned;
    private final AdaptNumbers.Pace numbers;

    StepBack(PlanFile file, Visit visit, AdaptNumbers.Pace numbers) {
        this.file = file;
        this.visit = visit;
        this.planned = new Timeline(file);
        this.numbers = numbers;
    }

    /// The step before, where it may come back.
    Optional<Step> from(Position position, Hold hold) {
        LocalDate yesterday = visit.today().minusDays(1);
        Optional<Step> now = position.now().filter(step -> Timeline.isSame(planned.on(yesterday), step));
        if (!hasLasted(hold) || isDone(hold) || now.isEmpty() || isAtADoor() || isAfterADayWithout()) {
            return Optional.empty();
        }
        LocalDate end = planned.begin(yesterday, now.get()).minusDays(1);
        return planned.on(end)
                .filter(before -> before.total() > now.get().total() + CLOSE)
                .filter(before -> wasTaken(before, planned.begin(end, before)));
    }

    /// Whether it was made today already.
    boolean isOfToday() {
        return file.latest().made().equals(visit.today())
                && file.latest().why().contains(AdaptReason.STEP_BACK.label());
    }

    private boolean hasLasted(Hold hold) {
        return hold.why() != Hold.Cause.DOOR && Timeline.days(hold.from(), visit.today()) >= numbers.stepBackDays();
    }

    private boolean isDone(Hold hold) {
        return file.versions().stream()
                .anyMatch(version ->
                        !version.made().isBefore(hold.from()) && version.why().contains(AdaptReason.STEP_BACK.label()));
    }

    private boolean isAtADoor() {
        return file.holds().stream().anyMatch(hold -> hold.why() == Hold.Cause.DOOR && hold.isOn(visit.today()));
    }

    /// Not known counts as without.
    private boolean isAfterADayWithout() {
        boolean isWithout = visit.diary().without().stream()
                .anyMatch(day -> day > visit.diary().last() - numbers.window());
        boolean isTaken = visit.hoursSinceLastDose()
                .map(hours -> hours < numbers.stepBackHours())
                .orElseGet(
                        () -> visit.diary().taken().getOrDefault(visit.diary().last(), 0.0) > 0);
        return isWithout || !isTaken;
    }

    /// On days running since that step began, of the same product.
    private boolean wasTaken(Step step, LocalDate since) {
        boolean isAnother = file.versions().stream()
                .filter(version -> version.made().isAfter(since))
                .anyMatch(version -> ANEW.stream().map(AdaptReason::label).anyMatch(version.why()::contains));
        Optional<Double> amount =
                step.amount().filter(_ -> !isAnother && !step.doses().isEmpty());
        return amount.isPresent() && mostRunning(unit(step), visit.day(since)) >= amount.get() - CLOSE;
    }

    private static AmountUnit unit(Step step) {
        return step.doses().getFirst().unit();
    }

    private double mostRunning(AmountUnit unit, int since) {
        NavigableMap<Integer, Double> taken = visit.diary().taken(unit).tailMap(since, true);
        double most = 0;
        for (int first : taken.keySet()) {
            double least = Double.MAX_VALUE;
            for (int i = 0; i < numbers.sameDose(); i++) least = Math.min(least, taken.getOrDefault(first + i, 0.0));
            most = Math.max(most, least);
        }
        return most;
    }

    @Override
    public String toString() {
        return "StepBack";
    }
}
