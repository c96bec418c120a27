package newleaf.web.journey.step;

import java.util.List;
import java.util.stream.Collectors;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// Puts words together in both languages.
public final class Fill {
    private Fill() {}

    /// Words with the same text after them.
    public static Words in(Words words, String after) {
        return new Words(words.en() + after, words.es() + after);
    }

    /// Words in which `{name}` is replaced.
    public static Words at(Words frame, String name, Words by) {
        String hole = "{" + name + "}";
        return new Words(frame.en().replace(hole, by.en()), frame.es().replace(hole, by.es()));
    }

    public static Words joined(List<Words> words) {
        return new Words(joined(words, Language.EN), joined(words, Language.ES));
    }

    private static String joined(List<Words> words, Language language) {
        return words.stream()
                .map(each -> each.in(language))
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining(", "));
    }
}
