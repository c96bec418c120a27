package newleaf.guidance.explain;

import java.util.List;
import java.util.stream.Stream;
import newleaf.documents.Truth;
import newleaf.guidance.Assessment;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.rule.Strategy;

/// What clinicians are shown beside a strategy: evidence, never an amount worked out from grams.
public final class ClinicianNotes {
    private static final String FOR_CLINICIANS = "clinician-";
    private static final List<String> ABOUT_MEDICINE =
            List.of("evidence-buprenorphine-no-trial", "evidence-buprenorphine-series-disagree");
    private static final List<String> ABOUT_TAPER =
            List.of("evidence-no-taper-study", "evidence-frequency-not-amount", "evidence-opioid-taper-after-a-year");
    private static final List<String> ABOUT_LEAF_ONLY =
            List.of("evidence-buprenorphine-series-disagree", "clinician-buprenorphine-two-series");
    private static final String MEDICINE = "clinician-medicine";
    private static final String SYMPTOMS = "clinician-symptoms";

    private final Shelves shelves;

    public ClinicianNotes(Shelves shelves) {
        this.shelves = shelves;
    }

    /// Whether a card is shown to clinicians only: it names how a medicine was used.
    public static boolean areAbout(String card) {
        return ABOUT_MEDICINE.contains(card) || card.startsWith(FOR_CLINICIANS);
    }

    /// The series in grams of leaf are not shown where 7-OH or an analogue is taken, or may be.
    public List<EvidenceCard> on(Strategy strategy, Assessment assessment) {
        boolean isLeaf = assessment.exposure().hasUnknownAnalogue() == Truth.NO
                && assessment.exposure().isAllLeaf();
        return about(strategy)
                .filter(card -> isLeaf || !ABOUT_LEAF_ONLY.contains(card.id()))
                .toList();
    }

    private Stream<EvidenceCard> about(Strategy strategy) {
        return switch (strategy) {
            case MEDICINE_ASSISTED -> Stream.concat(named(ABOUT_MEDICINE), onTopic(MEDICINE));
            case TAPER -> named(ABOUT_TAPER);
            case STOP_WITH_SYMPTOM_CARE -> onTopic(SYMPTOMS);
            case SPECIALIST_FIRST -> Stream.of();
        };
    }

    private Stream<EvidenceCard> named(List<String> ids) {
        return shelves.evidence().stream().filter(card -> ids.contains(card.id()));
    }

    private Stream<EvidenceCard> onTopic(String topic) {
        return shelves.evidence().stream().filter(card -> card.topic().equals(topic));
    }
}
