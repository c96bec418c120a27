package newleaf.taper.adapt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.intake.DiaryDay;
import newleaf.taper.plan.PlanFile.Baseline;

/// What makes a day a hard one, measured by how the first days were.
final class HardDay {
    private final AdaptNumbers.Hard numbers;
    private final Baseline baseline;

    HardDay(AdaptNumbers.Hard numbers, Baseline baseline) {
        this.numbers = numbers;
        this.baseline = baseline;
    }

    boolean is(DiaryDay day) {
        return !why(day).isEmpty();
    }

    /// Whether the first days already were hard.
    boolean isBaselineHigh() {
        return baseline.diary().filter(base -> base >= numbers.highBaseline()).isPresent();
    }

    List<AdaptReason> why(DiaryDay day) {
        List<AdaptReason> why = new ArrayList<>();
        boolean isSevere = !isBaselineHigh() && atLeast(day.diary().known(), numbers.diary());
        boolean isAbove = baseline.diary()
                .filter(base -> atLeast(day.diary().known(), base + numbers.above()))
                .isPresent();
        double craving = Math.max(
                numbers.craving(),
                baseline.craving().map(base -> base + numbers.cravingAbove()).orElse(0.0));
        double sleep = Math.min(numbers.sleepHours(), baseline.sleepHours().orElse(Double.MAX_VALUE));
        if (isSevere) why.add(AdaptReason.DIARY_SEVERE);
        if (isAbove) why.add(AdaptReason.DIARY_ABOVE_BASELINE);
        if (atLeast(day.craving().known(), craving)) why.add(AdaptReason.CRAVING_HIGH);
        if (day.sleepHours().known().filter(hours -> hours < sleep).isPresent()) why.add(AdaptReason.SLEEP_SHORT);
        if (!day.easy().known().orElse(true)) why.add(AdaptReason.NOT_EASY);
        return why;
    }

    private static boolean atLeast(Optional<Double> value, double limit) {
        return value.filter(each -> each >= limit).isPresent();
    }
}
