package newleaf.knowledge.card;

import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// A health condition and why it matters with kratom.
public record ConditionCard(CardHead head, Words name, Words says) implements Card {
    @Override
    public String sentence(Language language) {
        return name.in(language) + ": " + says.in(language);
    }
}
