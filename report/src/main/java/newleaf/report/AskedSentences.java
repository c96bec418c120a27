package newleaf.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.report.wording.Sentences;

/// Takes out of a text the sentences that ask for what may not be asked. Which ones these are is known by the words of
/// the card `words-asks`; where there are no words for it, the text goes as a whole.
public final class AskedSentences {
    private final Shelves shelves;

    public AskedSentences(Shelves shelves) {
        this.shelves = shelves;
    }

    /// Empty where nothing is left.
    Optional<Words> without(Set<Deed> unwanted, Words text) {
        if (unwanted.isEmpty()) return Optional.of(text);
        Words left = new Words(without(unwanted, text, Language.EN), without(unwanted, text, Language.ES));
        return left.en().isBlank() || left.es().isBlank() ? Optional.empty() : Optional.of(left);
    }

    /// Whether a sentence of the text asks for it, in this language.
    public boolean asks(Deed deed, Words text, Language language) {
        return Sentences.all(text.in(language)).stream().anyMatch(sentence -> asks(deed, sentence, language));
    }

    private String without(Set<Deed> unwanted, Words text, Language language) {
        if (!unwanted.stream().allMatch(this::isKnownByWords)) return "";
        return Sentences.all(text.in(language)).stream()
                .filter(sentence -> unwanted.stream().noneMatch(deed -> asks(deed, sentence, language)))
                .collect(Collectors.joining(" "));
    }

    /// All that a text asks for and that is known by its words.
    Set<Deed> found(Words text) {
        return Arrays.stream(Deed.values())
                .filter(deed -> asks(deed, text, Language.EN) || asks(deed, text, Language.ES))
                .collect(Collectors.toSet());
    }

    boolean isKnownByWords(Deed deed) {
        return shelves.words(WordGroup.ASKS).containsKey(deed.label());
    }

    private boolean asks(Deed deed, String sentence, Language language) {
        String said = sentence.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return phrases(deed, language).stream().anyMatch(said::contains);
    }

    private List<String> phrases(Deed deed, Language language) {
        Words phrases = shelves.words(WordGroup.ASKS).get(deed.label());
        if (phrases == null) return List.of();
        return Arrays.asList(phrases.in(language).replaceAll("\\s+", " ").split(" \\| "));
    }
}
