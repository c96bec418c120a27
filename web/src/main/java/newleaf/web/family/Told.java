package newleaf.web.family;

import java.util.Optional;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.words.Words;

/// What a card says, under what it is said of. Template `family/told`.
///
/// @param name  as it was ticked; empty where it stands by itself
/// @param who   sees them
public record Told(
        Optional<FamilyWord> name, Words says, Optional<Words> untilThen, Optional<Words> who, CardHead head) {
    static Told of(SaidCard said, Shelves shelves) {
        Card card = shelves.card(said.label()).orElseThrow();
        return switch (card) {
            case RuleCard rule -> new Told(Optional.empty(), rule.says(), rule.untilThen(), rule.who(), rule.head());
            case EvidenceCard evidence ->
                new Told(Optional.empty(), evidence.says(), Optional.empty(), Optional.empty(), evidence.head());
            default -> throw new IllegalArgumentException(said.label() + " is not said by itself");
        };
    }

    Told under(FamilyWord word) {
        return new Told(Optional.of(word), says, untilThen, who, head);
    }

    @Override
    public String toString() {
        return "Told";
    }
}
