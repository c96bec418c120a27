package newleaf.guidance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.guidance.TaperAnswer.Comparison;
import newleaf.intake.Truth;
import newleaf.knowledge.Card;
import newleaf.knowledge.EvidenceCard;
import newleaf.knowledge.Shelves;
import newleaf.taper.PublishedRule;
import newleaf.units.LeafMass;
import newleaf.units.Range;

/// Says what can be said about a taper, behind the doors: closed, not needed, not enough known, in this order.
public final class AnswerTaper {
    /// The rules that say that there is nothing to taper, then what is said beside them.
    private static final List<String> NOT_NEEDED = List.of("tolerance-lost", "first-time-or-occasional");

    private static final String BESIDE_NOT_NEEDED = "naloxone-for-everyone";

    private final Shelves shelves;

    public AnswerTaper(Library library) {
        this.shelves = library.shelves();
    }

    public TaperAnswer of(Assessment assessment) {
        if (assessment.hasDoor(DoorAnswer.State.CLOSED)) {
            return new TaperAnswer.NeedsClinician(reasons(assessment, DoorAnswer.State.CLOSED));
        }
        List<Reason> notNeeded = notNeeded(assessment);
        if (!notNeeded.isEmpty()) return new TaperAnswer.NotNeeded(notNeeded);
        List<Reason> cautions = reasons(assessment, DoorAnswer.State.CAUTION);
        if (assessment.hasDoor(DoorAnswer.State.UNKNOWN))
            return notEnough("reason-doors-not-known", cautions, List.of());
        Optional<Range<LeafMass>> leaf = assessment.exposure().leafADay();
        boolean isAmountKnown =
                leaf.isPresent() || assessment.exposure().mitragynineADay().isPresent();
        if (!isAmountKnown) return notEnough("reason-amount-not-known", cautions, List.of());
        return notEnough("no-plan-yet", cautions, compared(assessment));
    }

    private TaperAnswer notEnough(String card, List<Reason> cautions, List<Comparison> compared) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(evidence(card));
        reasons.addAll(cautions);
        return new TaperAnswer.NotEnoughKnown(reasons, compared);
    }

    private static List<Reason> reasons(Assessment assessment, DoorAnswer.State state) {
        List<String> doors = assessment.doors().stream()
                .filter(door -> door.state() == state)
                .map(door -> door.door().id())
                .toList();
        return assessment.findings().stream()
                .filter(finding -> doors.contains(finding.rule()))
                .map(Reason::of)
                .toList();
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

    /// The published rules where all is leaf of known weight. A range is compared from its upper end.
    private List<Comparison> compared(Assessment assessment) {
        Optional<Range<LeafMass>> leaf = assessment.exposure().leafADay();
        if (leaf.isEmpty() || !assessment.exposure().isAllLeaf()) return List.of();
        double start = leaf.get().typical().orElse(leaf.get().high()).grams();
        List<Comparison> compared = new ArrayList<>();
        boolean takesAgainstOpioidWithdrawal =
                assessment.caseFile().use().reasons().has("opioid-withdrawal") == Truth.YES;
        if (!takesAgainstOpioidWithdrawal) compared.add(new Comparison("stop-now", 0));
        for (var card : shelves.taperRules()) {
            compared.add(new Comparison(card.id(), new PublishedRule(card).daysUntilBelowOneGram(start)));
        }
        return compared;
    }
}
