package newleaf.knowledge.reading;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import newleaf.knowledge.words.Language;

/// One word as it is spoken. A number, written with digits, counts as one syllable; so does a word of consonants.
/// Two or three capitals are spelt: a syllable a letter.
///
/// English: each group of vowels is a syllable; a silent end (`e`, `es`, `ed`) takes one away, and two vowels that
/// are spoken apart (`li-on`, `flu-id`) add one. Words that the rule gets wrong are listed.
/// Spanish: each strong vowel (a, e, o, and an accented i or u) is a syllable; weak ones join a neighbour.
final class SpokenWord {
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile(
            ".*[^aeiouy](?:(?<![^aeiouy]l|[cgszx]|ch|sh)es|(?<![dt]|[^aeiouylr]l)ed|(?<![^aeiouyrw]l)e)");
    private static final Pattern SPOKEN_APART = Pattern.compile(
            "(?<![tscxg])ia(?!g)|(?<![tscxg])io|(?<![tsc])ie[nt]|[aeiou]ing|[aeiou]y[aeiou]|ua[lrt]|u[io]us|eo|[^g]uou|sm$|rhythm");
    private static final Map<String, Integer> LISTED = Map.ofEntries(
            Map.entry("anyone", 3),
            Map.entry("area", 3),
            Map.entry("being", 2),
            Map.entry("breathe", 1),
            Map.entry("careful", 2),
            Map.entry("centre", 2),
            Map.entry("diagnosis", 4),
            Map.entry("diarrhoea", 4),
            Map.entry("earlier", 3),
            Map.entry("easier", 3),
            Map.entry("elsewhere", 2),
            Map.entry("every", 2),
            Map.entry("everyone", 3),
            Map.entry("everything", 3),
            Map.entry("eyes", 1),
            Map.entry("fluid", 2),
            Map.entry("fluids", 2),
            Map.entry("friend", 1),
            Map.entry("friends", 1),
            Map.entry("heroin", 3),
            Map.entry("hour", 2),
            Map.entry("hours", 2),
            Map.entry("idea", 3),
            Map.entry("ideas", 3),
            Map.entry("likely", 2),
            Map.entry("magnesium", 4),
            Map.entry("medicine", 3),
            Map.entry("medicines", 3),
            Map.entry("mg", 1),
            Map.entry("naloxone", 3),
            Map.entry("nausea", 3),
            Map.entry("once", 1),
            Map.entry("our", 2),
            Map.entry("people", 2),
            Map.entry("poison", 2),
            Map.entry("potassium", 4),
            Map.entry("quiet", 2),
            Map.entry("react", 2),
            Map.entry("reaction", 3),
            Map.entry("riskier", 3),
            Map.entry("safely", 2),
            Map.entry("safety", 2),
            Map.entry("science", 2),
            Map.entry("several", 2),
            Map.entry("someone", 2),
            Map.entry("something", 2),
            Map.entry("sometimes", 2),
            Map.entry("somewhere", 2),
            Map.entry("suicide", 3),
            Map.entry("trial", 2),
            Map.entry("trials", 2),
            Map.entry("trying", 2),
            Map.entry("whoever", 3));
    private static final Pattern MUTE_U = Pattern.compile("(?<=q)u|(?<=g)u(?=[eiéí])");
    private static final Pattern NUCLEI =
            Pattern.compile("[iuüy]*[aeoáéóíú][iuüy]*(?![iuüyaeoáéóíú])|[iuüy]*[aeoáéóíú]|[iuüy]+");

    private static final Pattern SPELT = Pattern.compile("\\p{Lu}{2,3}");

    private final String written;
    private final String word;

    SpokenWord(String written) {
        this.written = written;
        word = written.toLowerCase(Locale.ROOT);
    }

    int syllables(Language language) {
        if (SPELT.matcher(written).matches()) return written.length();
        int counted = switch (language) {
            case EN -> LISTED.getOrDefault(word, english());
            case ES -> spanish();
        };
        return Math.max(1, counted);
    }

    private int english() {
        int groups = count(VOWELS, word) + count(SPOKEN_APART, word);
        return SILENT_END.matcher(word).matches() && groups > 1 ? groups - 1 : groups;
    }

    private int spanish() {
        return count(NUCLEI, MUTE_U.matcher(word).replaceAll(""));
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().map(MatchResult::group).count();
    }
}
