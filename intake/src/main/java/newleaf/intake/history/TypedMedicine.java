package newleaf.intake.history;

import java.util.Optional;
import java.util.Set;
import newleaf.knowledge.words.Words;

/// A medicine as it was typed, and what it was taken for.
///
/// @param meant    the medicine or class it matched; empty when it matched nothing
/// @param classes  what it counts as
/// @param perhaps  what it may count as, by an amount that was not told clearly
/// @param reason   the illness it is taken for
/// @param isSure   false when it matched nothing, or only by a guess at the spelling
public record TypedMedicine(
        String text,
        Optional<Words> meant,
        Set<String> classes,
        Set<String> perhaps,
        ReasonTaken reason,
        boolean isSure) {
    public TypedMedicine {
        classes = Set.copyOf(classes);
        perhaps = Set.copyOf(perhaps);
    }

    /// A name that matched nothing, or was not looked up yet.
    public static TypedMedicine unmatched(String text) {
        return new TypedMedicine(text, Optional.empty(), Set.of(), Set.of(), ReasonTaken.NONE, false);
    }

    @Override
    public String toString() {
        return "TypedMedicine";
    }
}
