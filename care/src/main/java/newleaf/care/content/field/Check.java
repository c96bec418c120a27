package newleaf.care.content.field;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import newleaf.units.Checks;

/// What contents check at their own construction. No message repeats what a person wrote.
public final class Check {
    private static final int MOST_ITEMS = 200;

    private Check() {}

    public static void text(String name, String text, int longest) {
        if (text.isBlank()) throw new IllegalArgumentException(name + " says something");
        if (text.length() > longest) {
            throw new IllegalArgumentException(name + " has at most " + longest + " characters");
        }
        if (!isWhole(text)) throw new IllegalArgumentException(name + " holds half a character");
    }

    public static List<String> texts(String name, List<String> texts, int most, int longest) {
        if (texts.size() > most) throw new IllegalArgumentException(name + " has at most " + most + " entries");
        texts.forEach(each -> text(name, each, longest));
        return List.copyOf(texts);
    }

    /// In the order of the items' ids, so that the same answers are always written the same.
    public static Map<String, Integer> scores(String name, Map<String, Integer> scores, int lowest, int highest) {
        if (scores.size() > MOST_ITEMS) throw new IllegalArgumentException(name + " has too many items");
        scores.forEach((item, score) -> {
            text(name, item, Asked.NAME);
            Checks.within(name, score, lowest, highest);
        });
        return Collections.unmodifiableMap(new TreeMap<>(scores));
    }

    public static void order(LocalDate from, Optional<LocalDate> to) {
        if (to.filter(from::isAfter).isPresent())
            throw new IllegalArgumentException("the first day is not after the last");
    }

    /// A half of a character of two halves could be kept by nobody.
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE);
    }
}
