package newleaf.web.report;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.Library;
import newleaf.guidance.Reason;
import newleaf.guidance.SourcesUsed;
import newleaf.guidance.TaperAnswer.Proposed;
import newleaf.guidance.TaperWord;
import newleaf.knowledge.Audience;
import newleaf.knowledge.Citation;
import newleaf.knowledge.Labelled;
import newleaf.knowledge.TaperRuleCard;
import newleaf.knowledge.Words;
import newleaf.taper.compare.ComparedWay;
import newleaf.taper.plan.Step;
import newleaf.taper.plan.TaperPlan;

/// A plan as the report shows it: steps, what shaped it, how it goes, ways compared, what comes after.
///
/// @param learnt    what the diary has taught about the people it was made on; empty without a diary
/// @param warnings  lost tolerance and naloxone
public record ShownPlan(
        Proposed proposed, List<Row> rows, Optional<Words> learnt, List<Point> warnings, boolean isForClinician) {
    /// Days after the last dose on which to look how it goes.
    public static final List<Integer> CHECKS = List.of(2, 4, 7, 14, 30);

    public ShownPlan {
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }

    /// One way of cutting down beside the others.
    public record Row(Words name, ComparedWay way, List<String> sources) {
        public Row {
            sources = List.copyOf(sources);
        }

        @Override
        public String toString() {
            return "Row";
        }
    }

    static ShownPlan of(Proposed proposed, Library library, Points points, Audience audience) {
        List<Row> rows =
                proposed.compared().stream().map(way -> row(way, library)).toList();
        List<Point> warnings = library.shelves().rules().stream()
                .filter(rule -> SourcesUsed.AFTER_A_PLAN.contains(rule.id()))
                .map(rule -> points.of(new Reason(
                        rule.id(),
                        rule.says(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        rule.head().citations())))
                .toList();
        return new ShownPlan(
                proposed, rows, proposed.learnt().in(library.shelves()), warnings, audience == Audience.CLINICIAN);
    }

    public TaperPlan plan() {
        return proposed.plan();
    }

    public double largestCut() {
        return plan().steps().stream().mapToDouble(Step::cutPercent).max().orElse(0);
    }

    public int shortestInterval() {
        return plan().steps().stream().mapToInt(Step::days).min().orElse(0);
    }

    /// The step that holds today, and the next ones, for one sheet.
    public List<Step> next(int count) {
        return plan().steps().stream().limit(count).toList();
    }

    public Optional<String> picture(String title, java.util.function.Function<Words, String> say) {
        if (proposed.people().isEmpty()) return Optional.empty();
        return Optional.of(new PeakPicture(title).of(rows, say));
    }

    public List<Labelled> because() {
        return List.copyOf(proposed.adaptation().because());
    }

    private static Row row(ComparedWay way, Library library) {
        Optional<TaperRuleCard> card = library.shelves()
                .card(way.id())
                .filter(TaperRuleCard.class::isInstance)
                .map(TaperRuleCard.class::cast);
        List<String> sources = card.map(each -> each.head().citations().stream()
                        .map(Citation::source)
                        .distinct()
                        .toList())
                .orElse(List.of("newleaf-judgement"));
        Words name = card.map(TaperRuleCard::publishedAs)
                .orElseGet(() -> ownName(way.id()).in(library.shelves()));
        return new Row(name, way, sources);
    }

    private static TaperWord ownName(String id) {
        return switch (id) {
            case "stop-now" -> TaperWord.STOP_NOW;
            case "slower" -> TaperWord.SLOWER;
            case "faster" -> TaperWord.FASTER;
            default -> TaperWord.PROPOSED;
        };
    }

    @Override
    public String toString() {
        return "ShownPlan";
    }
}
