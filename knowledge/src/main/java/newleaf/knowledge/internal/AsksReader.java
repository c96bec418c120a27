package newleaf.knowledge.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import newleaf.knowledge.asks.Asks;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.asks.See;
import newleaf.knowledge.asks.ToWhom;
import newleaf.knowledge.asks.WhoseFact;

/// Reads what a card's words ask for. A card without is faulty: no page could tell what it may stand beside.
final class AsksReader {
    private static final Asks NOTHING =
            new Asks(Set.of(Deed.INFORMS), Set.of(), See.NOBODY, WhoseFact.EVERYONE, ToWhom.ANYONE);
    private static final String REST = "rest";

    private AsksReader() {}

    static Asks asks(Fields card) {
        if (!card.isPresent("asks")) card.fault(card.line(), "lacks `asks`: what its words ask for");
        return card.optionalFields("asks").map(asks -> read(asks, card)).orElse(NOTHING);
    }

    private static Asks read(Fields asks, Fields card) {
        Set<Deed> says = asks.anyOf("says", Deed.class);
        Set<Deed> until = asks.anyOf("until", Deed.class);
        if (says.isEmpty()) card.fault(asks.line(), "lacks `says` in `asks`");
        if (until.isEmpty() && card.isPresent("until_then")) {
            card.fault(asks.line(), "lacks `until` in `asks`: what its `until_then` asks for");
        }
        Asks read = new Asks(
                says,
                until,
                asks.oneOf("see", See.class),
                asks.oneOf("fact", WhoseFact.class),
                asks.oneOf("to", ToWhom.class));
        asks.nothingElse();
        return read;
    }

    /// Of a list of words: by key, and under `rest` what all others ask.
    static Map<String, Deed> deeds(Fields card, Set<String> keys) {
        if (!card.isPresent("asks")) card.fault(card.line(), "lacks `asks`: what its words ask for");
        Map<String, Deed> deeds = new LinkedHashMap<>();
        card.optionalFields("asks").ifPresent(asks -> {
            Deed rest = asks.oneOf(REST, Deed.class);
            keys.forEach(
                    key -> deeds.put(key, asks.optionalOneOf(key, Deed.class).orElse(rest)));
            asks.nothingElse();
        });
        return deeds;
    }
}
