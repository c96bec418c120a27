package newleaf.web.report;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.Assessment;
import newleaf.guidance.Finding;
import newleaf.guidance.ForecastAnswer.Refusal;
import newleaf.guidance.Library;
import newleaf.guidance.Reason;
import newleaf.knowledge.Audience;
import newleaf.knowledge.Card;
import newleaf.knowledge.CardHead;
import newleaf.knowledge.EvidenceCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.Words;

/// Makes points of findings, reasons and evidence.
final class Points {
    private final Shelves shelves;
    private final WhyWords why;

    Points(Library library) {
        this.shelves = library.shelves();
        this.why = new WhyWords(library);
    }

    /// For this reader, with the change after which it would not be said.
    Point of(Finding finding, Assessment assessment, Audience audience) {
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
