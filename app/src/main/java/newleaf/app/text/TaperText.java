package newleaf.app.text;

import java.util.List;
import java.util.Optional;
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
        FindingsText findings = new FindingsText(
                library.shelves(), phrases, new WhyText(library, newleaf.knowledge.Audience.EVERYONE, phrases));
        page.heading(phrases.label("strategy", "taper"));
        outcome(answer).ifPresent(word -> page.line(1, phrases.say(word) + " [newleaf-judgement]"));
        answer.reasons().forEach(reason -> findings.write(reason, page));
        if (answer instanceof TaperAnswer.NotEnoughKnown notEnough) compared(notEnough.compared(), page);
    }

    /// Where not enough is known, the reasons say so themselves.
    private static Optional<ReportWord> outcome(TaperAnswer answer) {
        return switch (answer) {
            case TaperAnswer.NeedsClinician needs -> Optional.of(ReportWord.NEEDS_CLINICIAN);
            case TaperAnswer.NotNeeded not -> Optional.of(ReportWord.NOT_NEEDED);
            case TaperAnswer.NotEnoughKnown not -> Optional.empty();
        };
    }

    private void compared(List<Comparison> compared, Page page) {
        if (compared.isEmpty()) return;
        page.heading(phrases.say(ReportWord.COMPARED));
        page.line(1, phrases.say(ReportWord.COMPARED_INTRO) + " [evidence-rules-disagree]");
        compared.forEach(each -> page.point(1, row(each)));
    }

    private String row(Comparison comparison) {
        String days = comparison.days() + " " + phrases.say(ReportWord.DAYS) + ": ";
        Optional<Card> card = library.shelves().card(comparison.id());
        if (card.isEmpty()) return days + phrases.label("approach", "stop") + " [newleaf-judgement]";
        return row(days, card.get());
    }

    private String row(String days, Card card) {
        String name = card instanceof TaperRuleCard rule ? phrases.say(rule.publishedAs()) : card.id();
        return phrases.sourced(days + name, card.head().citations());
    }
}
