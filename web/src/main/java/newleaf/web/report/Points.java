package newleaf.web.report;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.Finding;
import newleaf.guidance.ForecastAnswer.Refusal;
import newleaf.guidance.Reason;
import newleaf.knowledge.Card;
import newleaf.knowledge.CardHead;
import newleaf.knowledge.EvidenceCard;
import newleaf.knowledge.Shelves;

/// Makes points of findings, reasons and evidence.
final class Points {
    private final Shelves shelves;
    private final FactWords facts;

    Points(Shelves shelves) {
        this.shelves = shelves;
        this.facts = new FactWords(shelves);
    }

    Point of(Finding finding) {
        return new Point(
                finding.rule(),
                finding.says(),
                finding.untilThen(),
                finding.who(),
                finding.howSoon(),
                finding.because().stream()
                        .flatMap(each -> facts.of(each).stream())
                        .toList(),
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
                head(refusal.rule()),
                refusal.citations());
    }

    private Optional<CardHead> head(String card) {
        return shelves.card(card).map(Card::head);
    }
}
