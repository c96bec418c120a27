package newleaf.guidance.forecast;

import java.util.List;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.EvidenceCard;

/// What has been published on the course of withdrawal.
public record PublishedCourse(List<EvidenceCard> statements) {
    private static final String TOPIC = "withdrawal-course";

    public PublishedCourse {
        statements = List.copyOf(statements);
    }

    public static PublishedCourse in(Shelves shelves) {
        return new PublishedCourse(shelves.evidence().stream()
                .filter(card -> card.topic().equals(TOPIC))
                .toList());
    }
}
