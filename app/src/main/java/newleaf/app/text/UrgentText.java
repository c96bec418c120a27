package newleaf.app.text;

import java.util.List;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.place.HelpHere;
import newleaf.report.wording.ReportWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Language;

/// What cannot wait, and the numbers to call. It stands first on every page of text.
public final class UrgentText {
    private final Shelves shelves;
    private final Audience audience;
    private final Phrases phrases;
    private final WhyText why;
    private final FindingsText findings;

    public UrgentText(Library library, Audience audience, Language language) {
        this.shelves = library.shelves();
        this.audience = audience;
        this.phrases = new Phrases(shelves, language);
        this.why = new WhyText(library, audience, phrases);
        this.findings = new FindingsText(shelves, phrases, why);
    }

    public void write(Assessment assessment, Page page) {
        why.of(assessment);
        page.line(0, "Newleaf, " + assessment.caseFile().asOf());
        page.line(0, phrases.say(ReportWord.NOT_MEDICAL_DEVICE));
        page.heading(phrases.say(ReportWord.URGENT_FIRST));
        page.line(1, phrases.say(urgencyWord(assessment.urgency())) + " [newleaf-judgement]");
        assessment.findings().stream()
                .filter(finding -> finding.urgency().compareTo(Urgency.URGENT) >= 0)
                .filter(finding -> !finding.isDoor() && isFor(finding, audience))
                .forEach(finding -> findings.write(finding, page));
        helpLines(new HelpHere(shelves).of(assessment.caseFile().person()), page);
    }

    static boolean isFor(Finding finding, Audience audience) {
        return finding.audience() == Audience.EVERYONE || audience == Audience.CLINICIAN;
    }

    private static ReportWord urgencyWord(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> ReportWord.EMERGENCY_NOW;
            case URGENT -> ReportWord.SEEN_TODAY;
            case SOON -> ReportWord.WITHIN_A_WEEK;
            case ROUTINE -> ReportWord.ROUTINE;
        };
    }

    private void helpLines(List<HelpLine> lines, Page page) {
        page.gap();
        page.line(1, phrases.say(ReportWord.HELP_LINES));
        for (HelpLine line : lines) {
            String note = line.note().map(words -> ". " + phrases.say(words)).orElse("");
            String checked = line.isChecked() ? "" : " (" + phrases.say(ReportWord.HELP_LINE_NOT_CHECKED) + ")";
            String words = line.number() + "  " + phrases.say(line.name()) + note + checked;
            page.point(1, phrases.sourced(words, line.head().citations()));
        }
    }
}
