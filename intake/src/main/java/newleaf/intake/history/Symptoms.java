package newleaf.intake.history;

import java.util.Map;
import java.util.Set;
import newleaf.documents.Truth;

/// The symptoms that are there now, with a grade (1 mild, 2 moderate, 3 severe) where one was given.
public record Symptoms(Checklist list, Map<String, Integer> grades) {
    public Symptoms {
        grades = Map.copyOf(grades);
    }

    public Truth has(String id) {
        return list.has(id);
    }

    public Set<String> present() {
        return list.present();
    }

    /// True when every symptom that is there has a grade, and the list is complete.
    public boolean areAllGraded() {
        return list.isGiven()
                && !list.answers().containsValue(Truth.NOT_KNOWN)
                && grades.keySet().containsAll(list.present());
    }

    @Override
    public String toString() {
        return "Symptoms";
    }
}
