package newleaf.app.text;

import java.util.Arrays;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.explain.ClinicianNotes;
import newleaf.report.wording.ReportWord;
import newleaf.knowledge.rule.Strategy;

/// What only clinicians are shown beside the strategies.
final class ClinicianText {
    private final Library library;
    private final Phrases phrases;

    ClinicianText(Library library, Phrases phrases) {
        this.library = library;
        this.phrases = phrases;
    }

    void write(Assessment assessment, Page page) {
        page.heading(phrases.say(ReportWord.FOR_CLINICIANS));
        page.line(1, phrases.say(ReportWord.RANGES_REPORTED) + " [newleaf-judgement]");
        ClinicianNotes notes = new ClinicianNotes(library.shelves());
        Arrays.stream(Strategy.values())
                .flatMap(strategy -> notes.on(strategy, assessment).stream())
                .forEach(card -> page.point(
                        1, phrases.sourced(phrases.say(card.says()), card.head().citations())));
    }
}
