package newleaf.intake;

import java.util.Set;
import newleaf.knowledge.Shelves;

/// The ids that a case may use, list by list. They are the keys of the word lists, so an id always has words.
public record Vocabulary(
        Set<String> substances,
        Set<String> conditions,
        Set<String> events,
        Set<String> criteria,
        Set<String> signs,
        Set<String> symptoms,
        Set<String> reasons) {
    public static Vocabulary of(Shelves shelves) {
        return new Vocabulary(
                shelves.words("substance").keySet(),
                shelves.words("condition").keySet(),
                shelves.words("event").keySet(),
                shelves.words("criterion").keySet(),
                shelves.words("sign").keySet(),
                shelves.words("symptom").keySet(),
                shelves.words("reason").keySet());
    }
}
