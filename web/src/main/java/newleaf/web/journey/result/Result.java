package newleaf.web.journey.result;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.situation.Reader;
import newleaf.knowledge.card.CardHead;
import newleaf.report.Report;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Part;
import newleaf.report.block.Point;
import newleaf.report.result.OneScreen;
import newleaf.web.journey.step.Say;

/// The page of a result: the first screen of the report, and the pages behind it.
///
/// @param situation  the card that says what comes first
/// @param isOpen     whether there is a question left to go on with
public record Result(Report report, CardHead situation, boolean isOpen, Say words) {
    public boolean hasPlan() {
        return ResultPage.hasPlan(report);
    }

    /// Whether a clinician answers, who finds what is meant for them behind a tick.
    public boolean isForClinician() {
        return report.voice().reader() == Reader.CLINICIAN;
    }

    public List<ResultPage> pages() {
        return ResultPage.of(report);
    }

    public Optional<Part> part(Part.Name name) {
        return screen().part(name);
    }

    /// What is not a point. Its sources stand together below.
    public List<Block> uncited(Part.Name name) {
        return screen().beside(name).stream().map(Result::uncited).toList();
    }

    private static Block uncited(Block block) {
        return switch (block) {
            case Line line -> line.from(List.of());
            case Block.Bullets bullets ->
                new Block.Bullets(bullets.lines().stream()
                        .map(line -> line.from(List.of()))
                        .toList());
            default -> block;
        };
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

    private OneScreen screen() {
        return OneScreen.of(report);
    }

    @Override
    public String toString() {
        return "Result";
    }
}
