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
import newleaf.taper.plan.PlanVersion.Author;
import newleaf.taper.plan.PlanVersion.Earlier;
import newleaf.units.AmountUnit;
import org.jspecify.annotations.Nullable;

/// A plan as a document (`newleaf/plan/1`), read back without loss. Reading gathers every problem before it answers; a
/// plan that goes up, or that leaves a gap, is none.
public final class PlanDocument {
    private static final String SCHEMA = "newleaf/plan/1";
    private static final List<AmountUnit> UNITS = List.of(AmountUnit.GRAM, AmountUnit.MILLIGRAM);
    private static final int MOST_VERSIONS = 100_000;
    private static final int LONGEST_REASON = 200;

    private PlanDocument() {}

    public static Map<String, @Nullable Object> written(AgreedPlan agreed) {
        PlanVersion plan = agreed.version();
        return new Written()
                .with("schema", SCHEMA)
                .with("version", plan.number())
                .with("author", plan.author().label())
                .with("made", plan.made().toString())
                .with("start", plan.start().toString())
                .with("unit", plan.unit().label())
                .with("daysPerWeek", plan.daysPerWeek())
                .with(
                        "steps",
                        plan.steps().stream()
                                .map(step -> StepDocument.written(step, plan))
                                .toList())
                .with("stopDay", plan.stopDay())
                .with("because", plan.because())
                .with(
                        "earlier",
                        plan.earlier().stream().map(PlanDocument::written).toList())
                .fields();
    }

    /// @param document  the bytes as they came, at most 1 MB of UTF-8
    public static Reading<AgreedPlan> read(byte[] document) {
        Problems problems = new Problems();
        Optional<PlanVersion> plan = new DocumentReader(problems)
                .read(document)
                .flatMap(fields -> plan(new Section("", fields.values(), problems), problems));
        return plan.<Reading<AgreedPlan>>map(each -> new Reading.Usable<>(new AgreedPlan(each)))
                .orElseGet(() -> new Reading.Unusable<>(problems.all()));
    }

    private static Optional<PlanVersion> plan(Section root, Problems problems) {
        root.oneOf("schema", List.of(SCHEMA));
        int number = number(root);
        Answer<Author> author = root.oneOf("author", Author.values());
        Answer<LocalDate> start = day(root, "start");
        Answer<LocalDate> made = root.date("made");
        AmountUnit unit = unit(root).known().orElse(AmountUnit.GRAM);
        Answer<Double> days = root.number("daysPerWeek", 0, 7);
        List<Step> steps = steps(root, start, unit);
        Optional<Integer> stop = stopDay(root, steps);
        List<String> because = texts(root, "because");
        List<Earlier> earlier = earlier(root);
        root.nothingElse();
        return start.known()
                .filter(_ -> problems.isEmpty())
                .map(first -> new PlanVersion(
                        number,
                        author.known().orElse(Author.PERSON),
                        made.known().orElse(first),
                        first,
                        unit,
                        days.known(),
                        steps,
                        stop,
                        because,
                        earlier));
    }

    private static List<Step> steps(Section root, Answer<LocalDate> start, AmountUnit unit) {
        List<Section> sections = root.sections("steps").known().orElse(List.of());
        if (sections.isEmpty()) root.problem("steps", "is missing; a plan has at least one step");
        List<Step> steps = new ArrayList<>();
        for (Section section : sections) steps.add(StepDocument.read(section, start, unit, steps));
        return steps;
    }

    private static Optional<Integer> stopDay(Section root, List<Step> steps) {
        Answer<Double> stop = root.whole("stopDay", 0, StepDocument.LAST_DAY);
        boolean isGap = stop.known()
                .filter(day -> steps.isEmpty() || day != steps.getLast().toDay() + 1)
                .isPresent();
        if (isGap) root.problem("stopDay", "is the day after the last step");
        return stop.known().map(Double::intValue);
    }

    private static int number(Section section) {
        return section.whole("version", 1, MOST_VERSIONS).known().orElse(1.0).intValue();
    }

    /// Of the totals.
    static Answer<AmountUnit> unit(Section section) {
        return section.oneOf("unit", UNITS.stream().map(AmountUnit::label).toList())
                .map(AmountUnit::labelled);
    }

    private static Answer<LocalDate> day(Section section, String name) {
        if (!section.isPresent(name)) section.problem(name, "is missing; write the first day");
        return section.date(name);
    }

    private static Map<String, @Nullable Object> written(Earlier earlier) {
        return new Written()
                .with("version", earlier.number())
                .with("made", earlier.made().toString())
                .with("because", earlier.because())
                .fields();
    }

    private static List<Earlier> earlier(Section root) {
        List<Earlier> earlier = new ArrayList<>();
        for (Section section : root.sections("earlier").known().orElse(List.of())) {
            int number = number(section);
            Answer<LocalDate> made = day(section, "made");
            List<String> because = texts(section, "because");
            section.nothingElse();
            made.known().ifPresent(day -> earlier.add(new Earlier(number, day, because)));
        }
        return earlier;
    }

    private static List<String> texts(Section section, String name) {
        List<String> texts = new ArrayList<>();
        for (Node item : section.items(name).known().orElse(List.of())) {
            if (item instanceof Node.Text(var value, var _) && value.length() <= LONGEST_REASON) texts.add(value);
            else section.problem(name, "is a list of texts");
        }
        return texts;
    }
}
