package newleaf.web.after;

import java.util.List;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.words.Words;
import newleaf.web.component.sure.Sure;

/// The months after the last dose, as far as anyone knows. Template `after/waves`.
///
/// @param lasts    what can last
/// @param illness  what needs care of its own
/// @param helps    what helps
public record Waves(List<Said> lasts, List<Said> illness, List<Said> helps) {
    public Waves {
        lasts = List.copyOf(lasts);
        illness = List.copyOf(illness);
        helps = List.copyOf(helps);
    }

    /// What a card says, and how sure it is.
    public record Said(Words words, Sure sure) {}

    static Waves of(Shelves shelves) {
        return new Waves(
                said(
                        shelves,
                        "evidence-months-in-waves",
                        "evidence-after-heroin-weeks",
                        "evidence-paws-no-diagnosis",
                        "evidence-what-lingers"),
                said(shelves, "evidence-illness-of-its-own"),
                said(shelves, "evidence-what-helps-later", "evidence-sleep-at-home"));
    }

    private static List<Said> said(Shelves shelves, String... ids) {
        return Stream.of(ids)
                .map(id -> shelves.card(id)
                        .filter(EvidenceCard.class::isInstance)
                        .map(EvidenceCard.class::cast)
                        .orElseThrow())
                .map(card -> new Said(card.says(), Sure.of(card.head())))
                .toList();
    }
}
