package newleaf.guidance.taper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.forecast.ForecastRefusals;
import newleaf.intake.AnsweredBy;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.rule.OnTaper;
import newleaf.pharmacology.Believable;
import newleaf.pharmacology.ExposureLedger;
import newleaf.pharmacology.forecast.Forecaster;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.taper.adapt.Adapt;
import newleaf.taper.adapt.Pause;
import newleaf.taper.pace.ChoosePace;
import newleaf.taper.plan.AgreedPlan;
import newleaf.taper.start.Lack;
import newleaf.taper.start.Start;
import newleaf.taper.start.StartNote;
import newleaf.taper.start.TaperStart;

/// Says what can be said about a taper, behind the doors: closed, not needed, caution without a clinician, not enough
/// known, stopping, proposed, in this order.
public final class AnswerTaper {
    private final Library library;
    private final Shelves shelves;
    private final TaperStart starts;
    private final Believable believable;
    private final MakePlan plans;
    private final PlanWaits waits;
    private final ForecastRefusals refusals;
    private final boolean givesFigures;

    private AnswerTaper(
            Library library,
            TaperStart starts,
            Believable believable,
            MakePlan plans,
            PlanWaits waits,
            ForecastRefusals refusals,
            boolean givesFigures) {
        this.givesFigures = givesFigures;
        this.library = library;
        this.shelves = library.shelves();
        this.starts = starts;
        this.believable = believable;
        this.plans = plans;
        this.waits = waits;
        this.refusals = refusals;
    }

    /// @param people  virtual people to compare on; fewer answer sooner when the program has just started
    public static AnswerTaper of(
            Library library, ExposureLedger ledger, Forecaster forecaster, ForecastRefusals refusals, int people) {
        return of(library, ledger, forecaster, refusals, people, true);
    }

    /// What a plan that is followed asks of a day, soon: nothing is simulated, so a plan made anew has no figures.
    public static AnswerTaper withoutFigures(
            Library library, ExposureLedger ledger, Forecaster forecaster, ForecastRefusals refusals) {
        return of(library, ledger, forecaster, refusals, VirtualPeople.SEARCHING, false);
    }

    private static AnswerTaper of(
            Library library,
            ExposureLedger ledger,
            Forecaster forecaster,
            ForecastRefusals refusals,
            int people,
            boolean givesFigures) {
        Shelves shelves = library.shelves();
        Adapt adapt = new Adapt(shelves);
        return new AnswerTaper(
                library,
                new TaperStart(shelves, ledger),
                new Believable(shelves, ledger),
                new MakePlan(shelves, forecaster, new ChoosePace(shelves), adapt, people),
                new PlanWaits(library, adapt),
                refusals,
                givesFigures);
    }

    public TaperAnswer of(Assessment assessment) {
        return of(assessment, Optional.empty());
    }

    /// @param followed  the plan being followed, as it was seen on this day
    public TaperAnswer of(Assessment assessment, Optional<AgreedPlan> followed) {
        boolean isOnDaysOff = followed.filter(plan -> waits.isOnDaysOff(assessment.caseFile(), plan.file()))
                .isPresent();
        Optional<TaperAnswer> refused = withoutPlan(assessment, isOnDaysOff);
        if (refused.isPresent()) return besideTheirs(refused.get(), followed);
        List<Reason> reasons = reasons(assessment, DoorAnswer.State.CAUTION);
        Optional<Start> start = followed.isPresent()
                ? starts.of(assessment.caseFile(), assessment.exposure())
                : starts.forFirstPlan(assessment.caseFile(), assessment.exposure());
        Optional<TaperAnswer> waiting = followed.flatMap(plan -> waits.of(assessment.caseFile(), plan.file(), start));
        if (waiting.isPresent()) return waiting.get();
        Optional<Lack> lack = starts.lack(assessment.caseFile(), assessment.exposure());
        if (lack.isPresent()) return notEnough(card(lack.get()), reasons);
        if (start.isEmpty()) return notEnough(SaidCard.REASON_DOSES_NOT_KNOWN, reasons);
        Optional<TaperAnswer> paused =
                followed.isPresent() ? Optional.empty() : paused(assessment.caseFile(), start.get(), reasons);
        if (paused.isPresent()) return paused.get();
        boolean hasFigures = givesFigures && refusals.areFiguresGiven(assessment);
        List<Reason> beside = new ArrayList<>(notes(start.get(), followed, hasFigures));
        beside.addAll(reasons);
        return plans.of(assessment, start.get(), followed, beside, hasFigures)
                .orElseGet(() -> notEnough(SaidCard.REASON_SCALE_TOO_COARSE, reasons));
    }

    private static SaidCard card(Lack lack) {
        return switch (lack) {
            case DOSES -> SaidCard.REASON_DOSES_NOT_KNOWN;
            case DAYS_A_WEEK -> SaidCard.REASON_DAYS_A_WEEK_NOT_KNOWN;
            case VOLUME_OR_WEIGHT -> SaidCard.REASON_VOLUME_NOT_KNOWN;
            case LEAF_IN_TEA -> SaidCard.REASON_LEAF_IN_TEA_NOT_KNOWN;
            case LOGGED_DAYS -> SaidCard.REASON_RANGE_TOO_WIDE;
            case TARGET -> SaidCard.REASON_TARGET_NOT_KNOWN;
        };
    }

    /// A clinician's plan brings no step past a door; that it was seen is said.
    private TaperAnswer besideTheirs(TaperAnswer refused, Optional<AgreedPlan> followed) {
        if (!isTheirs(followed)) return refused;
        List<Reason> reasons = new ArrayList<>(refused.reasons());
        reasons.add(evidence(SaidCard.PLAN_OF_A_CLINICIAN_WAITS));
        return switch (refused) {
            case TaperAnswer.NeedsClinician _ -> new TaperAnswer.NeedsClinician(reasons);
            case TaperAnswer.NotEnoughKnown _ -> new TaperAnswer.NotEnoughKnown(reasons);
            case TaperAnswer.NotNeeded _, TaperAnswer.Stopping _, TaperAnswer.Proposed _ -> refused;
        };
    }

    private static boolean isTheirs(Optional<AgreedPlan> followed) {
        return followed.filter(
                        plan -> plan.file().isOfClinician() && !plan.file().hasEnded())
                .isPresent();
    }

    /// After days without kratom by the diary, while nothing says what has been taken since.
    private Optional<TaperAnswer> paused(CaseFile caseFile, Start start, List<Reason> cautions) {
        Optional<Pause> pause = waits.pause(caseFile);
        if (pause.isEmpty()) return Optional.empty();
        if (pause.get().isLasting()) return Optional.of(new TaperAnswer.NotNeeded(waits.afterPause()));
        Optional<Double> since = start.wish().measure().flatMap(pause.get()::mostSince);
        return since.isPresent()
                ? Optional.empty()
                : Optional.of(notEnough(SaidCard.REASON_SINCE_PAUSE_NOT_KNOWN, cautions));
    }

    /// @param isOnDaysOff  whether the hours without are the days off that someone has anyway
    private Optional<TaperAnswer> withoutPlan(Assessment assessment, boolean isOnDaysOff) {
        if (assessment.hasDoor(DoorAnswer.State.CLOSED)) {
            return Optional.of(new TaperAnswer.NeedsClinician(reasons(assessment, DoorAnswer.State.CLOSED)));
        }
        List<Reason> notNeeded = notNeeded(assessment, isOnDaysOff);
        if (!notNeeded.isEmpty()) return Optional.of(new TaperAnswer.NotNeeded(notNeeded));
        List<Reason> cautions = reasons(assessment, DoorAnswer.State.CAUTION);
        if (!cautions.isEmpty() && !assessment.isKnownToClinician()) {
            return Optional.of(new TaperAnswer.NeedsClinician(cautions));
        }
        if (assessment.caseFile().answeredBy() == AnsweredBy.FAMILY) {
            return Optional.of(notEnough(SaidCard.MADE_WITH_THE_PERSON, cautions));
        }
        boolean isAmountKnown = assessment.exposure().leafADay().isPresent()
                || assessment.exposure().mitragynineADay().isPresent();
        if (assessment.hasDoor(DoorAnswer.State.UNKNOWN) && !isOnlyTheAmountMissing(assessment)) {
            return Optional.of(notEnough(SaidCard.REASON_DOORS_NOT_KNOWN, cautions));
        }
        if (!isAmountKnown) return Optional.of(notEnough(SaidCard.REASON_AMOUNT_NOT_KNOWN, cautions));
        boolean isBelieved = believable.isBelieved(assessment.caseFile(), assessment.exposure());
        if (!isBelieved) return Optional.of(notEnough(SaidCard.REASON_AMOUNT_TO_CONFIRM, cautions));
        return Optional.empty();
    }

    /// Whether every door that is not known waits for the amount and for nothing else.
    private static boolean isOnlyTheAmountMissing(Assessment assessment) {
        Set<String> amounts = new HashSet<>(assessment.exposure().missing());
        amounts.add(CaseField.AMOUNT_CONFIRMED.path());
        return assessment.rulings().stream()
                .filter(ruling -> ruling.rule().isDoor() && ruling.isWaiting())
                .allMatch(ruling -> amounts.containsAll(ruling.waitsFor()));
    }

    private TaperAnswer notEnough(SaidCard card, List<Reason> cautions) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(evidence(card));
        reasons.addAll(cautions);
        return new TaperAnswer.NotEnoughKnown(reasons);
    }

    private List<Reason> notes(Start start, Optional<AgreedPlan> followed, boolean hasFigures) {
        SaidCard whose = isTheirs(followed) ? SaidCard.PLAN_OF_A_CLINICIAN : SaidCard.PLAN_OF_OUR_OWN;
        List<Reason> notes = new ArrayList<>(List.of(evidence(whose)));
        if (!hasFigures) notes.add(evidence(SaidCard.PLAN_WITHOUT_FIGURES));
        start.notes().stream()
                .sorted()
                .map(AnswerTaper::card)
                .map(this::evidence)
                .forEach(notes::add);
        if (start.wish().daysAWeek() < 7) notes.add(evidence(SaidCard.PLAN_DAYS_OF_USE));
        return notes;
    }

    private static SaidCard card(StartNote note) {
        return switch (note) {
            case SCALE_ASSUMED -> SaidCard.PLAN_SCALE_ASSUMED;
            case FROM_LOW_END -> SaidCard.PLAN_FROM_LOW_END;
            case STAYS_FIRST -> SaidCard.PLAN_STAYS_FIRST;
            case FROM_LOG -> SaidCard.PLAN_FROM_LOG;
            case LOG_DIFFERS -> SaidCard.PLAN_LOG_DIFFERS;
        };
    }

    private static List<Reason> reasons(Assessment assessment, DoorAnswer.State state) {
        List<String> doors = assessment.doors().stream()
                .filter(door -> door.state() == state)
                .map(door -> door.door().id())
                .toList();
        return new ArrayList<>(assessment.findings().stream()
                .filter(finding -> doors.contains(finding.rule()))
                .map(Reason::of)
                .toList());
    }

    private List<Reason> notNeeded(Assessment assessment, boolean isOnDaysOff) {
        List<Reason> reasons = holding(
                assessment,
                rule -> rule.taper().contains(OnTaper.NOT_NEEDED)
                        && !(isOnDaysOff && rule.taper().contains(OnTaper.AFTERWARDS)));
        if (reasons.isEmpty()) return List.of();
        List<Reason> beside = holding(assessment, rule -> rule.taper().equals(Set.of(OnTaper.AFTERWARDS)));
        return Stream.concat(reasons.stream(), beside.stream()).toList();
    }

    private List<Reason> holding(Assessment assessment, Predicate<RuleCard> wanted) {
        return assessment.findings().stream()
                .filter(finding -> library.rule(finding.rule()).filter(wanted).isPresent())
                .map(Reason::of)
                .toList();
    }

    private Reason evidence(SaidCard said) {
        return Reason.saidBy(said.evidence(shelves));
    }
}
