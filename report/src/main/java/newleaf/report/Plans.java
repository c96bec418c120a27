package newleaf.report;

import java.util.List;
import java.util.Optional;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.report.wording.ReportWord;
import newleaf.knowledge.rule.Audience;

/// Puts what can be said about cutting down into the report. A door is named once.
final class Plans {
    private final Library library;
    private final Points points;

    Plans(Library library, Points points) {
        this.library = library;
        this.points = points;
    }

    Plan of(Assessment assessment, TaperAnswer answer, Audience audience) {
        List<Point> doors = assessment.findings().stream()
                .filter(Finding::isDoor)
                .map(door -> points.of(door, assessment, audience))
                .toList();
        List<String> named = doors.stream().map(Point::card).toList();
        return new Plan(
                outcome(answer),
                doors,
                answer.reasons().stream()
                        .filter(reason -> !named.contains(reason.rule()))
                        .map(points::of)
                        .toList(),
                answer instanceof TaperAnswer.Proposed proposed
                        ? Optional.of(ShownPlan.of(proposed, library, points, audience))
                        : Optional.empty(),
                assessment.hasDoor(DoorAnswer.State.UNKNOWN));
    }

    private static Optional<ReportWord> outcome(TaperAnswer answer) {
        return switch (answer) {
            case TaperAnswer.NeedsClinician _ -> Optional.of(ReportWord.NEEDS_CLINICIAN);
            case TaperAnswer.NotNeeded _ -> Optional.of(ReportWord.NOT_NEEDED);
            case TaperAnswer.NotEnoughKnown _ -> Optional.of(ReportWord.NOT_ENOUGH_KNOWN);
            case TaperAnswer.Proposed _ -> Optional.empty();
        };
    }
}
