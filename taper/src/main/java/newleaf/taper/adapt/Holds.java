package newleaf.taper.adapt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import newleaf.intake.DiaryDay;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanFile.Hold;

/// What keeps the amount where it is: hard days, until a week after the last of them; the person's own word, until they
/// say go on; a door that was closed, for a week after it has opened.
final class Holds {
    private final PlanFile file;
    private final Visit visit;
    private final LastDays days;
    private final int waits;
    private final List<Hold> all;

    Holds(PlanFile file, Visit visit, LastDays days, AdaptNumbers.Pace numbers) {
        this.file = file;
        this.visit = visit;
        this.days = days;
        this.waits = numbers.holdDays();
        this.all = new ArrayList<>(file.holds());
        afterADoor();
        hardDays();
        ownWord();
    }

    List<Hold> all() {
        return all;
    }

    /// Those that hold today, the one that began last first.
    List<Hold> on() {
        return all.stream()
                .filter(hold -> hold.isOn(visit.today()))
                .sorted(Comparator.comparing(Hold::from).reversed())
                .toList();
    }

    /// The first day on which something may change; today where nothing holds.
    LocalDate until() {
        return on().stream()
                .map(hold -> hold.until().orElse(visit.today().plusDays(waits)))
                .max(Comparator.naturalOrder())
                .orElse(visit.today());
    }

    List<AdaptReason> because() {
        List<AdaptReason> because = new ArrayList<>();
        on().forEach(hold -> because.add(
                switch (hold.why()) {
                    case HARD_DAYS -> AdaptReason.HARD_DAYS;
                    case OWN_WORD -> AdaptReason.OWN_WORD;
                    case DOOR -> AdaptReason.DOOR_OR_EMERGENCY;
                }));
        if (!because.contains(AdaptReason.HARD_DAYS)) return because;
        because.addAll(days.whatWasHard());
        if (days.isBaselineHigh()) because.add(AdaptReason.CLINICIAN_NAMED);
        return because;
    }

    /// What was planned before counts until today, and what is planned now for the week after.
    private void afterADoor() {
        open(Hold.Cause.DOOR).ifPresent(door -> {
            replace(door, Optional.of(visit.today()));
            all.add(new Hold(visit.today(), Optional.of(visit.today().plusDays(waits)), Hold.Cause.DOOR));
        });
    }

    private void hardDays() {
        Optional<LocalDate> end =
                days.lastHard().filter(_ -> days.isHardTwice()).map(day -> day.plusDays(waits));
        if (end.isEmpty()) return;
        Optional<Hold> running = last(Hold.Cause.HARD_DAYS).filter(hold -> hold.isOn(visit.today()));
        if (running.isEmpty()) all.add(new Hold(visit.today(), end, Hold.Cause.HARD_DAYS));
        else if (running.get().until().filter(end.get()::isAfter).isPresent()) replace(running.get(), end);
    }

    /// The last word counts. A diary that does not go back so far takes nothing back.
    private void ownWord() {
        Optional<DiaryDay> word = visit.diary().all().stream()
                .filter(day -> day.hold().isKnown() && !day.date().isBefore(file.made()))
                .reduce((_, later) -> later);
        if (word.isEmpty()) return;
        boolean isHold = word.get().hold().known().orElse(false);
        LocalDate said = word.get().date();
        Optional<Hold> open = open(Hold.Cause.OWN_WORD);
        boolean isOld = last(Hold.Cause.OWN_WORD)
                .flatMap(Hold::until)
                .filter(said::isBefore)
                .isPresent();
        if (open.isEmpty() && isHold && !isOld) {
            all.add(new Hold(visit.today(), Optional.empty(), Hold.Cause.OWN_WORD));
        } else if (open.isPresent() && !isHold && !said.isBefore(open.get().from())) {
            replace(open.get(), Optional.of(said));
        }
    }

    private Optional<Hold> open(Hold.Cause why) {
        return last(why).filter(hold -> hold.until().isEmpty());
    }

    private Optional<Hold> last(Hold.Cause why) {
        return all.stream().filter(hold -> hold.why() == why).reduce((_, later) -> later);
    }

    private void replace(Hold hold, Optional<LocalDate> until) {
        all.set(all.indexOf(hold), new Hold(hold.from(), until, hold.why()));
    }

    @Override
    public String toString() {
        return "Holds";
    }
}
