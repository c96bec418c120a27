package newleaf.guidance.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.documents.Truth;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.rule.OnKratom;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;

/// The sentences about kratom that stand until someone is seen. One of them counts for a whole case: where a finding
/// says stop, none says steady.
public final class KratomWords {
    private static final String ONCE_STOPPED = "-once-stopped";

    private final Shelves shelves;

    public KratomWords(Shelves shelves) {
        this.shelves = shelves;
    }

    /// @param hasStopped  whether the person has stopped already
    public KratomAdvice over(List<Ruling> rulings, Truth hasStopped) {
        Optional<OnKratom> strongest = rulings.stream()
                .filter(Ruling::isHolding)
                .flatMap(ruling -> ruling.rule().kratom().stream())
                .max(Comparator.naturalOrder());
        return strongest
                .map(each -> advice(each, hasStopped == Truth.YES ? ONCE_STOPPED : ""))
                .orElseGet(KratomAdvice::silent);
    }

    private KratomAdvice advice(OnKratom asked, String stopped) {
        return new KratomAdvice(
                Optional.of(word(asked.label() + stopped)), Optional.of(word(asked.label() + "-now" + stopped)));
    }

    private Words word(String key) {
        Map<String, Words> words = shelves.words(WordGroup.UNTIL_THEN);
        return Optional.ofNullable(words.get(key))
                .orElseThrow(() -> new IllegalStateException("words-until-then has no " + key));
    }
}
