package newleaf.taper.adapt;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanFile.Slow;
import newleaf.taper.plan.Step;

/// The step that someone is on lasts longer, once, and never more than twice its own length in all. Where it has had
/// its
/// share and the next step begins today, that one does.
final class Slows {
    private final PlanFile file;
    private final Timeline planned;
    private final AdaptNumbers.Pace numbers;

    Slows(PlanFile file, AdaptNumbers.Pace numbers) {
        this.file = file;
        this.planned = new Timeline(file);
        this.numbers = numbers;
    }

    /// @param slow  empty where no more is to be had
    record Slowed(Position position, Optional<Slow> slow) {
        @Override
        public String toString() {
            return "Slowed";
        }
    }

    Slowed of(Position position) {
        Optional<Slowed> first = longer(position);
        if (first.isPresent()) return first.get();
        Optional<Slowed> next = position.changesToday() ? position.stepped().flatMap(this::longer) : Optional.empty();
        return next.orElseGet(() -> new Slowed(position.asItIs(), Optional.empty()));
    }

    private Optional<Slowed> longer(Position position) {
        if (position.now().isEmpty() || position.change().isEmpty()) return Optional.empty();
        LocalDate today = position.visit().today();
        LocalDate change = position.change().get();
        LocalDate begin = begin(position.now().get(), today);
        int own = planned.ownDays(begin, position.now().get());
        if (isSlowed(begin)) return Optional.empty();
        LocalDate latest = begin.plusDays((int) Math.floor(numbers.longest() * own));
        return later(position, change, latest)
                .map(longer -> new Slowed(
                        longer,
                        Optional.of(new Slow(
                                today,
                                begin,
                                Timeline.days(change, longer.change().orElseThrow())))));
    }

    /// As many days later as slowing gives and the weekday of the changes leaves; empty where that is none.
    private Optional<Position> later(Position position, LocalDate change, LocalDate latest) {
        return IntStream.iterate(numbers.slowDays(), days -> days > 0, days -> days - 1)
                .mapToObj(days -> position.notBefore(change.plusDays(days)))
                .filter(longer -> !longer.change().orElseThrow().isAfter(latest))
                .findFirst();
    }

    /// Today for a step that begins today.
    private LocalDate begin(Step step, LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        return Timeline.isSame(planned.on(yesterday), step) ? planned.begin(yesterday, step) : today;
    }

    private boolean isSlowed(LocalDate begin) {
        return file.slows().stream().anyMatch(slow -> slow.stepFrom().equals(begin));
    }

    @Override
    public String toString() {
        return "Slows";
    }
}
