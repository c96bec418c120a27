package newleaf.web.journey.draft;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import newleaf.documents.Truth;
import newleaf.intake.history.Checklist;

/// What was said of a list of things that may apply.
///
/// @param ticked     what applies, each with its closer answer as the form sends it; empty text where none was given
/// @param others     the rest of the list
/// @param isNotSure  whether the others are not known; else they do not apply
public record Ticks(Map<String, String> ticked, Set<String> others, boolean isNotSure) {
    static final Ticks NONE = new Ticks(Map.of(), Set.of(), false);

    public Ticks {
        ticked = Collections.unmodifiableMap(new LinkedHashMap<>(ticked));
        others = Set.copyOf(others);
    }

    Set<String> unknown() {
        return isNotSure ? others : Set.of();
    }

    Checklist checklist() {
        Map<String, Truth> answers = new HashMap<>();
        others.forEach(thing -> answers.put(thing, isNotSure ? Truth.NOT_KNOWN : Truth.NO));
        ticked.keySet().forEach(thing -> answers.put(thing, Truth.YES));
        return new Checklist(true, answers);
    }

    @Override
    public String toString() {
        return "Ticks";
    }
}
