package newleaf.taper.adapt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;

/// Where someone stands in a plan: at yesterday's amount, which stays until the day on which the next one begins.
///
/// @param now        empty before the first day, and after the last
/// @param following  the steps after it, each with the length it has
/// @param change     the day on which the first of them begins, or the stop; empty where nothing changes any more
record Position(PlanVersion plan, Visit visit, Optional<Step> now, List<Step> following, Optional<LocalDate> change) {
    private static final int LONGEST_WAIT = 3650;
    private static final int OPEN_END = 7;

    static Position in(PlanFile file, Visit visit) {
        PlanVersion plan = file.latest();
        LocalDate today = visit.today();
        Timeline planned = new Timeline(file);
        boolean isMadeToday = plan.made().equals(today);
        Optional<Step> now = isMadeToday ? planned.before(today) : planned.on(today.minusDays(1));
        int next = now.map(step -> after(step, plan, today)).orElseGet(() -> notOver(plan, today));
        Optional<LocalDate> change = day(plan, next).map(day -> day.isBefore(today) ? today : day);
        return new Position(
                plan, visit, now, plan.steps().subList(next, plan.steps().size()), change);
    }

    private static int after(Step step, PlanVersion plan, LocalDate today) {
        return IntStream.range(0, plan.steps().size())
                .filter(i -> Timeline.isSame(Optional.of(plan.steps().get(i)), step))
                .map(i -> i + 1)
                .findFirst()
                .orElseGet(() -> notOver(plan, today));
    }

    private static int notOver(PlanVersion plan, LocalDate today) {
        return (int) plan.steps().stream()
                .filter(step -> step.toDay() < plan.day(today))
                .count();
    }

    /// The day on which a step begins, or the stop.
    private static Optional<LocalDate> day(PlanVersion plan, int step) {
        boolean isStep = step < plan.steps().size();
        return isStep
                ? Optional.of(plan.date(plan.steps().get(step).fromDay()))
                : plan.stopDay().map(plan::date);
    }

    boolean isOver() {
        return now.isEmpty() && following.isEmpty();
    }

    boolean changesToday() {
        return change.filter(visit.today()::equals).isPresent();
    }

    /// The next change on no day before this one, and never earlier than it was.
    Position notBefore(LocalDate day) {
        return new Position(plan, visit, now, following, change.map(own -> free(own.isBefore(day) ? day : own)));
    }

    Position asItIs() {
        return notBefore(visit.today());
    }

    /// At another amount, after which this one follows for so many days.
    Position at(Step other, int days) {
        List<Step> all =
                new ArrayList<>(now.stream().map(step -> step.on(0, days - 1)).toList());
        all.addAll(following);
        return new Position(plan, visit, Optional.of(other), all, change);
    }

    /// With the change of today made; empty where nothing is left then.
    Optional<Position> stepped() {
        if (following.isEmpty()) return Optional.empty();
        Step begun = following.getFirst();
        boolean isForGood = following.size() == 1 && plan.stopDay().isEmpty();
        Optional<LocalDate> end =
                isForGood ? Optional.empty() : Optional.of(free(visit.today().plusDays(begun.days())));
        return Optional.of(new Position(plan, visit, Optional.of(begun), following.subList(1, following.size()), end));
    }

    /// The days ahead from here: what stays, then every step that follows. Empty where nothing is left.
    Optional<PlanVersion> ahead() {
        if (isOver()) return Optional.empty();
        return changesToday() ? stepped().map(Position::laidOut) : Optional.of(laidOut());
    }

    private PlanVersion laidOut() {
        List<Step> steps = new ArrayList<>();
        int from = change.map(day -> Timeline.days(visit.today(), day)).orElseGet(this::openEnd);
        if (now.isPresent()) steps.add(now.get().on(0, from - 1));
        for (Step step : following) {
            LocalDate end = free(visit.today().plusDays(from + step.days()));
            int next = Timeline.days(visit.today(), end);
            steps.add(step.on(from, next - 1));
            from = next;
        }
        int end = from;
        return new PlanVersion(
                plan.author(),
                visit.today(),
                plan.unit(),
                plan.daysPerWeek(),
                steps,
                plan.stopDay().map(_ -> end),
                List.of());
    }

    /// Days for which an amount is shown that has no end.
    private int openEnd() {
        int left = plan.steps().getLast().toDay() - plan.day(visit.today()) + 1;
        return left > 0 ? left : OPEN_END;
    }

    /// On the weekday of all changes of this plan, where they have one, and on no frozen day.
    private LocalDate free(LocalDate from) {
        Optional<DayOfWeek> weekday = weekday();
        LocalDate day = from;
        while (day.isBefore(from.plusDays(LONGEST_WAIT)) && !isFree(day, weekday)) day = day.plusDays(1);
        return day;
    }

    private boolean isFree(LocalDate day, Optional<DayOfWeek> weekday) {
        return !visit.isFrozen(day)
                && weekday.filter(each -> each != day.getDayOfWeek()).isEmpty();
    }

    private Optional<DayOfWeek> weekday() {
        List<DayOfWeek> all = IntStream.rangeClosed(1, plan.steps().size())
                .mapToObj(i -> day(plan, i))
                .flatMap(Optional::stream)
                .map(LocalDate::getDayOfWeek)
                .toList();
        boolean isOne = all.size() > 1 && all.stream().distinct().count() == 1;
        return isOne ? Optional.of(all.getFirst()) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Position";
    }
}
