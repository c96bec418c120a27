package newleaf.guidance.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.documents.Truth;
import newleaf.guidance.Assessment;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.rule.Strategy;

/// What clinicians are shown beside a strategy: evidence, never an amount worked out from grams.
public final class ClinicianNotes {
    private static final String MEDICINE = "clinician-medicine";
    private static final String SYMPTOMS = "clinician-symptoms";

    private final Shelves shelves;

    public ClinicianNotes(Shelves shelves) {
        this.shelves = shelves;
    }

    /// The series in grams of leaf are not shown where 7-OH or an analogue is taken, or may be.
    public List<EvidenceCard> on(Strategy strategy, Assessment assessment) {
        boolean isLeaf = assessment.exposure().hasUnknownAnalogue() == Truth.NO
                && assessment.exposure().isAllLeaf();
        return about(strategy)
                .filter(card -> isLeaf || card.onlyFor().isEmpty())
                .toList();
    }

    private Stream<EvidenceCard> about(Strategy strategy) {
        return switch (strategy) {
            case MEDICINE_ASSISTED -> Stream.concat(beside(strategy), onTopic(MEDICINE));
            case TAPER, SPECIALIST_FIRST -> beside(strategy);
            case STOP_WITH_SYMPTOM_CARE -> Stream.concat(beside(strategy), onTopic(SYMPTOMS));
        };
    }

    private Stream<EvidenceCard> beside(Strategy strategy) {
        return shelves.evidence().stream().filter(card -> card.beside().equals(Optional.of(strategy)));
    }

    private Stream<EvidenceCard> onTopic(String topic) {
        return shelves.evidence().stream().filter(card -> card.topic().equals(topic));
    }
}
