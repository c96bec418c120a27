package newleaf.app.text;

import java.util.List;
import newleaf.assessment.Disorder;
import newleaf.assessment.Severity;
import newleaf.assessment.WithdrawalNow;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.forecast.ForecastSentences;
import newleaf.guidance.forecast.ForecastWord;
import newleaf.report.wording.ReportWord;
import newleaf.report.SourcesUsed;
import newleaf.knowledge.card.Citation;
import newleaf.pharmacology.forecast.Likelihood;

/// Where the person stands: what is taken, the criteria, withdrawal now.
final class StandingText {
    private final Library library;
    private final Phrases phrases;

    StandingText(Library library, Phrases phrases) {
        this.library = library;
        this.phrases = phrases;
    }

    void write(Assessment assessment, ForecastAnswer forecast, Page page) {
        page.heading(phrases.say(ReportWord.WHERE_YOU_STAND));
        new ExposureText(phrases).write(assessment, page);
        criteria(assessment.disorder(), page);
        withdrawal(assessment, page);
        forecast.probability().ifPresent(likelihood -> expected(likelihood, page));
    }

    private void criteria(Disorder disorder, Page page) {
        List<Citation> sources = new SourcesUsed(library).criteria().citations();
        String counted = phrases.say(ReportWord.CRITERIA) + ": " + disorder.criteriaMet() + " "
                + phrases.say(ReportWord.CRITERIA_OF_ELEVEN) + ", " + disorder.criteriaUnknown() + " "
                + phrases.say(ReportWord.NOT_KNOWN);
        page.point(
                1,
                phrases.sourced(
                        counted + ". " + phrases.say(ReportWord.SEVERITY) + ": " + severity(disorder), sources));
        if (disorder.physiologicalOnly()) {
            page.point(1, phrases.sourced(phrases.say(ReportWord.PHYSIOLOGICAL_ONLY), sources));
        }
    }

    private String severity(Disorder disorder) {
        String severity = phrases.label("severity", disorder.severity());
        if (disorder.severity() != Severity.UNKNOWN) return severity;
        return severity + " (" + phrases.say(ReportWord.AT_LEAST) + ": "
                + phrases.label("severity", disorder.severityAtLeast()) + ")";
    }

    private void withdrawal(Assessment assessment, Page page) {
        var now = assessment.withdrawalNow();
        String words = phrases.say(ReportWord.WITHDRAWAL_NOW) + ": " + phrases.label("severity", now.severity());
        boolean isRaterMissing = now.readFrom() == WithdrawalNow.ReadFrom.COWS
                && !assessment.caseFile().scores().rater().isKnown();
        if (isRaterMissing) words += " (COWS, " + phrases.say(ReportWord.RATER_NOT_KNOWN) + ")";
        page.point(1, now.citations().isEmpty() ? words : phrases.sourced(words, now.citations()));
    }

    private void expected(Likelihood likelihood, Page page) {
        page.point(
                1,
                phrases.sourced(
                        phrases.say(ForecastWord.EXPECTED.in(library.shelves())) + ": "
                                + phrases.say(new ForecastSentences(library.shelves()).shares(likelihood)),
                        library.shelves()
                                .card("words-forecast")
                                .orElseThrow()
                                .head()
                                .citations()
                                .subList(0, 1)));
    }
}
