package newleaf.taper.adapt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeSet;
import newleaf.documents.Answer;
import newleaf.intake.DiaryDay;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;

/// How the last days were: the question every rule begins with.
final class LastDays {
    private static final double ABOVE = 1.001;
    private static final double MILLI = 0.001;

    private final Visit visit;
    private final DiaryDays diary;
    private final HardDay hard;
    private final AdaptNumbers numbers;

    LastDays(Visit visit, HardDay hard, AdaptNumbers numbers) {
        this.visit = visit;
        this.diary = visit.diary();
        this.hard = hard;
        this.numbers = numbers;
    }

    boolean isHardTwice() {
        return diary.lately(numbers.pace().window()).stream().filter(hard::is).count()
                >= numbers.pace().twice();
    }

    /// The last hard day that is written down.
    Optional<LocalDate> lastHard() {
        return diary.all().stream().filter(hard::is).map(DiaryDay::date).reduce((_, later) -> later);
    }

    /// What made days hard, each once.
    List<AdaptReason> whatWasHard() {
        TreeSet<AdaptReason> all = new TreeSet<>();
        lately().forEach(day -> all.addAll(hard.why(day)));
        return List.copyOf(all);
    }

    boolean isBaselineHigh() {
        return hard.isBaselineHigh();
    }

    /// What asks for a longer step.
    List<AdaptReason> slowing(Timeline planned) {
        List<AdaptReason> because = new ArrayList<>();
        List<AdaptReason> hardships = whatWasHard();
        if (!hardships.isEmpty()) because.add(AdaptReason.ONE_HARD_DAY);
        because.addAll(hardships);
        if (lately().stream().anyMatch(day -> isYes(day.illness()))) because.add(AdaptReason.ILLNESS);
        if (lately().stream().anyMatch(day -> isYes(day.stressor()))) because.add(AdaptReason.STRESSOR);
        if (daysAbove(planned) >= numbers.pace().missedDays()) because.add(AdaptReason.MISSED_WEEK);
        because.addAll(new EarlySigns(numbers.signs()).in(diary));
        return because;
    }

    boolean isEnoughWritten() {
        return canStillBeWritten(0);
    }

    /// Whether so many days more, each written down, make enough of them.
    boolean canStillBeWritten(int daysMore) {
        return lately().stream().filter(DiaryDays::saysHowItWas).count() + daysMore
                >= numbers.pace().fewestWritten();
    }

    boolean isAnsweredFine() {
        return lately().stream().anyMatch(day -> isYes(day.easy()));
    }

    /// Days on which more was taken than the version in force then allowed.
    private long daysAbove(Timeline planned) {
        return lately().stream()
                .filter(day -> isAbove(day.daysFrom(visit.today()), planned.on(day.date())))
                .count();
    }

    private boolean isAbove(int day, Optional<Step> step) {
        return step.flatMap(each -> each.doses().stream().findFirst())
                .flatMap(dose -> {
                    boolean isMilligrams = dose.unit() == AmountUnit.MILLIGRAM;
                    NavigableMap<Integer, Double> taken = diary.taken(isMilligrams ? AmountUnit.GRAM : dose.unit());
                    double most = step.flatMap(Step::amount).orElse(Double.MAX_VALUE) * (isMilligrams ? MILLI : 1);
                    return Optional.ofNullable(taken.get(day)).filter(amount -> amount > most * ABOVE);
                })
                .isPresent();
    }

    private Collection<DiaryDay> lately() {
        return diary.lately(numbers.pace().lately());
    }

    private static boolean isYes(Answer<Boolean> answer) {
        return answer.known().orElse(false);
    }

    @Override
    public String toString() {
        return "LastDays";
    }
}
