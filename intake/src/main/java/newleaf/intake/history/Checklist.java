package newleaf.intake.history;

import java.util.Map;
import java.util.Set;
import newleaf.documents.Truth;

/// A list of things that may apply. A list that was given is complete, but for what it calls unknown.
public record Checklist(boolean isGiven, Map<String, Truth> answers) {
    public Checklist {
        answers = Map.copyOf(answers);
    }

    public Truth has(String id) {
        return answers.getOrDefault(id, isGiven ? Truth.NO : Truth.NOT_KNOWN);
    }

    /// The ids that apply.
    public Set<String> present() {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue() == Truth.YES)
                .map(Map.Entry::getKey)
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    @Override
    public String toString() {
        return "Checklist";
    }
}
