package newleaf.taper.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Answer;
import newleaf.documents.Section;
import newleaf.documents.tree.Problems;
import newleaf.taper.plan.PlanVersion.Author;
import newleaf.units.AmountUnit;

/// Reads `newleaf/plan/1`: one version, which named those before it without what they allowed. It is in force from its
/// first day on, or from the day on which it was made where that was earlier.
final class FirstPlanDocument {
    static final String SCHEMA = "newleaf/plan/1";
    private static final int MOST_VERSIONS = 100_000;

    private FirstPlanDocument() {}

    static Optional<PlanFile> read(Section root, Problems problems) {
        number(root);
        Answer<Author> author = root.oneOf("author", Author.values());
        Answer<LocalDate> start = PlanDocument.day(root, "start", "write the first day");
        Answer<LocalDate> made = root.date("made");
        AmountUnit unit = PlanDocument.unit(root).known().orElse(AmountUnit.GRAM);
        Answer<Double> days = root.number("daysPerWeek", 0, 7);
        List<Step> steps = PlanDocument.steps(root, start, unit);
        Optional<Integer> stop = PlanDocument.stopDay(root, steps);
        List<String> because = PlanDocument.texts(root, "because");
        earlier(root);
        root.nothingElse();
        return start.known()
                .filter(_ -> problems.isEmpty())
                .map(first -> new PlanVersion(
                        author.known().orElse(Author.PERSON), first, unit, days.known(), steps, stop, because))
                .map(version -> PlanFile.of(version.madeOn(made.known().orElse(version.made()))));
    }

    private static void number(Section section) {
        section.whole("version", 1, MOST_VERSIONS);
    }

    private static void earlier(Section root) {
        for (Section section : root.sections("earlier").known().orElse(List.of())) {
            number(section);
            PlanDocument.day(section, "made", "write the day on which it was made");
            PlanDocument.texts(section, "because");
            section.nothingElse();
        }
    }
}
