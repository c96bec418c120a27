package newleaf.knowledge.card;

import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// A statement of what is known, with what speaks against it.
public record EvidenceCard(
        CardHead head,
        Words says,
        String topic,
        String appliesTo,
        String against,
        Certainty certainty,
        String certaintyBecause)
        implements Card {
    @Override
    public String sentence(Language language) {
        return says.in(language);
    }
}
