package newleaf.report;

import newleaf.report.picture.PeakPicture;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.guidance.Library;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.taper.NamedWay;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Words;
import newleaf.taper.plan.Step;
import newleaf.taper.plan.TaperPlan;

/// A plan as the report shows it: steps, what shaped it, how it goes, ways compared, what comes after.
///
/// @param learnt    what the diary has taught about the people it was made on; empty without a diary
/// @param warnings  lost tolerance and naloxone
public record ShownPlan(
        Proposed proposed, List<NamedWay> rows, Optional<Words> learnt, List<Point> warnings, boolean isForClinician) {
    /// Days after the last dose on which to look how it goes.
    public static final List<Integer> CHECKS = List.of(2, 4, 7, 14, 30);

    public ShownPlan {
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }

    static ShownPlan of(Proposed proposed, Library library, Points points, Audience audience) {
        List<NamedWay> rows = proposed.compared().stream()
                .map(way -> NamedWay.of(way, library.shelves()))
                .toList();
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

    @Override
    public String toString() {
        return "ShownPlan";
    }
}
