package newleaf.knowledge.asks;

import java.util.Set;

/// What a card's words ask for. How soon stands in the card's own field.
///
/// @param says   by what it says
/// @param until  by what to do meanwhile; empty where nothing is said of that
public record Asks(Set<Deed> says, Set<Deed> until, See see, WhoseFact fact, ToWhom to) {
    public Asks {
        says = Set.copyOf(says);
        until = Set.copyOf(until);
    }

    /// The same words said so that they ask nothing of the amount today.
    public Asks informing() {
        return asking(Set.of(Deed.INFORMS), Set.of());
    }

    public Asks asking(Set<Deed> bySaying, Set<Deed> meanwhile) {
        return new Asks(bySaying, meanwhile, see, fact, to);
    }
}
