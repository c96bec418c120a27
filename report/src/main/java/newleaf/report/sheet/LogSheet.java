package newleaf.report.sheet;

import java.util.Collections;
import java.util.List;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.wording.EachLanguage;

/// What whoever keeps the doses writes down by hand, under what both agreed. It does not say of what.
final class LogSheet {
    private static final int ROWS = 22;
    private static final Words BLANK = Words.same("\u00a0");

    private final Shelves shelves;
    private final EachLanguage each;

    LogSheet(Shelves shelves) {
        this.shelves = shelves;
        this.each = new EachLanguage(shelves);
    }

    Sheet sheet() {
        ComfortCard card = SaidCard.COMFORT_FAMILY_HOLDER.comfort(shelves);
        List<String> sources = Line.ids(card.head().citations());
        List<Block> blocks = List.of(
                Line.strong(card.helpNow().orElseThrow()).from(sources).informing(),
                new Block.Bullets(card.steps().stream()
                        .map(step -> Line.of(step.says()).from(sources).informing())
                        .toList()),
                table());
        return new Sheet(
                Sheet.Name.LOG,
                each.say(TakeWord.LOG),
                List.of(),
                List.of(blocks),
                new Notes(shelves).of(blocks.stream()));
    }

    private Block table() {
        List<Words> head = List.of(
                each.say(TakeWord.LOG_WHEN),
                each.say(TakeWord.LOG_OUT),
                each.say(TakeWord.LOG_LEFT),
                each.say(TakeWord.LOG_BOTH));
        Block.Row blank = new Block.Row(Collections.nCopies(head.size(), BLANK), List.of());
        return new Block.Table("log", each.say(TakeWord.LOG), head, Collections.nCopies(ROWS, blank), Deed.INFORMS);
    }
}
