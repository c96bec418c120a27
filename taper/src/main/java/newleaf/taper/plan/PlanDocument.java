package newleaf.taper.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.documents.Answer;
import newleaf.documents.DocumentReader;
import newleaf.documents.Reading;
import newleaf.documents.Section;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Problems;
import newleaf.taper.plan.PlanFile.Baseline;
import newleaf.taper.plan.PlanVersion.Author;
import newleaf.units.AmountUnit;
import org.jspecify.annotations.Nullable;

/// A plan as a document (`newleaf/plan/2`), read back without loss; `newleaf/plan/1` is read as a file of one version.
/// Reading gathers every problem before it answers; a version that goes up, or that leaves a gap, is none.
public final class PlanDocument {
    private static final String SCHEMA = "newleaf/plan/2";
    private static final List<AmountUnit> UNITS = List.of(AmountUnit.GRAM, AmountUnit.MILLIGRAM);
    private static final int LONGEST_ID = 100;
    private static final int LONGEST_REASON = 200;

    private PlanDocument() {}

    public static Map<String, @Nullable Object> written(PlanFile file) {
        Written written = new Written().with("schema", SCHEMA).with("id", file.id());
        file.agreed().ifPresent(each -> written.with("agreed", PlanMemoryDocument.written(each)));
        return written.with("ended", file.ended().map(PlanMemoryDocument::written))
                .with("baseline", PlanMemoryDocument.written(file.baseline()))
                .with(
                        "versions",
                        file.versions().stream().map(PlanDocument::written).toList())
                .with(
                        "pauses",
                        file.pauses().stream().map(PlanMemoryDocument::written).toList())
                .with(
                        "holds",
                        file.holds().stream().map(PlanMemoryDocument::written).toList())
                .with(
                        "slows",
                        file.slows().stream().map(PlanMemoryDocument::written).toList())
                .fields();
    }

    static Map<String, @Nullable Object> written(PlanVersion version) {
        return new Written()
                .with("made", version.made().toString())
                .with("author", version.author().label())
                .with("why", version.why())
                .with("unit", version.unit().label())
                .with("daysPerWeek", version.daysPerWeek())
                .with(
                        "steps",
                        version.steps().stream()
                                .map(step -> StepDocument.written(step, version))
                                .toList())
                .with("stopDay", version.stopDay())
                .fields();
    }

    /// @param document  the bytes as they came, at most 1 MB of UTF-8
    public static Reading<PlanFile> read(byte[] document) {
        Problems problems = new Problems();
        Optional<PlanFile> plan = new DocumentReader(problems)
                .read(document)
                .flatMap(fields -> file(new Section("", fields.values(), problems), problems));
        return plan.<Reading<PlanFile>>map(Reading.Usable::new).orElseGet(() -> new Reading.Unusable<>(problems.all()));
    }

    /// Without a name the newer format is the one that has versions.
    private static Optional<PlanFile> file(Section root, Problems problems) {
        String schema = root.oneOf("schema", List.of(FirstPlanDocument.SCHEMA, SCHEMA))
                .known()
                .orElse(root.isPresent("versions") ? SCHEMA : FirstPlanDocument.SCHEMA);
        return schema.equals(SCHEMA) ? second(root, problems) : FirstPlanDocument.read(root, problems);
    }

    private static Optional<PlanFile> second(Section root, Problems problems) {
        Answer<String> id = root.text("id", LONGEST_ID);
        Optional<PlanFile.Agreed> agreed = PlanMemoryDocument.agreed(root);
        Optional<PlanFile.Ended> ended = PlanMemoryDocument.ended(root);
        Baseline baseline = PlanMemoryDocument.baseline(root);
        List<PlanVersion> versions = versions(root, problems);
        List<PlanFile.Pause> pauses = PlanMemoryDocument.pauses(root);
        List<PlanFile.Hold> holds = PlanMemoryDocument.holds(root);
        List<PlanFile.Slow> slows = PlanMemoryDocument.slows(root);
        root.nothingElse();
        if (!problems.isEmpty()) return Optional.empty();
        String name =
                id.known().orElseGet(() -> PlanFile.of(versions.getFirst()).id());
        return Optional.of(new PlanFile(name, ended, baseline, versions, pauses, holds, slows, agreed));
    }

    private static List<PlanVersion> versions(Section root, Problems problems) {
        List<Section> sections = root.sections("versions").known().orElse(List.of());
        if (sections.isEmpty()) root.problem("versions", "is missing; a plan has at least one version");
        List<PlanVersion> versions = new ArrayList<>();
        Optional<LocalDate> before = Optional.empty();
        for (Section section : sections) {
            Answer<LocalDate> made = day(section, "made", "write the day on which this version was made");
            if (before.flatMap(last -> made.known().filter(last::isAfter)).isPresent()) {
                section.problem("made", "is before that of the version above it");
            }
            before = made.known();
            version(section, made, problems).ifPresent(versions::add);
        }
        return versions;
    }

    private static Optional<PlanVersion> version(Section section, Answer<LocalDate> made, Problems problems) {
        Answer<Author> author = section.oneOf("author", Author.values());
        List<String> why = texts(section, "why");
        AmountUnit unit = unit(section).known().orElse(AmountUnit.GRAM);
        Answer<Double> days = section.number("daysPerWeek", 0, 7);
        List<Step> steps = steps(section, made, unit);
        Optional<Integer> stop = stopDay(section, steps);
        section.nothingElse();
        return made.known()
                .filter(_ -> problems.isEmpty())
                .map(day -> new PlanVersion(
                        author.known().orElse(Author.PERSON), day, unit, days.known(), steps, stop, why));
    }

    /// Of the totals.
    static Answer<AmountUnit> unit(Section section) {
        return section.oneOf("unit", UNITS.stream().map(AmountUnit::label).toList())
                .map(AmountUnit::labelled);
    }

    static List<Step> steps(Section section, Answer<LocalDate> dayZero, AmountUnit unit) {
        List<Section> sections = section.sections("steps").known().orElse(List.of());
        if (sections.isEmpty()) section.problem("steps", "is missing; a plan has at least one step");
        List<Step> steps = new ArrayList<>();
        for (Section each : sections) steps.add(StepDocument.read(each, dayZero, unit, steps));
        return steps;
    }

    static Optional<Integer> stopDay(Section section, List<Step> steps) {
        Answer<Double> stop = section.whole("stopDay", 0, StepDocument.LAST_DAY);
        boolean isGap = stop.known()
                .filter(day -> steps.isEmpty() || day != steps.getLast().toDay() + 1)
                .isPresent();
        if (isGap) section.problem("stopDay", "is the day after the last step");
        return stop.known().map(Double::intValue);
    }

    static Answer<LocalDate> day(Section section, String name, String help) {
        if (!section.isPresent(name)) section.problem(name, "is missing; " + help);
        return section.date(name);
    }

    static List<String> texts(Section section, String name) {
        List<String> texts = new ArrayList<>();
        for (Node item : section.items(name).known().orElse(List.of())) {
            if (item instanceof Node.Text(var value, var _) && value.length() <= LONGEST_REASON) texts.add(value);
            else section.problem(name, "is a list of texts");
        }
        return texts;
    }
}
