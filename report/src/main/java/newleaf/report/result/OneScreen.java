package newleaf.report.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.guidance.Assessment;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.rule.HowSoon;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Words;
import newleaf.report.Report;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Part;
import newleaf.report.block.Point;

/// What was found, on one screen: what cannot wait, what comes first, and why. The rest stands behind it.
///
/// @param parts  all of a report, or those that answer one question
public record OneScreen(Assessment assessment, List<Part> parts) {
    public OneScreen {
        parts = List.copyOf(parts);
    }

    public static OneScreen of(Report report) {
        return new OneScreen(report.assessment(), report.parts());
    }

    public Optional<Part> part(Part.Name name) {
        return parts.stream().filter(part -> part.name() == name).findFirst();
    }

    /// What is not a point: how soon, whom to call, what to do.
    public List<Block> beside(Part.Name name) {
        return blocks(name).filter(block -> !(block instanceof Block.Points)).toList();
    }

    /// What is to be done at once is told whole, or else the first of what closes a door: whom to see, and what to do
    /// until then.
    public List<Point> whole() {
        List<Point> atOnce =
                points(Part.Name.URGENT).filter(OneScreen::isAtOnce).toList();
        return atOnce.isEmpty() ? rest().limit(1).toList() : atOnce;
    }

    /// Of all else only what it is; the rest stands with the reasons.
    public List<Point> inShort() {
        List<Point> whole = whole();
        return rest().filter(point -> !whole.contains(point)).toList();
    }

    /// Whether it is said how soon to be seen only because answers are missing.
    public boolean lacksAnswers() {
        return assessment.urgency() != Urgency.ROUTINE && whole().isEmpty();
    }

    /// The first step of a plan, where there is one that may be shown: its days, its doses and the most of a day.
    public Optional<Line> firstStep() {
        return blocks(Part.Name.PLAN)
                .flatMap(block -> block instanceof Block.Table table ? Stream.of(table) : Stream.empty())
                .filter(table -> table.asks() == Deed.SCHEDULE)
                .flatMap(table -> table.rows().stream())
                .findFirst()
                .map(OneScreen::inOneLine);
    }

    private static Line inOneLine(Block.Row row) {
        List<Words> cells = row.cells().subList(1, row.cells().size());
        Words words = new Words(
                cells.stream().map(Words::en).collect(Collectors.joining("; ")),
                cells.stream().map(Words::es).collect(Collectors.joining("; ")));
        return Line.of(words).from(row.sources()).asking(Deed.SCHEDULE);
    }

    /// What closes a door, and why else somebody should be seen.
    private Stream<Point> rest() {
        Stream<Point> urgent = points(Part.Name.URGENT).filter(point -> !isAtOnce(point));
        Stream<Point> soon = points(Part.Name.MATTERS).filter(this::isToBeSeen);
        return Stream.of(urgent, points(Part.Name.DOORS), soon).flatMap(each -> each);
    }

    private boolean isToBeSeen(Point point) {
        return assessment.findings().stream()
                .anyMatch(finding -> finding.rule().equals(point.card()) && finding.urgency() != Urgency.ROUTINE);
    }

    private static boolean isAtOnce(Point point) {
        return point.howSoon().equals(Optional.of(HowSoon.NOW));
    }

    private Stream<Point> points(Part.Name name) {
        return blocks(name)
                .flatMap(block -> block instanceof Block.Points some ? some.points().stream() : Stream.empty());
    }

    private Stream<Block> blocks(Part.Name name) {
        return part(name).stream().flatMap(part -> part.blocks().stream());
    }

    @Override
    public String toString() {
        return "OneScreen";
    }
}
