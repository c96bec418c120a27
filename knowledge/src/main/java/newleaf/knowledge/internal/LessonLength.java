package newleaf.knowledge.internal;

import newleaf.knowledge.card.LessonCard;
import newleaf.knowledge.card.LessonCard.Paragraph;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;

/// A lesson takes five minutes with its exercise, so it is short; counted in English.
final class LessonLength {
    private static final int LONGEST_NAME = 40;
    private static final int MOST_AT_ONCE = 45;
    private static final int MOST_IN_ALL = 230;

    private LessonLength() {}

    static void check(LessonCard lesson, Fields fields) {
        for (Language language : Language.values()) {
            int length = lesson.name().in(language).length();
            if (length > LONGEST_NAME) {
                fields.fault(
                        fields.lineOf("name"),
                        "has a name of " + length + " characters; " + LONGEST_NAME + " is the most");
            }
        }
        lesson.paragraphs().stream().map(Paragraph::words).forEach(words -> atOnce(words, "paragraphs", fields));
        atOnce(lesson.exercise().says(), "exercise", fields);
        int all = lesson.texts().mapToInt(LessonLength::count).sum();
        if (all > MOST_IN_ALL) {
            fields.fault(fields.line(), "has " + all + " words; a lesson has " + MOST_IN_ALL + " at most");
        }
    }

    private static void atOnce(Words words, String field, Fields fields) {
        if (count(words) <= MOST_AT_ONCE) return;
        fields.fault(
                fields.lineOf(field),
                "says in `" + field + "` " + count(words) + " words at once; " + MOST_AT_ONCE + " is the most: “"
                        + words.en() + "”");
    }

    private static int count(Words words) {
        return (int) words.en()
                .lines()
                .flatMap(line -> java.util.Arrays.stream(line.strip().split("\\s+")))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
