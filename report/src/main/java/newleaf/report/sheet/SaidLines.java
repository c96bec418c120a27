package newleaf.report.sheet;

import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.report.block.Line;

/// What a card says, as a line with what it rests on.
final class SaidLines {
    private SaidLines() {}

    static Line of(SaidCard said, Shelves shelves) {
        EvidenceCard card = said.evidence(shelves);
        return Line.cited(card.says(), card.head().citations())
                .asking(card.asks().says());
    }
}
