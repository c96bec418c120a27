package newleaf.web.after;

import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.words.Words;
import newleaf.web.component.sure.Sure;

/// What comes before everything else once somebody has stopped: lost tolerance and naloxone, as the cards have it.
///
/// @param lost   what is lost, and that an amount from before can kill
/// @param until  what to have ready
/// @param spray  how naloxone is given
public record FirstOfAll(Words lost, Sure lostSure, Words until, Words spray, Sure spraySure) {
    private static final String LOST = "evidence-lost-tolerance";
    private static final String SPRAY = "evidence-naloxone-how";
    private static final String RULE = "tolerance-lost";

    static FirstOfAll of(Shelves shelves) {
        EvidenceCard lost = evidence(shelves, LOST);
        EvidenceCard spray = evidence(shelves, SPRAY);
        RuleCard rule = shelves.card(RULE)
                .filter(RuleCard.class::isInstance)
                .map(RuleCard.class::cast)
                .orElseThrow();
        return new FirstOfAll(
                lost.says(),
                Sure.of(lost.head()).also(rule.head().citations()),
                rule.untilThen().orElseThrow(),
                spray.says(),
                Sure.of(spray.head()));
    }

    private static EvidenceCard evidence(Shelves shelves, String id) {
        return shelves.evidence().stream()
                .filter(card -> card.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
