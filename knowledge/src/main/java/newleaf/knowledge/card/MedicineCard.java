package newleaf.knowledge.card;

import java.util.List;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// A medicine: every name a person may type for it, and the classes it counts as.
public record MedicineCard(CardHead head, Words name, List<String> names, List<String> classes) implements Card {
    public MedicineCard {
        names = List.copyOf(names);
        classes = List.copyOf(classes);
    }

    @Override
    public String sentence(Language language) {
        return name.in(language) + " counts as " + String.join(", ", classes) + "; matched from "
                + String.join(", ", names);
    }
}
