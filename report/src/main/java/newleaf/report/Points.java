package newleaf.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.forecast.ForecastAnswer.Refusal;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Asks;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Point;
import newleaf.report.wording.ReadFact;
import newleaf.report.wording.WhyWords;

/// Makes points of findings, reasons and evidence.
public final class Points {
    private final Library library;
    private final Shelves shelves;
    private final WhyWords why;
    private final AskedSentences sentences;

    public Points(Library library) {
        this.library = library;
        this.shelves = library.shelves();
        this.why = new WhyWords(library);
        this.sentences = new AskedSentences(shelves);
    }

    /// For this reader, with the change after which it would not be said.
    public Point of(Finding finding, Assessment assessment, Audience audience) {
        return of(finding, why.wouldNotHold(assessment, finding, audience));
    }

    Point of(Finding finding) {
        return of(finding, Optional.empty());
    }

    private Point of(Finding finding, Optional<Words> flip) {
        return point(Reason.of(finding), why.facts(finding), flip, asks(finding.rule()));
    }

    Point of(Reason reason) {
        return point(reason, List.of(), Optional.empty(), asks(reason.rule()));
    }

    Point of(EvidenceCard card) {
        return says(card.id(), card.says(), card.head().citations(), card.asks());
    }

    Point of(Refusal refusal) {
        Asks asks = asks(refusal.rule());
        boolean isQuestion = refusal.isWaiting() && library.rule(refusal.rule()).isPresent();
        return says(refusal.rule(), refusal.text(), refusal.citations(), isQuestion ? asks.informing() : asks);
    }

    /// What a rule says, and not what it asks to do, of a time that is yet to come.
    Point afterwards(RuleCard rule) {
        return says(rule.id(), rule.says(), rule.head().citations(), rule.asks().informing());
    }

    private Point says(String card, Words words, List<Citation> citations, Asks asks) {
        return point(
                new Reason(card, words, Optional.empty(), Optional.empty(), Optional.empty(), citations),
                List.of(),
                Optional.empty(),
                asks);
    }

    private Asks asks(String card) {
        return Shown.asks(shelves, card);
    }

    private Point point(Reason reason, List<ReadFact> facts, Optional<Words> flip, Asks asks) {
        return new Point(
                reason.rule(),
                reason.text(),
                reason.untilThen(),
                reason.who(),
                reason.howSoon(),
                Optional.empty(),
                facts,
                flip,
                head(reason.rule()),
                reason.citations(),
                meanwhile(asks, reason.untilThen()));
    }

    /// What is said about kratom meanwhile is said once for a whole case, whichever card it stands beside.
    private Asks meanwhile(Asks asks, Optional<Words> untilThen) {
        Set<Deed> until = new HashSet<>(asks.until());
        untilThen.map(sentences::found).ifPresent(until::addAll);
        return asks.asking(asks.says(), until);
    }

    private Optional<CardHead> head(String card) {
        return shelves.card(card).map(Card::head);
    }
}
