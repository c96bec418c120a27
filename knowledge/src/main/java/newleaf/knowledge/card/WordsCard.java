package newleaf.knowledge.card;

import java.util.Map;
import java.util.stream.Collectors;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;

/// A list of words of one group, by key. Questions have a second wording, asked about someone else.
///
/// @param deeds  what each entry asks for
public record WordsCard(
        CardHead head,
        WordGroup group,
        Map<String, Words> entries,
        Map<String, Words> aboutSomeoneElse,
        Map<String, Deed> deeds)
        implements Card {
    @Override
    public String sentence(Language language) {
        return group.label() + ": "
                + entries.entrySet().stream()
                        .map(entry -> entry.getKey() + " = " + entry.getValue().in(language))
                        .collect(Collectors.joining("; "));
    }
}
