package newleaf.taper.adapt;

import java.time.LocalDate;
import java.util.Optional;
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
        int room = (int) Math.floor(numbers.longest() * own) - Timeline.days(begin, change);
        int days = Math.min(numbers.slowDays(), room);
        if (days <= 0 || isSlowed(begin)) return Optional.empty();
        return Optional.of(
                new Slowed(position.notBefore(change.plusDays(days)), Optional.of(new Slow(today, begin, days))));
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
