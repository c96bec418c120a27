package newleaf.report;

import newleaf.report.wording.ProductWords;
import newleaf.report.wording.Sentences;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.guidance.Assessment;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.finding.Finding;
import newleaf.intake.CaseFile;
import newleaf.intake.history.TypedMedicine;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.rule.HowSoon;
import newleaf.knowledge.words.Words;

/// Makes the page for the visit where a door is closed.
final class HandOvers {
    /// The door that only says that another finding is pressing; that finding is named itself.
    private static final String HELP_NEEDED = "door-help-needed-today";

    /// What fits on a sheet beside everything else; the report holds all of it.
    private static final int MOST_REASONS = 12;

    private static final int MOST_TO_SEE = 6;
    private static final int LONGEST_ADVICE = 1200;

    private final Points points;
    private final ProductWords products;
    private final Shelves shelves;

    HandOvers(Shelves shelves, Points points) {
        this.shelves = shelves;
        this.points = points;
        this.products = new ProductWords(shelves);
    }

    Optional<HandOver> of(Assessment assessment) {
        if (!assessment.hasDoor(DoorAnswer.State.CLOSED)) return Optional.empty();
        List<Point> reasons = reasons(assessment);
        return Optional.of(new HandOver(
                reasons.stream().flatMap(each -> each.howSoon().stream()).min(Comparator.<HowSoon>naturalOrder()),
                reasons.stream()
                        .map(Point::says)
                        .map(Sentences::first)
                        .distinct()
                        .limit(MOST_REASONS)
                        .toList(),
                reasons.stream()
                        .flatMap(each -> each.who().stream())
                        .distinct()
                        .limit(MOST_TO_SEE)
                        .toList(),
                Sentences.once(
                        reasons.stream()
                                .flatMap(each -> each.untilThen().stream())
                                .toList(),
                        LONGEST_ADVICE),
                products.of(assessment.caseFile().use()),
                medicines(assessment.caseFile()),
                others(assessment.caseFile()),
                reasons.stream()
                        .flatMap(each -> each.citations().stream())
                        .map(Citation::source)
                        .distinct()
                        .sorted()
                        .toList()));
    }

    private List<Point> reasons(Assessment assessment) {
        List<String> closed = assessment.doors().stream()
                .filter(door -> door.state() == DoorAnswer.State.CLOSED)
                .map(door -> door.door().id())
                .filter(id -> !id.equals(HELP_NEEDED))
                .toList();
        return assessment.findings().stream()
                .filter(finding -> closed.contains(finding.rule()) || isPressing(finding))
                .map(points::of)
                .sorted(Comparator.comparing(point -> point.howSoon().orElse(HowSoon.THIS_WEEK)))
                .toList();
    }

    private static boolean isPressing(Finding finding) {
        return !finding.isDoor() && finding.urgency().compareTo(newleaf.knowledge.rule.Urgency.URGENT) >= 0;
    }

    private static Optional<List<String>> medicines(CaseFile caseFile) {
        var medicines = caseFile.history().medications();
        if (!medicines.isGiven()) return Optional.empty();
        return Optional.of(medicines.typed().stream().map(TypedMedicine::text).toList());
    }

    private List<Words> others(CaseFile caseFile) {
        var history = caseFile.history();
        return Stream.concat(
                        named("substance", history.otherSubstances().present().stream()),
                        named("condition", history.conditions().present().stream()))
                .toList();
    }

    private Stream<Words> named(String group, Stream<String> ids) {
        return ids.map(id -> shelves.words(group).getOrDefault(id, Words.same(id)));
    }
}
