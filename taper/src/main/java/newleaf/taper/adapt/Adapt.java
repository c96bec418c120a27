package newleaf.taper.adapt;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;
import newleaf.intake.DiaryDay;
import newleaf.knowledge.Shelves;
import newleaf.taper.adapt.Adaptation.Now;

/// The written rule by which a plan adapts. It says what to do; it never raises an amount.
public final class Adapt {
    private static final int RECENT = 3;
    private static final int WEEK = 7;

    private final AdaptNumbers numbers;

    public Adapt(Shelves shelves) {
        this.numbers = AdaptNumbers.in(shelves);
    }

    public AdaptNumbers numbers() {
        return numbers;
    }

    /// @param hasDoor     whether a door has closed or an emergency holds
    /// @param mayRestore  false after 48 hours without kratom, as is a diary that knows of them: nothing earlier
    ///                    comes back
    /// @param planned     what the plan allows on a day (today is 0), in the unit of the diary's amounts
    public Adaptation of(DiaryDays days, boolean hasDoor, boolean mayRestore, Planned planned) {
        List<AdaptReason> hold = new ArrayList<>();
        if (hasDoor) hold.add(AdaptReason.DOOR_OR_EMERGENCY);
        boolean isThin = days.isEmpty() || days.last().orElse(-WEEK) < -RECENT;
        if (isThin) return hold.isEmpty() ? Adaptation.silent() : held(hold);
        hold.addAll(holding(days));
        boolean isPaused = Pause.in(days).isPresent();
        if (!hold.isEmpty()) return mayRestore && !isPaused ? offered(days, hold) : held(hold);
        List<AdaptReason> slow = slowing(days, planned);
        if (!slow.isEmpty()) return new Adaptation(Optional.of(Now.SLOW), slow, Optional.empty());
        boolean isKnown = days.recent(WEEK, DiaryDay::diary).size() >= numbers.baselineFewest();
        return isKnown
                ? new Adaptation(Optional.of(Now.ADVANCE), List.of(AdaptReason.QUIET_DAYS), Optional.empty())
                : Adaptation.silent();
    }

    /// What a plan allows on a day, where it says so.
    @FunctionalInterface
    public interface Planned {
        Optional<Double> on(int day);
    }

    private static Adaptation held(List<AdaptReason> because) {
        return new Adaptation(Optional.of(Now.HOLD), because, Optional.empty());
    }

    private List<AdaptReason> holding(DiaryDays days) {
        List<AdaptReason> because = new ArrayList<>();
        Optional<Double> baseline = days.baseline(numbers.baselineDays(), numbers.baselineFewest());
        running(days, AdaptReason.DIARY_SEVERE, day -> atLeast(day.diary().known(), numbers.severe()), because);
        baseline.ifPresent(base -> running(
                days,
                AdaptReason.DIARY_ABOVE_BASELINE,
                day -> atLeast(day.diary().known(), base + numbers.aboveBaseline()),
                because));
        running(days, AdaptReason.CRAVING_HIGH, day -> atLeast(day.craving().known(), numbers.craving()), because);
        running(
                days,
                AdaptReason.SLEEP_SHORT,
                day -> day.sleepHours()
                        .known()
                        .filter(hours -> hours < numbers.sleepHours())
                        .isPresent(),
                because);
        if (days.recentlyIs(2, DiaryDay::hold)) because.add(AdaptReason.OWN_WORD);
        return because;
    }

    /// A step back is offered where holding has gone on for days, and only up to what was last taken.
    private Adaptation offered(DiaryDays days, List<AdaptReason> hold) {
        boolean hasLasted = days.isRunning(numbers.stepBackDays(), this::isHard);
        Optional<Double> most = lastTaken(days);
        if (!hasLasted || most.isEmpty()) return held(hold);
        List<AdaptReason> because = new ArrayList<>(hold);
        because.add(AdaptReason.HELD_FOR_DAYS);
        return new Adaptation(Optional.of(Now.STEP_BACK_OFFERED), because, most);
    }

    private boolean isHard(DiaryDay day) {
        return atLeast(day.diary().known(), numbers.severe())
                || atLeast(day.craving().known(), numbers.craving());
    }

    /// The most that was last taken on three days running; nothing where one of them is zero.
    private Optional<Double> lastTaken(DiaryDays days) {
        NavigableMap<Integer, Double> taken = days.taken();
        for (int last : taken.descendingKeySet()) {
            double least = Double.MAX_VALUE;
            for (int i = 0; i < numbers.sameDoseDays(); i++) {
                least = Math.min(least, taken.getOrDefault(last - i, 0.0));
            }
            if (least > 0) return Optional.of(least);
        }
        return Optional.empty();
    }

    private List<AdaptReason> slowing(DiaryDays days, Planned planned) {
        List<AdaptReason> because = new ArrayList<>();
        running(days, AdaptReason.DIARY_MODERATE, day -> atLeast(day.diary().known(), numbers.moderate()), because);
        running(
                days,
                AdaptReason.CRAVING_RAISED,
                day -> atLeast(day.craving().known(), numbers.slowCraving()),
                because);
        if (days.recentlyIs(RECENT, DiaryDay::illness)) because.add(AdaptReason.ILLNESS);
        if (days.recentlyIs(RECENT, DiaryDay::stressor)) because.add(AdaptReason.STRESSOR);
        if (isMissed(days, planned)) because.add(AdaptReason.MISSED_WEEK);
        because.addAll(new EarlySigns(numbers).in(days));
        return because;
    }

    private boolean isMissed(DiaryDays days, Planned planned) {
        return days.taken().tailMap(-WEEK, false).entrySet().stream()
                        .filter(day -> planned.on(day.getKey())
                                .filter(most -> day.getValue() > most * 1.001)
                                .isPresent())
                        .count()
                >= numbers.missedDays();
    }

    /// What was taken on the last three days of use that say it, the middle one; for a plan made anew.
    public Optional<Double> takenNow(DiaryDays days) {
        NavigableMap<Integer, Double> taken = days.taken();
        if (taken.size() < numbers.sameDoseDays() || taken.lastKey() < -RECENT) return Optional.empty();
        List<Double> last = taken.descendingMap().values().stream()
                .filter(amount -> amount > 0)
                .limit(numbers.sameDoseDays())
                .toList();
        return last.size() < numbers.sameDoseDays() ? Optional.empty() : Optional.of(DiaryDays.median(last));
    }

    private void running(DiaryDays days, AdaptReason reason, Predicate<DiaryDay> test, List<AdaptReason> because) {
        if (days.isRunning(numbers.daysRunning(), test)) because.add(reason);
    }

    private static boolean atLeast(Optional<Double> value, double limit) {
        return value.filter(each -> each >= limit).isPresent();
    }
}
