package newleaf.knowledge.card;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;

/// A list of words of one group, by key.
///
/// @param deeds  what each entry asks for
public record WordsCard(CardHead head, WordGroup group, Map<String, Words> entries, Map<String, Deed> deeds)
        implements Card {
    @Override
    public WordsCard ofThem() {
        Map<String, Words> ofThem = new LinkedHashMap<>();
        entries.forEach((key, words) -> ofThem.put(key, words.ofThem()));
        return new WordsCard(head, group, ofThem, deeds);
    }

    @Override
    public String sentence(Language language) {
        return group.label() + ": "
                + entries.entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + entry.getValue().in(language))
                        .collect(Collectors.joining("; "));
    }
}
