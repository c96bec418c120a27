package newleaf.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// Whether the sentence that asks what a card says it asks is found in its text, in each language: else it would stay
/// where it may not stand.
public final class AskedCards {
    private final AskedSentences sentences;

    private AskedCards(Shelves shelves) {
        this.sentences = new AskedSentences(shelves);
    }

    public static List<Fault> faults(Shelves shelves) {
        var cards = new AskedCards(shelves);
        return Stream.concat(
                        shelves.rules().stream().flatMap(cards::faults),
                        shelves.evidence().stream()
                                .flatMap(card -> cards.faults(card, card.asks().says(), Optional.of(card.says()))))
                .toList();
    }

    private Stream<Fault> faults(RuleCard card) {
        return Stream.concat(
                faults(card, card.asks().says(), Optional.of(card.says())),
                faults(card, card.asks().until(), card.untilThen()));
    }

    private Stream<Fault> faults(Card card, Set<Deed> deeds, Optional<Words> text) {
        return deeds.stream()
                .filter(sentences::isKnownByWords)
                .flatMap(deed -> Stream.of(Language.values())
                        .filter(language -> !isAsked(deed, text, language))
                        .map(language -> fault(card, deed, language)));
    }

    /// Of the person, and of someone else.
    private boolean isAsked(Deed deed, Optional<Words> text, Language language) {
        return text.filter(words -> sentences.asks(deed, words, language))
                .filter(words -> sentences.asks(deed, words.ofThem(), language))
                .isPresent();
    }

    private static Fault fault(Card card, Deed deed, Language language) {
        return new Fault(
                card.head().place().replaceAll(":.*", ""),
                1,
                "asks for `" + deed.label() + "`, and no sentence says so in `" + language.label()
                        + "`; mend `asks`, or add the words to words-asks");
    }
}
