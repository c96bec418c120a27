package newleaf.web.journey.draft;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import newleaf.documents.Truth;
import newleaf.intake.history.Checklist;

/// What was said of a list of things that may apply. A long list is asked on more than one page.
///
/// @param ticked   what applies, each with its closer answer as the form sends it; empty text where none was given
/// @param no       what does not apply
/// @param unknown  what was not asked yet, or is not known
public record Ticks(Map<String, String> ticked, Set<String> no, Set<String> unknown) {
    static final Ticks NONE = new Ticks(Map.of(), Set.of(), Set.of());

    public Ticks {
        ticked = Collections.unmodifiableMap(new LinkedHashMap<>(ticked));
        no = Set.copyOf(no);
        unknown = Set.copyOf(unknown);
    }

    /// Nothing is known of any of these things.
    public static Ticks unknown(Set<String> things) {
        return new Ticks(Map.of(), Set.of(), things);
    }

    /// With what one page says of its things.
    ///
    /// @param chosen     what applies of them, each with its closer answer
    /// @param isNotSure  whether the rest of them is not known; else it does not apply
    public Ticks saying(Set<String> things, Map<String, String> chosen, boolean isNotSure) {
        Map<String, String> nextTicked = new LinkedHashMap<>(ticked);
        nextTicked.keySet().removeAll(things);
        nextTicked.putAll(chosen);
        Set<String> rest = new HashSet<>(things);
        rest.removeAll(chosen.keySet());
        return new Ticks(
                nextTicked,
                with(no, things, isNotSure ? Set.of() : rest),
                with(unknown, things, isNotSure ? rest : Set.of()));
    }

    private static Set<String> with(Set<String> before, Set<String> things, Set<String> now) {
        Set<String> next = new HashSet<>(before);
        next.removeAll(things);
        next.addAll(now);
        return next;
    }

    /// Whether nothing is known of any of these things.
    public boolean isSilentOn(Set<String> things) {
        return unknown.containsAll(things);
    }

    Checklist checklist() {
        Map<String, Truth> answers = new HashMap<>();
        no.forEach(thing -> answers.put(thing, Truth.NO));
        unknown.forEach(thing -> answers.put(thing, Truth.NOT_KNOWN));
        ticked.keySet().forEach(thing -> answers.put(thing, Truth.YES));
        return new Checklist(true, answers);
    }

    @Override
    public String toString() {
        return "Ticks";
    }
}
