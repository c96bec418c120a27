package newleaf.web.journey.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.rule.HowSoon;
import newleaf.knowledge.rule.Urgency;
import newleaf.report.Report;
import newleaf.report.block.Block;
import newleaf.report.block.Part;
import newleaf.report.block.Point;
import newleaf.web.journey.step.Say;

/// What was found, on one screen: what cannot wait, what comes first, and why; the rest on pages of its own.
///
/// @param situation  the card that says what comes first
public record Result(Report report, CardHead situation, Say words) {
    public boolean hasPlan() {
        return ResultPage.hasPlan(report);
    }

    public List<ResultPage> pages() {
        return ResultPage.of(report);
    }

    public Optional<Part> part(Part.Name name) {
        return report.parts().stream().filter(part -> part.name() == name).findFirst();
    }

    /// What is not a point: how soon, whom to call, what to do. Its sources stand together below.
    public List<Block> uncited(Part.Name name) {
        return blocks(name)
                .filter(block -> !(block instanceof Block.Points))
                .map(Section::uncited)
                .toList();
    }

    /// What is to be done at once is told whole, or else the first of what closes a door: whom to see, and what to do
    /// until then.
    public List<Point> whole() {
        List<Point> atOnce = points(Part.Name.URGENT).filter(Result::isAtOnce).toList();
        return atOnce.isEmpty() ? rest().limit(1).toList() : atOnce;
    }

    /// Of all else only what it is; the rest stands with the reasons.
    public List<Point> inShort() {
        List<Point> whole = whole();
        return rest().filter(point -> !whole.contains(point)).toList();
    }

    /// Whether it is said how soon to be seen only because answers are missing.
    public boolean lacksAnswers() {
        return report.assessment().urgency() != Urgency.ROUTINE && whole().isEmpty();
    }

    /// What closes a door, and why else somebody should be seen.
    private Stream<Point> rest() {
        Stream<Point> urgent = points(Part.Name.URGENT).filter(point -> !isAtOnce(point));
        Stream<Point> soon = points(Part.Name.MATTERS).filter(this::isToBeSeen);
        return Stream.of(urgent, points(Part.Name.DOORS), soon).flatMap(each -> each);
    }

    private boolean isToBeSeen(Point point) {
        return report.assessment().findings().stream()
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
        return "Result";
    }
}
