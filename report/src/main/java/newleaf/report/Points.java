package newleaf.report;

import newleaf.report.wording.WhyWords;
import java.util.List;
import java.util.Optional;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.forecast.ForecastAnswer.Refusal;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Words;

/// Makes points of findings, reasons and evidence.
public final class Points {
    private final Shelves shelves;
    private final WhyWords why;

    public Points(Library library) {
        this.shelves = library.shelves();
        this.why = new WhyWords(library);
    }

    /// For this reader, with the change after which it would not be said.
    public Point of(Finding finding, Assessment assessment, Audience audience) {
        return of(finding, why.wouldNotHold(assessment, finding, audience));
    }

    Point of(Finding finding) {
        return of(finding, Optional.empty());
    }

    private Point of(Finding finding, Optional<Words> flip) {
        return new Point(
                finding.rule(),
                finding.says(),
                finding.untilThen(),
                finding.who(),
                finding.howSoon(),
                why.facts(finding),
                flip,
                head(finding.rule()),
                finding.citations());
    }

    Point of(Reason reason) {
        return new Point(
                reason.rule(),
                reason.text(),
                reason.untilThen(),
                reason.who(),
                reason.howSoon(),
                List.of(),
                Optional.empty(),
                head(reason.rule()),
                reason.citations());
    }

    Point of(EvidenceCard card) {
        return new Point(
                card.id(),
                card.says(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(card.head()),
                card.head().citations());
    }

    Point of(Refusal refusal) {
        return new Point(
                refusal.rule(),
                refusal.text(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                head(refusal.rule()),
                refusal.citations());
    }

    private Optional<CardHead> head(String card) {
        return shelves.card(card).map(Card::head);
    }
}
