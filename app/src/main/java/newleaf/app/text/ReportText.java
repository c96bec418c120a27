package newleaf.app.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Part;
import newleaf.report.block.Point;
import newleaf.report.wording.ReadFact;
import newleaf.report.wording.ReportWord;
import newleaf.report.wording.Wording;

/// Parts of a report as text. What states something medical ends in the ids that it rests on; each opens with
/// `newleaf knowledge card`.
public final class ReportText {
    private final Wording wording;

    public ReportText(Shelves shelves, Language language) {
        this.wording = new Wording(shelves, language);
    }

    public void write(List<Part> parts, Page page) {
        parts.stream().filter(part -> !part.isForPaperOnly()).forEach(part -> {
            page.heading(say(part.heading()));
            part.blocks().forEach(block -> write(block, page));
        });
    }

    private void write(Block block, Page page) {
        switch (block) {
            case Line line -> page.line(1, said(line));
            case Block.Heading heading -> {
                page.gap();
                page.line(1, say(heading.words()) + ":");
            }
            case Block.Bullets bullets -> bullets.lines().forEach(line -> page.point(1, said(line)));
            case Block.Points points -> points.points().forEach(point -> point(point, page));
            case Block.Amounts amounts -> amounts(amounts, page);
            case Block.Stated stated ->
                page.point(1, from(say(stated.name()) + ": " + said(stated.line()), stated.sources()));
            case Block.Ways ways -> ways.ways().forEach(way -> page.point(1, way(way)));
            case Block.Asked asked ->
                asked.questions().forEach(each -> page.point(1, say(each.words()) + " (" + each.fact() + ")"));
            case Block.Chart chart -> {
                page.line(1, said(chart.caption()));
                Bars.write(chart.picture().chart(wording), page);
            }
            case Block.Peaks _ -> {} // the table after it has its numbers
            case Block.Table table -> table.rows().forEach(row -> page.point(1, row(table, row)));
            case Block.Calls calls -> calls.lines().forEach(line -> page.point(1, call(line)));
            case Block.Sources sources ->
                sources.sources()
                        .forEach(source -> page.point(1, source.id() + ": " + source.sentence(wording.language())));
        }
    }

    private void point(Point point, Page page) {
        page.point(1, from(say(point.says()), point.sourceIds()));
        List<String> card = List.of(point.card());
        if (!point.facts().isEmpty()) {
            String facts = point.facts().stream().map(this::fact).collect(Collectors.joining("; "));
            page.line(2, from(wording.say(ReportWord.RESTS_ON) + ": " + facts, card));
        }
        point.flip().ifPresent(words -> page.line(2, from(say(words), card)));
        point.stands().ifPresent(words -> page.line(2, from("(" + say(words) + ")", card)));
        point.howSoon()
                .ifPresent(when ->
                        page.line(2, step(ReportWord.HOW_SOON, wording.label(WordGroup.HOW_SOON, when), card)));
        point.who().ifPresent(words -> page.line(2, step(ReportWord.WHOM_TO_SEE, say(words), card)));
        point.untilThen().ifPresent(words -> page.line(2, step(ReportWord.UNTIL_THEN, say(words), card)));
        point.head().ifPresent(head -> page.line(2, from("(" + wording.howSure(head) + ")", card)));
    }

    /// `pregnancy (person.pregnant, as said)`.
    private String fact(ReadFact fact) {
        String how = say(fact.how());
        return say(fact.says()) + " (" + (fact.path().isEmpty() ? how : fact.path() + ", " + how) + ")";
    }

    private String step(FixedWord what, String words, List<String> card) {
        return from(wording.say(what) + ": " + words, card);
    }

    private void amounts(Block.Amounts amounts, Page page) {
        page.point(1, say(amounts.name()));
        amounts.amounts()
                .forEach(each -> page.point(2, from(say(each.name()) + ": " + say(each.value()), each.sources())));
        amounts.notes().forEach(line -> page.point(2, said(line)));
        if (amounts.worked().isEmpty()) return;
        page.point(1, say(amounts.howWorkedOut()));
        amounts.worked().stream()
                .map(step -> from(say(step.words()), step.sources()))
                .distinct()
                .forEach(words -> page.point(2, words));
    }

    private String way(Block.Way way) {
        List<String> rules = way.because().stream().map(Block.Because::card).toList();
        String fit = way.fit().map(words -> ": " + say(words)).orElse("");
        return from(say(way.name()) + fit, rules.isEmpty() ? Line.OURS : rules);
    }

    /// The first cell names the row; each other stands behind the head of its column.
    private String row(Block.Table table, Block.Row row) {
        String cells = IntStream.range(1, row.cells().size())
                .mapToObj(i -> say(table.head().get(i)) + " " + say(row.cells().get(i)))
                .collect(Collectors.joining("; "));
        return from(say(row.cells().getFirst()) + ": " + cells, row.sources());
    }

    private String call(HelpLine line) {
        String note = line.note().map(words -> ". " + say(words)).orElse("");
        String checked = line.isChecked() ? "" : " (" + wording.say(ReportWord.HELP_LINE_NOT_CHECKED) + ")";
        List<String> sources = line.head().citations().stream()
                .map(Citation::source)
                .distinct()
                .toList();
        return from(line.number() + "  " + say(line.name()) + note + checked, sources);
    }

    private String said(Line line) {
        return from(say(line.lead()) + say(line.rest()), line.sources());
    }

    private static String from(String words, List<String> sources) {
        return sources.isEmpty() ? words : words + " [" + String.join(", ", sources) + "]";
    }

    private String say(Words words) {
        return wording.say(words);
    }
}
