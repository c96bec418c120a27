package newleaf.intake.history;

import java.util.Optional;
import java.util.Set;
import newleaf.knowledge.words.Words;

/// A medicine as it was typed, and what it was taken for.
///
/// @param meant   the medicine or class it matched; empty when it matched nothing
/// @param isSure  false when it matched nothing, or only by a guess at the spelling
public record TypedMedicine(String text, Optional<Words> meant, Set<String> classes, boolean isSure) {
    public TypedMedicine {
        classes = Set.copyOf(classes);
    }

    @Override
    public String toString() {
        return "TypedMedicine";
    }
}
