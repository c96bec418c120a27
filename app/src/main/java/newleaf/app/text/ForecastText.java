package newleaf.app.text;

import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.PublishedCourse;
import newleaf.guidance.ReportWord;
import newleaf.knowledge.Audience;
import newleaf.knowledge.Language;

/// The published course of withdrawal. There is no figure of our own yet, and it says so.
public final class ForecastText {
    private final Library library;
    private final Phrases phrases;

    public ForecastText(Library library, Audience audience, Language language) {
        this.library = library;
        this.phrases = new Phrases(library.shelves(), language);
    }

    public void write(Assessment assessment, Page page) {
        page.heading(phrases.say(ReportWord.FORECAST));
        page.line(1, phrases.say(ReportWord.NO_FORECAST_YET) + " [newleaf-judgement]");
        PublishedCourse.in(library)
                .statements()
                .forEach(card -> page.point(
                        1, phrases.sourced(phrases.say(card.says()), card.head().citations())));
    }
}
