package newleaf.intake;

import java.util.Set;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;

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
                shelves.words(WordGroup.SUBSTANCE).keySet(),
                shelves.words(WordGroup.CONDITION).keySet(),
                shelves.words(WordGroup.EVENT).keySet(),
                shelves.words(WordGroup.CRITERION).keySet(),
                shelves.words(WordGroup.SIGN).keySet(),
                shelves.words(WordGroup.SYMPTOM).keySet(),
                shelves.words(WordGroup.REASON).keySet());
    }
}
