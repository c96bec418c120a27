package newleaf.care.account;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Three drawn words that stand in for a name. In which order they are said makes no difference, nor do capitals and
/// accents.
///
/// @param words  as they were drawn
public record ThreeWords(List<String> words) {
    private static final int COUNT = 3;
    private static final int LONGEST = 200;

    public ThreeWords {
        words = List.copyOf(words);
        boolean areWords = words.stream().allMatch(each -> !each.isBlank() && each.equals(each.strip()));
        if (words.size() != COUNT || !areWords) throw new IllegalArgumentException("three words");
    }

    /// As someone typed them; empty where they are not three.
    public static Optional<ThreeWords> typed(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        List<String> said = Arrays.stream(text.strip().split("[\\s,.;·-]+"))
                .filter(each -> !each.isEmpty())
                .toList();
        return said.size() == COUNT ? Optional.of(new ThreeWords(said)) : Optional.empty();
    }

    /// The same for whoever means the same words.
    public String key() {
        return String.join(" ", words.stream().map(ThreeWords::plain).sorted().toList());
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /// As they are shown.
    public String said() {
        return String.join(" ", words);
    }

    @Override
    public String toString() {
        return "ThreeWords";
    }
}
