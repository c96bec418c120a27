package newleaf.app.text;

import java.util.Locale;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.reading.PersonText;
import newleaf.knowledge.reading.ReadingSummary;
import newleaf.knowledge.words.Language;

/// How hard each text is that a person reads, for the digest.
public final class ReadingText {
    private static final double HARD = 8;

    private final Shelves shelves;

    public ReadingText(Shelves shelves) {
        this.shelves = shelves;
    }

    public void write(Page page) {
        page.heading("reading grade");
        page.line(
                0,
                "The school year in which a text of ten words or more can be read: English by Flesch-Kincaid,"
                        + " Spanish by Fernández-Huerta and its table.");
        for (Language language : Language.values()) summary(0, "", ReadingSummary.of(shelves, language), page);
        for (String shelf : Shelves.names()) ofShelf(shelf, page);
        for (PersonText text : PersonText.of(shelves)) grades(text, page);
    }

    private void ofShelf(String shelf, Page page) {
        for (Language language : Language.values()) {
            ReadingSummary summary = ReadingSummary.of(shelves, shelf, language);
            if (!summary.texts().isEmpty()) summary(1, shelf + ", ", summary, page);
        }
    }

    private static void summary(int depth, String of, ReadingSummary summary, Page page) {
        page.line(
                depth,
                of + summary.language().label() + ": " + summary.texts().size() + " texts, median "
                        + rounded(summary.median()) + ", highest "
                        + rounded(summary.texts().getFirst().grade()) + ", above " + (int) HARD + ": "
                        + summary.above(HARD).size());
    }

    private static void grades(PersonText text, Page page) {
        if (text.isGraded(Language.EN) || text.isGraded(Language.ES)) {
            page.line(1, text.name() + ": " + grade(text, Language.EN) + ", " + grade(text, Language.ES));
        }
    }

    private static String grade(PersonText text, Language language) {
        return language.label() + " " + (text.isGraded(language) ? rounded(text.grade(language)) : "short");
    }

    private static String rounded(double grade) {
        return String.format(Locale.ROOT, "%.1f", grade);
    }
}
