package newleaf.app.text;

import java.util.List;
import newleaf.guidance.AnswerTaper;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.ReportWord;
import newleaf.guidance.TaperAnswer;
import newleaf.guidance.TaperAnswer.Comparison;
import newleaf.knowledge.Audience;
import newleaf.knowledge.Card;
import newleaf.knowledge.Language;
import newleaf.knowledge.TaperRuleCard;

/// What can be said about cutting down. Days of published rules, never a dated dose.
public final class TaperText {
    private final Library library;
    private final Phrases phrases;

    public TaperText(Library library, Audience audience, Language language) {
        this.library = library;
        this.phrases = new Phrases(library.shelves(), language);
    }

    public void write(Assessment assessment, Page page) {
        TaperAnswer answer = new AnswerTaper(library).of(assessment);
        FindingsText findings = new FindingsText(library.shelves(), phrases);
        page.heading(phrases.label("strategy", "taper"));
        page.line(1, phrases.say(outcome(answer)) + " [newleaf-judgement]");
        answer.reasons().forEach(reason -> findings.write(reason, page));
        if (answer instanceof TaperAnswer.NotEnoughKnown notEnough) compared(notEnough.compared(), page);
    }

    private static ReportWord outcome(TaperAnswer answer) {
        return switch (answer) {
            case TaperAnswer.NeedsClinician needs -> ReportWord.NEEDS_CLINICIAN;
            case TaperAnswer.NotNeeded not -> ReportWord.NOT_NEEDED;
            case TaperAnswer.NotEnoughKnown not -> ReportWord.NOT_ENOUGH_KNOWN;
        };
    }

    private void compared(List<Comparison> compared, Page page) {
        if (compared.isEmpty()) return;
        page.heading(phrases.say(ReportWord.COMPARED));
        page.line(1, phrases.say(ReportWord.COMPARED_INTRO) + " [evidence-rules-disagree]");
        for (Comparison each : compared) {
            library.shelves().card(each.id()).ifPresent(card -> page.point(1, row(each, card)));
        }
    }

    private String row(Comparison comparison, Card card) {
        String name = card instanceof TaperRuleCard rule ? phrases.say(rule.publishedAs()) : comparison.id();
        return phrases.sourced(
                comparison.days() + " " + phrases.say(ReportWord.DAYS) + ": " + name,
                card.head().citations());
    }
}
