package newleaf.taper.adapt;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.knowledge.Shelves;
import newleaf.taper.pace.PaceNumbers;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;

/// Another pace in the middle of a plan, from the amount that is taken now: every amount stays as it was planned, and
/// only its days change. What has been counted on the amount of now counts on.
public final class AnotherPace {
    /// Why there is such a version.
    public static final String WHY = "another-pace";

    private static final int WEEK = 7;

    private final PaceNumbers paces;

    public AnotherPace(Shelves shelves) {
        this.paces = PaceNumbers.in(shelves);
    }

    /// What can be wished for.
    public enum Way implements Labelled {
        BRISK,
        MIDDLE,
        GENTLE,
        /// This amount longer, and then as before.
        TWO_WEEKS_MORE,
        FOUR_WEEKS_MORE
    }

    /// Empty where nothing lies ahead that could change on another day.
    ///
    /// @param file  as it was seen on this visit, and has not ended
    public Optional<PlanFile> of(PlanFile file, Visit visit, Way way) {
        Position position = Position.in(file, visit);
        if (file.hasEnded() || position.isOver() || position.change().isEmpty()) return Optional.empty();
        Position next = switch (way) {
            case TWO_WEEKS_MORE -> longer(position, 2);
            case FOUR_WEEKS_MORE -> longer(position, 4);
            case BRISK, MIDDLE, GENTLE -> spaced(file, position, way);
        };
        return next.ahead().map(version -> file.with(version.because(List.of(WHY))));
    }

    private static Position longer(Position position, int weeks) {
        LocalDate change = position.change().orElseThrow();
        return position.notBefore(change.plusDays((long) weeks * WEEK));
    }

    /// Never today: whoever chooses has perhaps taken some of it already.
    private Position spaced(PlanFile file, Position position, Way way) {
        double start = start(file);
        List<Step> following = position.following().stream()
                .map(step -> step.on(step.fromDay(), step.fromDay() + days(way, step, start) - 1))
                .toList();
        LocalDate tomorrow = position.visit().today().plusDays(1);
        LocalDate change = position.now()
                .map(now -> begun(file, position, now).plusDays(days(way, now, start)))
                .filter(day -> !day.isBefore(tomorrow))
                .orElse(
                        position.now().isPresent()
                                ? tomorrow
                                : position.change().orElseThrow());
        return new Position(position.plan(), position.visit(), position.now(), following, Optional.of(change))
                .notBefore(change);
    }

    private static LocalDate begun(PlanFile file, Position position, Step now) {
        LocalDate today = position.visit().today();
        Timeline planned = new Timeline(file);
        LocalDate yesterday = today.minusDays(1);
        return Timeline.isSame(planned.on(yesterday), now) ? planned.begin(yesterday, now) : today;
    }

    /// What was taken before the first step.
    private static double start(PlanFile file) {
        Step first = file.versions().getFirst().steps().getFirst();
        double kept = 1 - first.cutPercent() / 100;
        return kept > 0 ? first.total() / kept : first.total();
    }

    private int days(Way way, Step step, double start) {
        boolean isOften = way == Way.BRISK || (way == Way.MIDDLE && step.total() > paces.middleShare() * start);
        return isOften ? paces.briskDays() : paces.gentleDays();
    }

    /// Whether anything comes earlier than it would have: the next change, or the end.
    public static boolean isFaster(PlanVersion before, PlanVersion after, LocalDate today) {
        return end(after).isBefore(end(before)) || change(after, today).isBefore(change(before, today));
    }

    /// Whether all falls on the days on which it would have.
    public static boolean isSame(PlanVersion before, PlanVersion after, LocalDate today) {
        return before.from(today)
                .flatMap(as -> after.from(today)
                        .filter(next -> next.steps().equals(as.steps())
                                && next.stopDay().equals(as.stopDay())))
                .isPresent();
    }

    /// The day on which nothing is taken any more, or on which the last amount begins.
    public static LocalDate end(PlanVersion plan) {
        return plan.date(plan.days());
    }

    /// The first change after this day; the end where none is left.
    public static LocalDate change(PlanVersion plan, LocalDate today) {
        return plan.steps().stream()
                .map(step -> plan.date(step.fromDay()))
                .filter(today::isBefore)
                .findFirst()
                .orElseGet(() -> end(plan));
    }
}
