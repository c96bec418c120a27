package newleaf.web.journey;

import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.step.JourneyWord;

/// The words of the journey, for templates.
public record JourneyWords(Shelves shelves) {
    public Words the(JourneyWord word) {
        return word.in(shelves);
    }

    /// The word for a key of a list, such as a help line's kind.
    public Words label(WordGroup group, String key) {
        return shelves.word(group, key);
    }

    @Override
    public String toString() {
        return "JourneyWords";
    }
}
