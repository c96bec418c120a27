package newleaf.guidance.finding;

import java.util.Optional;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Words;

/// What is said about kratom in one case, beside every card that has something to say about it.
///
/// @param whole  beside doors and what is seen today or later
/// @param brief  beside emergencies, where every word counts
public record KratomAdvice(Optional<Words> whole, Optional<Words> brief) {
    static KratomAdvice silent() {
        return new KratomAdvice(Optional.empty(), Optional.empty());
    }

    /// What to do until someone is seen: first what the card says by itself, then about kratom; a door the other way
    /// round.
    Optional<Words> untilThen(RuleCard rule) {
        if (rule.kratom().isEmpty()) return rule.untilThen();
        boolean isBrief = rule.urgency() == Urgency.EMERGENCY && !rule.isDoor();
        Optional<Words> kratom = isBrief ? brief : whole;
        return rule.isDoor() ? joined(kratom, rule.untilThen()) : joined(rule.untilThen(), kratom);
    }

    private static Optional<Words> joined(Optional<Words> first, Optional<Words> second) {
        if (first.isEmpty()) return second;
        return first.map(before -> second.map(after -> before.with(after, (one, next) -> one + " " + next))
                .orElse(before));
    }
}
