package newleaf.web.journey.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.rule.HowSoon;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Words;
import newleaf.report.Report;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Part;
import newleaf.report.block.Point;
import newleaf.report.block.Tone;
import newleaf.web.component.call.Call;
import newleaf.web.component.three.Three;
import newleaf.web.component.three.Three.Action;
import newleaf.web.journey.step.Say;

/// What was found, on one screen: what cannot wait, what comes first, and why; the rest on pages of its own.
///
/// @param situation  the card that says what comes first
/// @param wentBy     the answers it rests on most
public record Result(Report report, CardHead situation, WentBy wentBy, Say words) {
    /// What the situation says, in one sentence.
    public Words outcome() {
        return lines(Part.Name.NOW).findFirst().orElseThrow().rest();
    }

    /// What to do, by time, and the number to call, in one card. In an emergency its number stands above.
    public Three three() {
        List<Action> actions = blocks(Part.Name.NOW)
                .flatMap(block -> block instanceof Block.Bullets some ? some.lines().stream() : Stream.empty())
                .map(line -> new Action(named(line.lead()), line.rest()))
                .toList();
        Optional<Call> call = numberInCard().map(Call::of);
        return new Three(actions, isEmergency() ? call : call.map(Call::calm));
    }

    private static Words named(Words lead) {
        return new Words(lead.en().replace(": ", ""), lead.es().replace(": ", ""));
    }

    private Optional<HelpLine> numberInCard() {
        Optional<HelpLine> own = calls(Part.Name.NOW).findFirst();
        return own.isPresent() || isEmergency() ? own : calls(Part.Name.URGENT).findFirst();
    }

    /// The numbers to call at once that do not stand in the card.
    public List<HelpLine> atOnce() {
        List<HelpLine> inCard = numberInCard().stream().toList();
        return calls(Part.Name.URGENT).filter(line -> !inCard.contains(line)).toList();
    }

    /// How soon to be seen, where that is said.
    public List<Line> howSoon() {
        return lines(Part.Name.URGENT).map(line -> line.from(List.of())).toList();
    }

    public boolean isEmergency() {
        return report.assessment().urgency() == Urgency.EMERGENCY;
    }

    /// Why somebody should be seen is not folded away.
    public boolean opensReasons() {
        return report.assessment().urgency() != Urgency.ROUTINE;
    }

    /// Who reads, and of whom it speaks.
    public List<Line> toTheReader() {
        return lines(Part.Name.HEAD).filter(line -> line.tone() == Tone.CAUTION).toList();
    }

    /// What this is and what it is not.
    public List<Line> nature() {
        return lines(Part.Name.HEAD).filter(line -> line.tone() != Tone.CAUTION).toList();
    }

    public LocalDate made() {
        return report.assessment().caseFile().asOf();
    }

    public boolean hasPlan() {
        return ResultPage.hasPlan(report);
    }

    public List<ResultPage> pages() {
        return ResultPage.of(report);
    }

    public Optional<Part> part(Part.Name name) {
        return report.parts().stream().filter(part -> part.name() == name).findFirst();
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

    private Stream<HelpLine> calls(Part.Name name) {
        return blocks(name)
                .flatMap(block -> block instanceof Block.Calls some ? some.lines().stream() : Stream.empty());
    }

    private Stream<Line> lines(Part.Name name) {
        return blocks(name).flatMap(block -> block instanceof Line line ? Stream.of(line) : Stream.empty());
    }

    private Stream<Block> blocks(Part.Name name) {
        return part(name).stream().flatMap(part -> part.blocks().stream());
    }

    @Override
    public String toString() {
        return "Result";
    }
}
