package newleaf.web.journey.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.guidance.situation.Reader;
import newleaf.knowledge.card.CardHead;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Words;
import newleaf.report.Report;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Part;
import newleaf.report.block.Point;
import newleaf.report.block.Tone;
import newleaf.report.result.OneScreen;
import newleaf.web.component.call.Call;
import newleaf.web.component.three.Three;
import newleaf.web.component.three.Three.Action;
import newleaf.web.journey.step.Fill;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;

/// The page of a result: the first screen of the report, and the pages behind it.
///
/// @param situation  the card that says what comes first
/// @param wentBy     the answers it rests on most
/// @param open       how many short questions make it fit
public record Result(Report report, CardHead situation, WentBy wentBy, int open, Say words) {
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

    /// How soon to be seen, where there is a reason for it.
    public List<Line> howSoon() {
        if (report.assessment().urgency() == Urgency.ROUTINE || lacksAnswers()) return List.of();
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

    /// How many short questions are left, said.
    public Words more() {
        return Fill.at(words.the(JourneyWord.FIT_MORE), "all", Words.same(Integer.toString(open)));
    }

    public boolean hasPlan() {
        return ResultPage.hasPlan(report);
    }

    /// Whether a clinician answers, who finds what is meant for them behind a tick.
    public boolean isForClinician() {
        return report.voice().reader() == Reader.CLINICIAN;
    }

    /// Whether somebody beside the person answers.
    public boolean isForFamily() {
        return report.voice().reader() == Reader.RELATIVE;
    }

    public List<ResultPage> pages() {
        return ResultPage.of(report);
    }

    public Optional<Part> part(Part.Name name) {
        return screen().part(name);
    }

    public List<Point> whole() {
        return screen().whole();
    }

    public List<Point> inShort() {
        return screen().inShort();
    }

    public boolean lacksAnswers() {
        return screen().lacksAnswers();
    }

    public Optional<Line> firstStep() {
        return screen().firstStep();
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

    private OneScreen screen() {
        return OneScreen.of(report);
    }

    @Override
    public String toString() {
        return "Result";
    }
}
