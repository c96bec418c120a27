package newleaf.web.again;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newleaf.care.Current;
import newleaf.care.content.Kind;
import newleaf.care.content.Lapse;
import newleaf.care.content.WhatHelped;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.member.Own;

/// What an earlier attempt has taught, as it was written down.
///
/// @param helped  what helped most first; what did not help is not among it
/// @param broke   the latest first
public record Taught(List<Help> helped, List<Lapse> broke) {
    private static final int MOST = 5;

    public Taught {
        helped = List.copyOf(helped);
        broke = List.copyOf(broke);
    }

    /// One thing that helped.
    ///
    /// @param isCard  whether it is what a card says, whose name is what it is against
    public record Help(Words what, Words against, boolean isCard) {
        @Override
        public String toString() {
            return "Help";
        }
    }

    static Taught of(Own own, Shelves shelves) {
        return new Taught(
                latest(own)
                        .filter(helped ->
                                helped.much().filter(much -> much <= 0).isEmpty())
                        .sorted(Comparator.comparingDouble(Taught::much).reversed())
                        .limit(MOST)
                        .map(helped -> help(helped, shelves))
                        .toList(),
                own.of(Kind.LAPSE).current().reversed().stream()
                        .flatMap(each -> each.content() instanceof Lapse lapse ? Stream.of(lapse) : Stream.empty())
                        .filter(lapse ->
                                lapse.what().isPresent() || lapse.learnt().isPresent())
                        .limit(MOST)
                        .toList());
    }

    /// The latest word on each thing.
    private static Stream<WhatHelped> latest(Own own) {
        Map<List<String>, WhatHelped> latest = new LinkedHashMap<>();
        own.of(Kind.WHAT_HELPED).current().stream()
                .sorted(Comparator.comparingLong(Current::sequence))
                .forEach(each -> {
                    if (each.content() instanceof WhatHelped helped) {
                        latest.put(List.of(helped.what(), helped.against()), helped);
                    }
                });
        return latest.values().stream();
    }

    private static double much(WhatHelped helped) {
        return helped.much().orElse(0.0);
    }

    private static Help help(WhatHelped helped, Shelves shelves) {
        Words against = shelves.word(WordGroup.SYMPTOM, helped.against());
        return shelves.card(helped.what()).orElse(null) instanceof ComfortCard card
                ? new Help(card.name(), against, true)
                : new Help(Words.same(helped.what()), against, false);
    }

    public boolean isEmpty() {
        return helped.isEmpty() && broke.isEmpty();
    }

    @Override
    public String toString() {
        return "Taught";
    }
}
