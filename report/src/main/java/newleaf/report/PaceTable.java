package newleaf.report;

import java.util.ArrayList;
import java.util.List;
import newleaf.guidance.taper.HardestDay;
import newleaf.guidance.taper.TaperWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Block;
import newleaf.report.block.Block.Row;
import newleaf.report.block.Block.Table;
import newleaf.report.block.Line;
import newleaf.report.wording.EachLanguage;
import newleaf.report.wording.ReportWord;
import newleaf.report.wording.Wording;
import newleaf.taper.pace.Offered;
import newleaf.taper.pace.PaceChoice;

/// Stopping and the paces side by side, what is suggested and why, in a few lines. It holds no date and no dose.
final class PaceTable {
    private final EachLanguage each;
    private final Lines lines;
    private final HardestDay hardest;

    PaceTable(Shelves shelves, EachLanguage each) {
        this.each = each;
        this.lines = new Lines(shelves);
        this.hardest = new HardestDay(shelves);
    }

    List<Block> of(PaceChoice choice) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(each.say(TaperWord.PACES)));
        blocks.add(lines.ours(TaperWord.PACES_INTRO));
        choice.because().forEach(why -> blocks.add(lines.ofPlan(why)));
        blocks.add(new Table(
                "paces",
                each.say(TaperWord.PACES),
                List.of(
                        each.say(TaperWord.PACE),
                        each.say(TaperWord.LENGTH),
                        each.say(TaperWord.CHANGES),
                        each.say(TaperWord.TO_WEIGH),
                        each.say(TaperWord.HARDEST_DAY),
                        each.say(TaperWord.SEVERE)),
                choice.paces().stream().map(pace -> row(pace, choice)).toList(),
                Deed.INFORMS));
        return blocks;
    }

    private Row row(Offered pace, PaceChoice choice) {
        return new Row(
                List.of(
                        each.of(wording -> name(pace, choice, wording)),
                        Words.same(Integer.toString(pace.weeks())),
                        Words.same(Integer.toString(pace.changes())),
                        pace.grams()
                                .map(grams -> Words.same(Math.round(grams) + " g"))
                                .orElseGet(() -> each.say(ReportWord.NOT_KNOWN)),
                        pace.figures()
                                .map(figures -> hardest.of(figures.peak()))
                                .orElseGet(() -> each.say(ReportWord.NOT_KNOWN)),
                        pace.figures()
                                .map(figures -> Words.same(Math.round(100 * figures.severe()) + " %"))
                                .orElseGet(() -> each.say(ReportWord.NOT_KNOWN))),
                Line.OURS);
    }

    private static String name(Offered pace, PaceChoice choice, Wording wording) {
        List<String> marks = new ArrayList<>();
        if (pace.pace() == choice.suggested()) marks.add(wording.say(TaperWord.SUGGESTED));
        boolean isAnother = choice.chosen() != choice.suggested();
        if (isAnother && pace.pace() == choice.chosen()) marks.add(wording.say(TaperWord.CHOSEN));
        String name = wording.say(pace.pace());
        return marks.isEmpty() ? name : name + " (" + String.join(", ", marks) + ")";
    }
}
