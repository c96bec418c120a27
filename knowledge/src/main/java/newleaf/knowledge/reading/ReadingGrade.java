package newleaf.knowledge.reading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import newleaf.knowledge.words.Language;

/// The school year in which a text can be read.
///
/// English: Flesch-Kincaid, 0.39 × words a sentence + 11.8 × syllables a word - 15.59 [1].
/// Spanish: Fernández-Huerta, L = 206.84 - 60 × syllables a word - 1.02 × words a sentence [2, 3]. Its table [2] gives
/// grade 4 for 90 to 100, 5 for 80 to 90, 6 for 70 to 80, 7 or 8 for 60 to 70; the grade here runs through the middles
/// of these bands, (105 - L) / 10 + 3 down to 75 and (75 - L) × 0.15 + 6 below, and goes on in the same line.
///
/// A sentence ends at a full stop, a question mark or an exclamation mark before a space or the end. A word is a run of
/// letters, digits and apostrophes, with points, commas and strokes inside a number; a dash parts two words. The number
/// before a step ("1. Call") is neither. The formulas were made for passages of 100 words: on one short sentence they
/// say little.
///
/// 1. Kincaid 1975, as given by readabilityformulas.com. 2. Fernández Huerta 1959, as given with its table by
/// legible.es. 3. Law 2011, LINGUIST List 22.2332: the second term is words a sentence.
public final class ReadingGrade {
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!…]+[\")»”]*(?=\\s|$)");
    private static final Pattern STEP_NUMBER = Pattern.compile("(?:^|(?<=[.?!] ))\\d\\. ");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d'’]|[.,/](?=\\d))*");

    private final double wordsASentence;
    private final double syllablesAWord;
    private final Language language;

    private ReadingGrade(String text, Language language) {
        List<String> words = words(text);
        this.language = language;
        wordsASentence = words.size() / (double) sentences(text);
        syllablesAWord = words.stream()
                .mapToInt(word -> new SpokenWord(word).syllables(language))
                .average()
                .orElse(0);
    }

    /// @throws IllegalArgumentException when the text holds no word
    public static double of(String text, Language language) {
        if (words(text).isEmpty()) throw new IllegalArgumentException("a text without a word has no reading grade");
        return new ReadingGrade(text, language).grade();
    }

    public static List<String> words(String text) {
        return WORD.matcher(STEP_NUMBER.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    static long sentences(String text) {
        String plain = STEP_NUMBER.matcher(text.strip()).replaceAll("");
        List<MatchResult> ends = SENTENCE_END.matcher(plain).results().toList();
        boolean isEnded = !ends.isEmpty() && ends.getLast().end() == plain.length();
        return isEnded ? ends.size() : ends.size() + 1;
    }

    private double grade() {
        return switch (language) {
            case EN -> 0.39 * wordsASentence + 11.8 * syllablesAWord - 15.59;
            case ES -> spanish(206.84 - 60 * syllablesAWord - 1.02 * wordsASentence);
        };
    }

    private static double spanish(double ease) {
        return ease >= 75 ? 3 + (105 - ease) / 10 : 6 + (75 - ease) * 0.15;
    }
}
