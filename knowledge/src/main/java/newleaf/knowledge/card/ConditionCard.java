package newleaf.knowledge.card;

import java.util.List;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// A health condition and why it matters with kratom.
///
/// @param saidAs  single words by which people name it when they say what a medicine is for, in lower case
public record ConditionCard(CardHead head, Words name, Words says, List<String> saidAs) implements Card {
    public ConditionCard {
        saidAs = List.copyOf(saidAs);
    }

    @Override
    public String sentence(Language language) {
        return name.in(language) + ": " + says.in(language);
    }
}
