package newleaf.knowledge.card;

import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.knowledge.asks.Asks;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.Strategy;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// A statement of what is known, with what speaks against it.
///
/// @param beside  the strategy beside which clinicians are shown it
public record EvidenceCard(
        CardHead head,
        Words says,
        String topic,
        Audience audience,
        Optional<Strategy> beside,
        Optional<OnlyFor> onlyFor,
        String appliesTo,
        String against,
        Certainty certainty,
        String certaintyBecause,
        Asks asks)
        implements Card {
    /// What must be taken for the statement to be shown.
    public enum OnlyFor implements Labelled {
        LEAF
    }

    @Override
    public EvidenceCard ofThem() {
        return new EvidenceCard(
                head,
                says.ofThem(),
                topic,
                audience,
                beside,
                onlyFor,
                appliesTo,
                against,
                certainty,
                certaintyBecause,
                asks);
    }

    @Override
    public String sentence(Language language) {
        return says.in(language);
    }
}
