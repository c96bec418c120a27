package newleaf.web.journey.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.guidance.forecast.ForecastAnswer;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.taper.TaperWord;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.words.Words;
import newleaf.report.Report;
import newleaf.report.behind.Meanwhile;
import newleaf.report.behind.PaceCards;
import newleaf.report.behind.PlanSteps;
import newleaf.report.behind.SinceLastDose;
import newleaf.report.block.Block;
import newleaf.report.block.Line;
import newleaf.report.block.Part;
import newleaf.report.block.Point;
import newleaf.report.result.OneScreen;
import newleaf.report.wording.ReportWord;
import newleaf.web.form.FormToken;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;

/// A page behind a result.
///
/// @param words      for the reader
/// @param token      of a form on it
/// @param hasRecord  whether what is answered here is kept in a record
public record Behind(ResultPage page, Report report, Say words, FormToken token, boolean hasRecord) {
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

    /// Whether this plan can be taken as the one that is followed.
    public boolean mayAgree() {
        return hasRecord && report.taper() instanceof TaperAnswer.Proposed proposed && !proposed.isFollowed();
    }

    public boolean isFollowed() {
        return hasRecord && report.taper() instanceof TaperAnswer.Proposed proposed && proposed.isFollowed();
    }

    /// Why no steps can be shown.
    public JourneyWord whyNoPlan() {
        return switch (report.taper()) {
            case TaperAnswer.NeedsClinician _ -> JourneyWord.NO_PLAN_CLINICIAN;
            case TaperAnswer.NotNeeded _ -> JourneyWord.NO_PLAN_NEEDED;
            case TaperAnswer.NotEnoughKnown _, TaperAnswer.Stopping _, TaperAnswer.Proposed _ ->
                JourneyWord.NO_PLAN_HERE;
        };
    }

    /// Whether there are figures of the course.
    public boolean hasCourse() {
        return report.forecast() instanceof ForecastAnswer.Expected;
    }

    /// Whether answers that are missing could bring figures.
    public boolean isCourseWaiting() {
        return report.forecast() instanceof ForecastAnswer.Refused refused && refused.isYet();
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

    /// What it rests on, or what stands in its way.
    public Optional<Section> aboutThePlan() {
        return toldWithThePlan().filter(section -> section.heading().isEmpty()).findFirst();
    }

    /// What to do where nothing is taken from now on: it follows the paces.
    public Optional<Section> stopping() {
        return sections(Part.Name.PLAN).stream()
                .filter(section -> section.isUnder(the(TaperWord.PACES)))
                .map(Section::afterItsTable)
                .filter(section -> !section.blocks().isEmpty())
                .findFirst();
    }

    /// What is said of a plan besides its paces and its steps.
    public List<Section> aroundThePlan() {
        return toldWithThePlan()
                .filter(section -> section.heading().isPresent())
                .filter(section -> Stream.of(TaperWord.PACES, TaperWord.PLAN, TaperWord.PLAN_FOLLOWED)
                        .noneMatch(word -> section.isUnder(the(word))))
                .toList();
    }

    private Stream<Section> toldWithThePlan() {
        return sections(Part.Name.PLAN).stream()
                .map(section ->
                        section.keeping(block -> hasPlan() || !(block instanceof Line), this::isToldWithThePlan))
                .filter(section -> !section.isEmpty());
    }

    private boolean isToldWithThePlan(Point point) {
        return !isMeanwhile(point) && (hasPlan() || !isAmongTheReasons(point));
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

    /// The sections of a part, without what stands on the result, on the plan or beside what holds for everyone.
    public List<Section> reasons(Part part) {
        boolean isUrgent = part.name() == Part.Name.URGENT;
        SaidBefore result = SaidBefore.on(told());
        return Section.of(part).stream()
                .map(section -> section.keeping(
                                block -> block instanceof Block.Points || (!isUrgent && !isOnTheResult(block)),
                                point -> !isForEveryone(point) && !isOnThePlan(point))
                        .with(point -> result.holds(point) ? point : result.without(point)))
                .filter(section -> !section.isEmpty())
                .toList();
    }

    /// What holds for everyone, unless it has another page.
    public List<Point> forEveryone() {
        return parts().stream()
                .flatMap(part -> Section.points(part.blocks()))
                .filter(this::isForEveryone)
                .filter(point -> !isMeanwhile(point) && !isOnThePlan(point))
                .toList();
    }

    private boolean isForEveryone(Point point) {
        return isMeanwhile(point) || Meanwhile.isForEveryone(point);
    }

    private boolean isMeanwhile(Point point) {
        return Meanwhile.isFor(report) && Meanwhile.holds(point.card());
    }

    private boolean isOnThePlan(Point point) {
        return hasPlan() && isIn(point, Part.Name.PLAN);
    }

    /// That answers are missing is said where it decides how soon somebody should be seen.
    private boolean isOnTheResult(Block block) {
        Words missing = ReportWord.NOT_ENOUGH_KNOWN.in(words.shelves());
        return told().lacksAnswers()
                && block instanceof Line line
                && line.rest().equals(missing);
    }

    private boolean isIn(Point point, Part.Name name) {
        return sections(name).stream()
                .flatMap(section -> section.points().stream())
                .anyMatch(other -> other.card().equals(point.card()));
    }

    /// What another page tells whole: here only what it is and what it rests on.
    public boolean isTold(Point point) {
        boolean isOnTheResult =
                told().whole().stream().anyMatch(each -> each.card().equals(point.card()));
        return isOnTheResult || (page != ResultPage.REASONS && isAmongTheReasons(point));
    }

    private boolean isAmongTheReasons(Point point) {
        return Stream.of(Part.Name.URGENT, Part.Name.DOORS, Part.Name.MATTERS).anyMatch(name -> isIn(point, name));
    }

    private OneScreen told() {
        return OneScreen.of(report);
    }

    @Override
    public String toString() {
        return "Behind";
    }
}
