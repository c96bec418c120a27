package newleaf.knowledge.card;

import java.util.List;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// A symptom of withdrawal, its group and the phases in which it was described.
public record SymptomCard(CardHead head, Words name, String group, List<String> phases) implements Card {
    public SymptomCard {
        phases = List.copyOf(phases);
    }

    @Override
    public String sentence(Language language) {
        return name.in(language) + ": " + group + (phases.isEmpty() ? "" : ", " + String.join(", ", phases));
    }
}
