package newleaf.knowledge.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.knowledge.asks.ToWhom;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.Words;

/// A relative or a clinician is never told "you" of someone else: what says it to the person has its `of_them`.
final class SaidOfThem {
    private static final Pattern ENGLISH = word("you|your|yours|yourself");
    private static final Pattern SPANISH = word("tú|tu|tus|te|ti|contigo");

    private SaidOfThem() {}

    static void check(List<Card> cards, List<Fault> faults) {
        for (Card card : cards) {
            if (texts(card).anyMatch(SaidOfThem::saysYou)) {
                faults.add(ShelfChecks.at(
                        card.head(), "says “you” to who reads about someone else: give the text an `of_them` without"));
            }
        }
    }

    private static Stream<Words> texts(Card card) {
        return switch (card) {
            case RuleCard rule
            when rule.asks().to() == ToWhom.PERSON ->
                Stream.of(Optional.of(rule.says()), rule.untilThen(), rule.who())
                        .flatMap(Optional::stream);
            case EvidenceCard evidence when evidence.asks().to() == ToWhom.PERSON -> Stream.of(evidence.says());
            default -> Stream.empty();
        };
    }

    private static boolean saysYou(Words words) {
        Words ofThem = words.ofThem();
        return ENGLISH.matcher(ofThem.en()).find()
                || SPANISH.matcher(ofThem.es()).find();
    }

    private static Pattern word(String words) {
        return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
