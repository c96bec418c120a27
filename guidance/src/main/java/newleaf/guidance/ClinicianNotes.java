package newleaf.guidance;

import java.util.List;
import newleaf.intake.Truth;
import newleaf.knowledge.EvidenceCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.Strategy;

/// What clinicians are shown beside a strategy: evidence, never an amount worked out from grams.
public final class ClinicianNotes {
    private static final List<String> ABOUT_MEDICINE =
            List.of("evidence-buprenorphine-no-trial", "evidence-buprenorphine-series-disagree");
    private static final List<String> ABOUT_TAPER =
            List.of("evidence-no-taper-study", "evidence-frequency-not-amount", "evidence-opioid-taper-after-a-year");
    private static final List<String> ABOUT_LEAF_ONLY = List.of("evidence-buprenorphine-series-disagree");

    private final Shelves shelves;

    public ClinicianNotes(Shelves shelves) {
        this.shelves = shelves;
    }

    /// Whether a card is shown to clinicians only: it names how a medicine was used.
    public static boolean areAbout(String card) {
        return ABOUT_MEDICINE.contains(card);
    }

    /// The series in grams of leaf are not shown where 7-OH or an analogue is taken, or may be.
    public List<EvidenceCard> on(Strategy strategy, Assessment assessment) {
        List<String> ids = switch (strategy) {
            case MEDICINE_ASSISTED -> ABOUT_MEDICINE;
            case TAPER -> ABOUT_TAPER;
            case SPECIALIST_FIRST, STOP_WITH_SYMPTOM_CARE -> List.of();
        };
        boolean isLeaf = assessment.exposure().hasUnknownAnalogue() == Truth.NO
                && assessment.exposure().isAllLeaf();
        return shelves.evidence().stream()
                .filter(card -> ids.contains(card.id()))
                .filter(card -> isLeaf || !ABOUT_LEAF_ONLY.contains(card.id()))
                .toList();
    }
}
