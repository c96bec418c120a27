package newleaf.app.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newleaf.guidance.finding.Question;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.wording.ReportWord;
import newleaf.report.wording.Wording;

/// Pieces of a report as text, but for its points.
final class BlockText {
    private final Shelves shelves;
    private final Wording wording;
    private final Notes notes;
    private final SaidBefore said;
    private final boolean isWhy;

    BlockText(Shelves shelves, Wording wording, Notes notes, SaidBefore said, boolean isWhy) {
        this.shelves = shelves;
        this.wording = wording;
        this.notes = notes;
        this.said = said;
        this.isWhy = isWhy;
    }

    void write(Block block, Page page) {
        switch (block) {
            case Line line -> line(line, page);
            case Block.Heading heading -> page.within(say(heading.words()) + ":");
            case Block.Bullets bullets -> bullets.lines().forEach(line -> point(1, line, page));
            case Block.Points _ -> throw new IllegalArgumentException("points are written as points");
            case Block.Amounts amounts -> amounts(amounts, page);
            case Block.Stated stated -> stated(stated, page);
            case Block.Ways ways -> ways.ways().forEach(way -> way(way, page));
            case Block.Asked asked -> asked.questions().forEach(each -> asked(each, page));
            case Block.Chart chart -> {
                line(chart.caption(), page);
                Bars.write(chart.picture().chart(wording), page);
            }
            case Block.Peaks _ -> {} // the table after it has its numbers
            case Block.Table table -> table.rows().forEach(row -> row(table, row, page));
            case Block.Calls calls -> calls.lines().forEach(line -> call(line, page));
            case Block.Sources _ -> {} // the notes at the end
        }
    }

    private void line(Line line, Page page) {
        String words = fresh(line);
        if (words.isEmpty()) return;
        page.line(1, words + notes.named(line.sources()));
        why(2, line.sources(), page);
    }

    private void point(int depth, Line line, Page page) {
        String words = fresh(line);
        if (words.isEmpty()) return;
        page.point(depth, words + notes.named(line.sources()));
        why(depth + 1, line.sources(), page);
    }

    private String fresh(Line line) {
        return said.fresh(say(line.lead()) + say(line.rest()));
    }

    private void stated(Block.Stated stated, Page page) {
        stated.head().ifPresent(notes::saidBy);
        Line line = stated.line();
        page.point(
                1, say(stated.name()) + ": " + say(line.lead()) + say(line.rest()) + notes.cited(stated.citations()));
        why(2, stated.sources(), page);
    }

    private void amounts(Block.Amounts amounts, Page page) {
        page.point(1, say(amounts.name()));
        amounts.amounts().forEach(each -> {
            page.point(2, say(each.name()) + ": " + say(each.value()) + notes.named(each.sources()));
            why(3, each.sources(), page);
        });
        amounts.notes().forEach(line -> point(2, line, page));
        if (amounts.worked().isEmpty()) return;
        page.point(1, say(amounts.howWorkedOut()));
        amounts.worked().forEach(step -> {
            String words = said.fresh(say(step.words()));
            if (words.isEmpty()) return;
            page.point(2, words + notes.cited(step.citations()));
            why(3, step.sources(), page);
        });
    }

    private void way(Block.Way way, Page page) {
        String fit = way.fit().map(words -> ": " + say(words)).orElse("");
        List<String> rules = way.because().stream().map(Block.Because::card).toList();
        page.point(1, say(way.name()) + fit + (rules.isEmpty() ? notes.named(Line.OURS) : cited(rules)));
        why(2, rules.isEmpty() ? Line.OURS : rules, page);
    }

    private String cited(List<String> rules) {
        return notes.cited(rules.stream()
                .flatMap(id -> shelves.card(id).stream())
                .map(Card::head)
                .flatMap(head -> head.citations().stream())
                .toList());
    }

    private void asked(Question question, Page page) {
        said.note(say(question.words()));
        page.point(1, say(question.words()));
        if (isWhy) page.line(2, question.fact());
    }

    /// The first cell names the row; each other stands behind the head of its column: `1. Days: 7; A day: 4 g`.
    private void row(Block.Table table, Block.Row row, Page page) {
        String cells = IntStream.range(1, row.cells().size())
                .mapToObj(i -> say(table.head().get(i)) + ": "
                        + withoutStop(say(row.cells().get(i))))
                .collect(Collectors.joining("; "));
        page.point(1, say(row.cells().getFirst()) + ". " + cells + notes.named(row.sources()));
        why(2, row.sources(), page);
    }

    private static String withoutStop(String cell) {
        return cell.endsWith(".") ? cell.substring(0, cell.length() - 1) : cell;
    }

    private void call(HelpLine line, Page page) {
        String note = line.note().map(words -> ". " + say(words)).orElse("");
        String checked = line.isChecked() ? "" : " (" + wording.say(ReportWord.HELP_LINE_NOT_CHECKED) + ")";
        page.point(
                1,
                line.number() + "  " + say(line.name()) + note + checked
                        + notes.cited(line.head().citations()));
    }

    private void why(int depth, List<String> ids, Page page) {
        if (isWhy && !ids.isEmpty()) page.line(depth, wording.say(ReportWord.RESTS_ON) + ": " + String.join(", ", ids));
    }

    private String say(Words words) {
        return wording.say(words);
    }
}
