package newleaf.guidance.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.Truth;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.rule.OnDoors;
import newleaf.knowledge.rule.Urgency;

/// What one rule says of one case.
///
/// @param holds     not known when a fact that decides it is not known
/// @param because   the known facts that make it hold
/// @param waitsFor  the fields of the case that would decide it
public record Ruling(RuleCard rule, Truth holds, List<Because> because, Set<String> waitsFor) {
    public Ruling {
        because = List.copyOf(because);
        waitsFor = Set.copyOf(waitsFor);
    }

    public boolean isHolding() {
        return holds == Truth.YES;
    }

    public boolean isWaiting() {
        return holds == Truth.NOT_KNOWN;
    }

    public boolean isForToday() {
        return rule.urgency().compareTo(Urgency.URGENT) >= 0;
    }

    /// Whether it keeps every door closed while it holds.
    public boolean closesDoors() {
        return isForToday() && !rule.doors().equals(Optional.of(OnDoors.LEAVES_OPEN));
    }

    @Override
    public String toString() {
        return "Ruling of " + rule.id();
    }
}
