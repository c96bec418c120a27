package newleaf.guidance.taper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.forecast.ForecastRefusals;
import newleaf.intake.CaseFile;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.taper.adapt.DiaryDays;
import newleaf.taper.adapt.Pause;
import newleaf.taper.plan.AgreedPlan;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.start.Start;
import newleaf.taper.start.TaperStart;

/// Says what can be said about a taper, behind the doors: closed, not needed, not enough known, proposed, in this
/// order.
public final class AnswerTaper {
    /// The rules that say that there is nothing to taper, then what is said beside them.
    private static final List<String> NOT_NEEDED = List.of("tolerance-lost", "first-time-or-occasional");

    private static final String BESIDE_NOT_NEEDED = "naloxone-for-everyone";

    private final Shelves shelves;
    private final int people;

    /// @param people  virtual people to compare on; fewer answer sooner when the program has just started
    public AnswerTaper(Library library, int people) {
        this.shelves = library.shelves();
        this.people = people;
    }

    public TaperAnswer of(Assessment assessment) {
        return of(assessment, Optional.empty());
    }

    /// @param followed  the plan being followed
    public TaperAnswer of(Assessment assessment, Optional<AgreedPlan> followed) {
        Optional<TaperAnswer> refused = withoutPlan(assessment);
        if (refused.isPresent()) return besideTheirs(refused.get(), followed);
        List<Reason> reasons = reasons(assessment, DoorAnswer.State.CAUTION);
        Optional<Start> start = new TaperStart(shelves).of(assessment.caseFile(), assessment.exposure());
        if (start.isEmpty()) return notEnough("reason-doses-not-known", reasons);
        Optional<TaperAnswer> paused = paused(assessment, start.get(), reasons);
        if (paused.isPresent()) return paused.get();
        List<Reason> beside = new ArrayList<>(notes(assessment, start.get()));
        beside.addAll(reasons);
        return new MakePlan(shelves, people)
                .of(assessment, start.get(), followed, beside)
                .orElseGet(() -> notEnough("reason-scale-too-coarse", reasons));
    }

    /// A clinician's plan brings no step past a door; that it was seen is said.
    private TaperAnswer besideTheirs(TaperAnswer refused, Optional<AgreedPlan> followed) {
        boolean isTheirs = followed.filter(plan -> plan.version().author() == PlanVersion.Author.CLINICIAN)
                .isPresent();
        if (!isTheirs) return refused;
        List<Reason> reasons = new ArrayList<>(refused.reasons());
        reasons.add(evidence("plan-of-a-clinician-waits"));
        return switch (refused) {
            case TaperAnswer.NeedsClinician _ -> new TaperAnswer.NeedsClinician(reasons);
            case TaperAnswer.NotEnoughKnown _ -> new TaperAnswer.NotEnoughKnown(reasons);
            case TaperAnswer.NotNeeded _, TaperAnswer.Proposed _ -> refused;
        };
    }

    /// After 48 hours without kratom by the diary, while nothing says what has been taken since.
    private Optional<TaperAnswer> paused(Assessment assessment, Start start, List<Reason> cautions) {
        CaseFile caseFile = assessment.caseFile();
        Optional<Pause> pause = Pause.in(new DiaryDays(caseFile.diary(), caseFile.asOf()));
        if (pause.isEmpty()) return Optional.empty();
        if (pause.get().isLasting()) return Optional.of(new TaperAnswer.NotNeeded(afterPause()));
        Optional<Double> since = start.wish().measure().flatMap(pause.get()::mostSince);
        return since.isPresent() ? Optional.empty() : Optional.of(notEnough("reason-since-pause-not-known", cautions));
    }

    private List<Reason> afterPause() {
        return Stream.of(NOT_NEEDED.getFirst(), BESIDE_NOT_NEEDED)
                .map(id -> shelves.rules().stream()
                        .filter(rule -> rule.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .map(Reason::saidBy)
                .toList();
    }

    private Optional<TaperAnswer> withoutPlan(Assessment assessment) {
        if (assessment.hasDoor(DoorAnswer.State.CLOSED)) {
            return Optional.of(new TaperAnswer.NeedsClinician(reasons(assessment, DoorAnswer.State.CLOSED)));
        }
        List<Reason> notNeeded = notNeeded(assessment);
        if (!notNeeded.isEmpty()) return Optional.of(new TaperAnswer.NotNeeded(notNeeded));
        List<Reason> cautions = reasons(assessment, DoorAnswer.State.CAUTION);
        if (assessment.hasDoor(DoorAnswer.State.UNKNOWN)) {
            return Optional.of(notEnough("reason-doors-not-known", cautions));
        }
        boolean isAmountKnown = assessment.exposure().leafADay().isPresent()
                || assessment.exposure().mitragynineADay().isPresent();
        if (!isAmountKnown) return Optional.of(notEnough("reason-amount-not-known", cautions));
        return Optional.empty();
    }

    private TaperAnswer notEnough(String card, List<Reason> cautions) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(evidence(card));
        reasons.addAll(cautions);
        return new TaperAnswer.NotEnoughKnown(reasons);
    }

    private List<Reason> notes(Assessment assessment, Start start) {
        List<Reason> notes = new ArrayList<>(List.of(evidence("plan-of-our-own")));
        if (!ForecastRefusals.areFiguresGiven(assessment, shelves)) notes.add(evidence("plan-without-figures"));
        if (start.assumesScale()) notes.add(evidence("plan-scale-assumed"));
        if (start.isFromLowEnd()) notes.add(evidence("plan-from-low-end"));
        if (start.wish().daysAWeek() < 7) notes.add(evidence("plan-days-of-use"));
        return notes;
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

    private static List<Reason> notNeeded(Assessment assessment) {
        List<Reason> reasons = named(assessment, NOT_NEEDED);
        if (reasons.isEmpty()) return List.of();
        return Stream.concat(reasons.stream(), named(assessment, List.of(BESIDE_NOT_NEEDED)).stream())
                .toList();
    }

    private static List<Reason> named(Assessment assessment, List<String> rules) {
        return assessment.findings().stream()
                .filter(finding -> rules.contains(finding.rule()))
                .map(Reason::of)
                .toList();
    }

    private Reason evidence(String id) {
        Card card = shelves.card(id).orElseThrow(() -> new IllegalStateException("no card " + id));
        if (!(card instanceof EvidenceCard evidence)) throw new IllegalStateException(id + " is not evidence");
        return new Reason(
                id,
                evidence.says(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                card.head().citations());
    }
}
