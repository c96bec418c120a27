package newleaf.taper.adapt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.knowledge.Shelves;
import newleaf.taper.adapt.Adaptation.Now;
import newleaf.taper.plan.PlanFile;
import newleaf.taper.plan.PlanFile.Hold;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import newleaf.units.AmountUnit;

/// The written rule by which a plan adapts: of a plan file and a case it makes the next file. Asking twice with what it
/// made moves nothing twice. Only a step back that was asked for raises an amount, and nothing missed is caught up.
public final class Adapt {
    private static final double CLOSE = 1e-6;

    private final AdaptNumbers numbers;
    private final Pauses pauses;
    private final Silence silence;

    public Adapt(Shelves shelves) {
        this.numbers = AdaptNumbers.in(shelves);
        this.pauses = new Pauses(numbers.pace());
        this.silence = new Silence(numbers.pace());
    }

    /// Signs that use is growing again, which slow a plan.
    public List<AdaptReason> earlySigns(DiaryDays diary) {
        return new EarlySigns(numbers.signs()).in(diary);
    }

    /// The file as it is once the case has been read: how the first days were, and whether it has ended.
    public PlanFile seen(PlanFile file, Visit visit) {
        if (file.hasEnded()) return file;
        PlanFile known = file.with(new Baselines(numbers.hard()).of(file.baseline(), visit.diary()));
        Optional<PlanFile> paused = pauses.in(known, visit).map(known::endedBy);
        if (paused.isPresent()) return paused.get();
        Followed followed = follow(known, visit);
        return followed.shown().isPresent() ? known : followed.file();
    }

    /// Whether nothing is said before it is told what is taken.
    public boolean isSilent(PlanFile file, Visit visit) {
        return !file.hasEnded() && silence.is(file, visit);
    }

    /// With no amount above what the case says is taken on a day: the first step that is not above it takes the days of
    /// those that are. Empty where there is none.
    ///
    /// @param most  in the unit of the plan
    public Optional<PlanFile> within(PlanFile file, Visit visit, double most) {
        Optional<PlanVersion> ahead = file.latest().from(visit.today());
        if (ahead.filter(plan -> plan.steps().getFirst().total() > most + CLOSE).isEmpty()) return Optional.of(file);
        PlanVersion plan = ahead.orElseThrow();
        List<Step> steps = new ArrayList<>(plan.steps());
        int from = steps.getFirst().fromDay();
        steps.removeIf(step -> step.total() > most + CLOSE);
        if (steps.isEmpty()) return Optional.empty();
        steps.set(0, steps.getFirst().on(from, steps.getFirst().toDay()));
        return Optional.of(file.with(new PlanVersion(
                plan.author(),
                visit.today(),
                plan.unit(),
                plan.daysPerWeek(),
                steps,
                plan.stopDay(),
                List.of(AdaptReason.TAKES_LESS.label()))));
    }

    /// What is taken again after a plan has ended: the lower half of what was written down, where it is enough.
    ///
    /// @return  on a day, in this unit
    public Optional<Double> takenAgain(PlanFile ended, Visit visit, AmountUnit unit) {
        int since = ended.ended().map(end -> visit.day(end.on())).orElse(0);
        int window = visit.diary().last() - numbers.pace().logWindow();
        List<Double> taken = visit.diary().taken(unit).tailMap(Math.max(since, window), false).values().stream()
                .filter(amount -> amount > 0)
                .sorted()
                .toList();
        return taken.size() < numbers.pace().logDays()
                ? Optional.empty()
                : Optional.of(taken.get((taken.size() - 1) / 2));
    }

    /// What was taken on the last days that say it, the middle one; for a plan made anew.
    public Optional<Double> takenNow(Visit visit, AmountUnit unit) {
        List<Double> last =
                visit.diary().taken(unit).tailMap(-numbers.pace().lately(), false).descendingMap().values().stream()
                        .filter(amount -> amount > 0)
                        .limit(numbers.pace().sameDose())
                        .toList();
        return last.size() < numbers.pace().sameDose() ? Optional.empty() : Optional.of(DiaryDays.median(last));
    }

    /// Whether a plan that stood still behind a door stands above what is taken now, in the unit of its doses.
    public boolean standsAbove(PlanFile file, Visit visit, double takenNow) {
        boolean hasStood = file.holds().stream()
                .anyMatch(hold -> hold.why() == Hold.Cause.DOOR && hold.until().isEmpty());
        return hasStood
                && Position.in(file, visit)
                        .now()
                        .flatMap(Step::amount)
                        .filter(amount -> amount > takenNow + CLOSE)
                        .isPresent();
    }

    /// How long without kratom counts, in hours.
    public double pauseHours(Optional<Double> daysPerWeek) {
        return pauses.hours(daysPerWeek);
    }

    /// A day without, and not yet a pause, in someone who takes it every day or did not say how often.
    public boolean isADayWithout(Visit visit) {
        boolean isDaily = visit.daysPerWeek().filter(days -> days < Pauses.WEEK).isEmpty();
        return isDaily
                && visit.hoursSinceLastDose()
                        .filter(hours -> hours >= numbers.pace().stepBackHours())
                        .filter(hours -> hours < pauseHours(visit.daysPerWeek()))
                        .isPresent();
    }

    /// While something has to be seen first the plan stands still.
    public PlanFile stopped(PlanFile file, Visit visit) {
        if (file.hasEnded()) return file;
        boolean isKnown = file.holds().stream()
                .anyMatch(hold -> hold.why() == Hold.Cause.DOOR && hold.until().isEmpty());
        List<Hold> holds = new ArrayList<>(file.holds());
        if (!isKnown) holds.add(new Hold(visit.today(), Optional.empty(), Hold.Cause.DOOR));
        LocalDate later = visit.today().plusDays(numbers.pace().holdDays());
        Adaptation waits = Adaptation.of(Now.HOLD, List.of(AdaptReason.DOOR_OR_EMERGENCY));
        return settled(file.withHolds(holds), Position.in(file, visit).notBefore(later), waits)
                .file();
    }

    /// @param file  as it was seen on this visit, and has not ended
    public Followed follow(PlanFile file, Visit visit) {
        Position position = Position.in(file, visit);
        if (position.isOver()) return over(file, visit);
        if (isOfToday(file, visit)) return settled(file, position.asItIs(), Adaptation.silent());
        LastDays days = new LastDays(visit, new HardDay(numbers.hard(), file.baseline()), numbers);
        Holds holds = new Holds(file, visit, days, numbers.pace());
        PlanFile held = file.withHolds(holds.all());
        if (!holds.on().isEmpty()) return held(held, position, holds, days.isHardTwice());
        List<AdaptReason> slowing = days.slowing(new Timeline(file));
        if (!slowing.isEmpty() && position.now().isPresent()) return slowed(held, position, slowing);
        boolean isQuiet = days.isEnoughWritten();
        if (isQuiet || days.isAnsweredFine()) {
            AdaptReason why = isQuiet ? AdaptReason.QUIET_DAYS : AdaptReason.ANSWERED_FINE;
            return settled(held, position.asItIs(), Adaptation.of(Now.ADVANCE, List.of(why)));
        }
        return settled(held, waiting(position, days), Adaptation.asking());
    }

    /// A first plan made today was made with this diary.
    private static boolean isOfToday(PlanFile file, Visit visit) {
        return file.versions().size() == 1 && file.made().equals(visit.today());
    }

    /// A change before which too little can still be written waits for an answer; the first day of a plan does not.
    private Position waiting(Position position, LastDays days) {
        LocalDate today = position.visit().today();
        boolean waits = position.now().isPresent()
                && position.change()
                        .filter(change -> !days.canStillBeWritten(Timeline.days(today, change)))
                        .isPresent();
        return waits ? position.notBefore(today.plusDays(numbers.pace().holdDays())) : position.asItIs();
    }

    private Followed held(PlanFile file, Position position, Holds holds, boolean isStill) {
        Visit visit = position.visit();
        Hold hold = holds.on().getLast();
        List<AdaptReason> because = new ArrayList<>(holds.because());
        Position stays = position.notBefore(holds.until());
        boolean isTwice =
                isTwice(file, hold.from(), visit, isStill || hold.until().isEmpty());
        if (isTwice) because.add(AdaptReason.TWICE_RUNNING);
        StepBack stepBack = new StepBack(file, visit, numbers.pace());
        if (stepBack.isOfToday()) because.addFirst(AdaptReason.STEP_BACK);
        Optional<Step> back = stepBack.from(position, hold);
        if (back.isPresent() && visit.wantsStepBack()) return steppedBack(file, stays, back.get(), because);
        if (back.isEmpty()) return settled(file, stays, Adaptation.of(Now.HOLD, because));
        because.add(AdaptReason.HELD_FOR_DAYS);
        return settled(file, stays, new Adaptation(Optional.of(Now.STEP_BACK_OFFERED), because, back.map(Step::total)));
    }

    private Followed steppedBack(PlanFile file, Position position, Step back, List<AdaptReason> hold) {
        Step now = position.now().orElseThrow();
        Timeline planned = new Timeline(file);
        LocalDate begin = planned.begin(position.visit().today().minusDays(1), now);
        List<AdaptReason> because = new ArrayList<>(List.of(AdaptReason.STEP_BACK));
        because.addAll(hold);
        return settled(file, position.at(back, planned.ownDays(begin, now)), Adaptation.of(Now.HOLD, because));
    }

    private Followed slowed(PlanFile file, Position position, List<AdaptReason> slowing) {
        Slows.Slowed slowed = new Slows(file, numbers.pace()).of(position);
        PlanFile remembered = slowed.slow().map(file::with).orElse(file);
        List<AdaptReason> because = new ArrayList<>(slowing);
        LocalDate begun = remembered.slows().isEmpty()
                ? position.visit().today()
                : remembered.slows().getLast().on();
        if (isTwice(remembered, begun, position.visit(), false)) because.add(AdaptReason.TWICE_RUNNING);
        return settled(remembered, slowed.position(), Adaptation.of(Now.SLOW, because));
    }

    private boolean isTwice(PlanFile file, LocalDate begun, Visit visit, boolean isStill) {
        return new TwiceRunning(numbers.pace()).is(file, begun, visit.today(), isStill);
    }

    /// A version more only where the days ahead change.
    private static Followed settled(PlanFile file, Position position, Adaptation adaptation) {
        Optional<PlanVersion> ahead = position.ahead();
        if (ahead.isEmpty()) return over(file, position.visit());
        Optional<PlanVersion> before = file.latest().from(position.visit().today());
        boolean isSame = before.filter(as -> as.steps().equals(ahead.get().steps())
                        && as.stopDay().equals(ahead.get().stopDay()))
                .isPresent();
        List<String> why = adaptation.because().stream().map(AdaptReason::label).toList();
        PlanFile next = isSame ? file : file.with(ahead.get().because(why));
        return new Followed(next, next.latest().from(position.visit().today()), adaptation);
    }

    private static Followed over(PlanFile file, Visit visit) {
        LocalDate on = file.latest().stopDay().map(file.latest()::date).orElse(visit.today());
        return new Followed(file.finished(on), Optional.empty(), Adaptation.silent());
    }
}
