package newleaf.web.account.secret;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import newleaf.care.account.ThreeWords;
import newleaf.knowledge.words.Language;

/// Draws three different plain words. As their order makes no difference, they hold 28.3 bits in English (1,271 words)
/// and 28.4 in Spanish (1,303): enough for a name that nobody else has, too few for a secret.
public final class DrawnWords {
    private static final int COUNT = 3;

    private final Map<Language, List<String>> lists = new EnumMap<>(Language.class);
    private final RandomGenerator chance;

    /// @param chance  one that cannot be foreseen
    public DrawnWords(RandomGenerator chance) {
        this.chance = chance;
        for (Language each : Language.values()) lists.put(each, list(each));
    }

    public ThreeWords draw(Language language) {
        List<String> list = lists.getOrDefault(language, List.of());
        return new ThreeWords(chance.ints(0, list.size())
                .distinct()
                .limit(COUNT)
                .mapToObj(list::get)
                .toList());
    }

    static List<String> list(Language language) {
        return switch (language) {
            case EN -> Lines.of("words-en.txt");
            case ES -> Lines.of("words-es.txt");
        };
    }
}
