package newleaf.app.text;

import java.util.List;
import newleaf.documents.Truth;
import newleaf.guidance.Assessment;
import newleaf.report.wording.ReportWord;
import newleaf.knowledge.card.Citation;
import newleaf.pharmacology.Exposure;

/// What is taken a day, and how it was worked out.
final class ExposureText {
    private final Phrases phrases;

    ExposureText(Phrases phrases) {
        this.phrases = phrases;
    }

    void write(Assessment assessment, Page page) {
        Exposure exposure = assessment.exposure();
        page.point(1, phrases.say(ReportWord.EXPOSURE));
        page.point(2, phrases.say(ReportWord.LEAF) + ": " + phrases.amount(exposure.leafADay()));
        page.point(2, total(ReportWord.MITRAGYNINE, phrases.amount(exposure.mitragynineADay()), exposure));
        page.point(2, total(ReportWord.SEVEN_HYDROXY, phrases.amount(exposure.sevenHydroxyADay()), exposure));
        if (exposure.hasUnknownAnalogue() == Truth.YES) {
            page.point(2, phrases.say(ReportWord.ANALOGUE_FLAG) + " [evidence-seven-hydroxy-no-conversion]");
        }
        if (exposure.totalsDisagree()) page.point(2, phrases.say(ReportWord.DISAGREE_TOTAL) + " [newleaf-judgement]");
        if (exposure.steps().isEmpty()) return;
        page.point(1, phrases.say(ReportWord.HOW_WE_GOT_THIS));
        exposure.steps().stream()
                .map(step -> phrases.sourced(phrases.say(step.words()), step.citations()))
                .distinct()
                .forEach(words -> page.point(2, words));
    }

    private String total(ReportWord what, String amount, Exposure exposure) {
        List<Citation> citations = exposure.steps().stream()
                .flatMap(step -> step.citations().stream())
                .toList();
        String words = phrases.say(what) + ": " + amount;
        return citations.isEmpty() ? words : phrases.sourced(words, citations);
    }
}
