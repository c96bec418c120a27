package newleaf.web.report;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.AnswerTaper;
import newleaf.guidance.Assessment;
import newleaf.guidance.DoorAnswer;
import newleaf.guidance.Finding;
import newleaf.guidance.Library;
import newleaf.guidance.ReportWord;
import newleaf.guidance.TaperAnswer;
import newleaf.guidance.TaperAnswer.Comparison;
import newleaf.knowledge.TaperRuleCard;

/// Puts what can be said about cutting down into the report. A door is named once.
final class Plans {
    private static final String NO_PLAN_YET = "no-plan-yet";

    private final Library library;
    private final Points points;

    Plans(Library library, Points points) {
        this.library = library;
        this.points = points;
    }

    Plan of(Assessment assessment) {
        TaperAnswer answer = new AnswerTaper(library).of(assessment);
        List<Point> doors = assessment.findings().stream()
                .filter(Finding::isDoor)
                .map(points::of)
                .toList();
        List<String> named = doors.stream().map(Point::card).toList();
        return new Plan(
                outcome(answer),
                doors,
                answer.reasons().stream()
                        .filter(reason -> !named.contains(reason.rule()))
                        .map(points::of)
                        .toList(),
                compared(answer),
                assessment.hasDoor(DoorAnswer.State.UNKNOWN));
    }

    private static Optional<ReportWord> outcome(TaperAnswer answer) {
        return switch (answer) {
            case TaperAnswer.NeedsClinician needs -> Optional.of(ReportWord.NEEDS_CLINICIAN);
            case TaperAnswer.NotNeeded not -> Optional.of(ReportWord.NOT_NEEDED);
            case TaperAnswer.NotEnoughKnown(var reasons, var compared) ->
                reasons.stream().anyMatch(reason -> reason.rule().equals(NO_PLAN_YET))
                        ? Optional.empty()
                        : Optional.of(ReportWord.NOT_ENOUGH_KNOWN);
        };
    }

    private List<Compared> compared(TaperAnswer answer) {
        return switch (answer) {
            case TaperAnswer.NotEnoughKnown notEnough ->
                notEnough.compared().stream()
                        .flatMap(each -> compared(each).stream())
                        .toList();
            case TaperAnswer.NeedsClinician _, TaperAnswer.NotNeeded _ -> List.of();
        };
    }

    private Optional<Compared> compared(Comparison comparison) {
        return library.shelves()
                .card(comparison.id())
                .filter(TaperRuleCard.class::isInstance)
                .map(TaperRuleCard.class::cast)
                .map(rule -> new Compared(rule.publishedAs(), comparison.days(), rule.head()));
    }
}
