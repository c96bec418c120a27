package newleaf.web.journey.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.taper.TaperWord;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.report.Report;
import newleaf.report.behind.Meanwhile;
import newleaf.report.behind.PaceCards;
import newleaf.report.behind.PlanSteps;
import newleaf.report.behind.SinceLastDose;
import newleaf.report.block.Block;
import newleaf.report.block.Part;
import newleaf.report.block.Point;
import newleaf.web.form.FormToken;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;

/// A page behind a result.
///
/// @param words  for the reader
/// @param token  of a form on it
public record Behind(ResultPage page, Report report, Say words, FormToken token) {
    public List<Part> parts() {
        return page.in(report);
    }

    public boolean isOn(ResultPage other) {
        return page == other;
    }

    public Words the(JourneyWord word) {
        return words.the(word);
    }

    public Words the(TaperWord word) {
        return word.in(words.shelves());
    }

    public List<Section> sections(Part.Name name) {
        return report.parts().stream()
                .filter(part -> part.name() == name)
                .flatMap(part -> Section.of(part).stream())
                .filter(section -> !section.isEmpty())
                .toList();
    }

    public Optional<PaceCards> paces() {
        return PaceCards.of(report.taper(), words.shelves());
    }

    public boolean hasPlan() {
        return ResultPage.hasPlan(report);
    }

    /// Whether there are figures of the course.
    public boolean hasCourse() {
        return report.forecast() instanceof ForecastAnswer.Expected;
    }

    /// Only where one voice let a schedule stand.
    public Optional<PlanSteps> steps() {
        boolean mayStand = sections(Part.Name.PLAN).stream()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(block -> block instanceof Block.Table table && table.asks() == Deed.SCHEDULE);
        return report.taper() instanceof TaperAnswer.Proposed proposed && mayStand
                ? Optional.of(PlanSteps.of(proposed, words.shelves()))
                : Optional.empty();
    }

    /// What is said of a plan besides its paces and its steps.
    public List<Section> aroundThePlan() {
        return sections(Part.Name.PLAN).stream()
                .filter(section -> Stream.of(TaperWord.PACES, TaperWord.PLAN, TaperWord.PLAN_FOLLOWED)
                        .noneMatch(word -> section.isUnder(the(word))))
                .toList();
    }

    public boolean isUnder(Section section, TaperWord word) {
        return section.isUnder(the(word));
    }

    public Optional<SinceLastDose> since() {
        return SinceLastDose.of(report.assessment(), words.shelves());
    }

    public Optional<Meanwhile> meanwhile() {
        return Meanwhile.of(report, words.shelves());
    }

    /// The sections of a part, without what stands on the result or beside what holds for everyone.
    public List<Section> reasons(Part part) {
        boolean isUrgent = part.name() == Part.Name.URGENT;
        return Section.of(part).stream()
                .map(section -> section.keeping(
                        block -> block instanceof Block.Points || !isUrgent, point -> !isForEveryone(point)))
                .filter(section -> !section.isEmpty())
                .toList();
    }

    /// What holds for everyone, unless it has a page of its own.
    public List<Point> forEveryone() {
        boolean isElsewhere = meanwhile().isPresent();
        return parts().stream()
                .flatMap(part -> Section.points(part.blocks()))
                .filter(this::isForEveryone)
                .filter(point -> !isElsewhere || !Meanwhile.holds(point.card()))
                .toList();
    }

    private boolean isForEveryone(Point point) {
        boolean isElsewhere = meanwhile().isPresent() && Meanwhile.holds(point.card());
        return isElsewhere || Meanwhile.isForEveryone(point);
    }

    /// What was told whole on the result: here only what it rests on.
    public boolean isTold(Point point) {
        return told().whole().contains(point);
    }

    private Result told() {
        var situation = words.shelves().wordsCard(WordGroup.SITUATION).head();
        return new Result(report, situation, words);
    }

    @Override
    public String toString() {
        return "Behind";
    }
}
