package newleaf.intake.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newleaf.documents.Answer;
import newleaf.documents.DocumentReader;
import newleaf.documents.Section;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Problems;
import newleaf.intake.plan.PlanFile;
import newleaf.intake.plan.PlanReading;

/// Reads a plan (`newleaf/plan/1`) and gathers every problem before it answers. A plan that goes up, or that leaves a
/// gap, is none.
public final class PlanReader {
    private static final int LAST_DAY = 20_000;
    private static final double MOST = 100_000;
    private static final double CLOSE = 1e-6;
    private static final int LONGEST_REASON = 200;
    private static final Set<String> UNITS = Set.of("g", "mg");

    private final Set<String> doseUnits;
    private final Problems problems = new Problems();

    public PlanReader(Set<String> doseUnits) {
        this.doseUnits = doseUnits;
    }

    public PlanReading read(byte[] bytes) {
        Optional<Node.Entries> document = new DocumentReader(problems).read(bytes);
        if (document.isEmpty()) return new PlanReading.Unusable(problems.all());
        Optional<PlanFile> plan = plan(new Section("", document.get().values(), problems));
        if (plan.isEmpty() || !problems.isEmpty()) return new PlanReading.Unusable(problems.all());
        return new PlanReading.Usable(plan.get());
    }

    private Optional<PlanFile> plan(Section root) {
        root.oneOf("schema", List.of("newleaf/plan/1"));
        Answer<Double> version = root.whole("version", 1, 100_000);
        Answer<PlanFile.Author> author = root.oneOf("author", PlanFile.Author.values());
        Answer<LocalDate> start = date(root, "start");
        Answer<LocalDate> made = root.date("made");
        Answer<String> unit = root.oneOf("unit", UNITS);
        Answer<Double> days = root.number("daysPerWeek", 0, 7);
        List<PlanFile.Step> steps = new ArrayList<>();
        List<Section> sections = root.sections("steps").known().orElse(List.of());
        if (sections.isEmpty()) root.problem("steps", "is missing; a plan has at least one step");
        for (Section section : sections)
            steps.add(step(section, start, unit.known().orElse("g"), steps));
        Answer<Double> stop = root.whole("stopDay", 0, LAST_DAY);
        boolean isGap = stop.known()
                .filter(day -> steps.isEmpty() || day != steps.getLast().toDay() + 1)
                .isPresent();
        if (isGap) root.problem("stopDay", "is the day after the last step");
        List<String> because = texts(root, "because");
        List<PlanFile.Earlier> earlier = earlier(root);
        root.nothingElse();
        return start.known()
                .map(first -> new PlanFile(
                        version.known().orElse(1.0).intValue(),
                        author.known().orElse(PlanFile.Author.PERSON),
                        made.known().orElse(first),
                        first,
                        unit.known().orElse("g"),
                        days,
                        steps,
                        stop.known().map(Double::intValue),
                        because,
                        earlier));
    }

    private PlanFile.Step step(Section section, Answer<LocalDate> start, String unit, List<PlanFile.Step> before) {
        int from = required(section, "fromDay");
        int to = required(section, "toDay");
        Answer<LocalDate> date = section.date("from");
        Answer<Double> total = section.number("totalPerDay", 0, MOST);
        if (!section.isPresent("totalPerDay")) section.problem("totalPerDay", "is missing");
        Answer<String> own = section.oneOf("unit", UNITS);
        boolean isOther = own.known().filter(each -> !each.equals(unit)).isPresent();
        if (isOther) section.problem("unit", "is not the unit of the plan");
        Answer<PlanFile.Milligrams> milligrams = milligrams(section);
        Answer<Double> cut = section.number("cutPercent", 0, 100);
        List<PlanFile.Dose> doses = new ArrayList<>();
        for (Section dose : section.sections("doses").known().orElse(List.of())) doses.add(dose(dose));
        if (!section.isPresent("doses")) section.problem("doses", "is missing; list the doses of a day");
        section.nothingElse();
        if (to < from) section.problem("toDay", "is before `fromDay`");
        if (!before.isEmpty() && from != before.getLast().toDay() + 1) {
            section.problem("fromDay", "is the day after the step above it");
        }
        if (!before.isEmpty() && total.known().orElse(0.0) > before.getLast().totalPerDay() + CLOSE) {
            section.problem("totalPerDay", "is more than in the step above it; a plan never goes up");
        }
        if (!before.isEmpty() && isMore(doses, before.getLast().doses())) {
            section.problem("doses", "are more in all than in the step above it; a plan never goes up");
        }
        boolean isOff = date.known()
                .flatMap(day ->
                        start.known().filter(first -> !first.plusDays(from).equals(day)))
                .isPresent();
        if (isOff) section.problem("from", "is not `fromDay` days after `start`");
        return new PlanFile.Step(from, Math.max(from, to), doses, total.known().orElse(0.0), milligrams, cut);
    }

    private static Answer<PlanFile.Milligrams> milligrams(Section step) {
        Section range = step.section("mitragynineMgPerDay");
        Answer<Double> low = range.number("low", 0, MOST);
        Answer<Double> high = range.number("high", 0, MOST);
        Answer<Double> mid = range.number("mid", 0, MOST);
        range.nothingElse();
        return low.flatMap(from -> high.flatMap(to -> {
            if (from <= to) return Answer.of(new PlanFile.Milligrams(from, mid, to));
            step.problem("mitragynineMgPerDay", "has a low above its high");
            return Answer.notKnown();
        }));
    }

    /// Where both steps hold one product in one unit; what several products weigh together says the total.
    private static boolean isMore(List<PlanFile.Dose> doses, List<PlanFile.Dose> before) {
        long kinds = Stream.concat(doses.stream(), before.stream())
                .map(dose -> dose.product() + " " + dose.unit())
                .distinct()
                .count();
        return kinds == 1 && amount(doses) > amount(before) + CLOSE;
    }

    private static double amount(List<PlanFile.Dose> doses) {
        return doses.stream().mapToDouble(PlanFile.Dose::amount).sum();
    }

    private PlanFile.Dose dose(Section section) {
        Answer<Double> amount = section.number("amount", 0, MOST);
        if (!section.isPresent("amount")) section.problem("amount", "is missing");
        Answer<String> unit = section.oneOf("unit", doseUnits);
        if (!section.isPresent("unit")) section.problem("unit", "is missing; an amount needs its unit");
        int product = section.whole("product", 0, 49).known().orElse(0.0).intValue();
        LocalTime time = time(section);
        section.nothingElse();
        return new PlanFile.Dose(
                time, product, amount.known().orElse(0.0), unit.known().orElse("g"));
    }

    private static LocalTime time(Section section) {
        String text = section.text("time", 5).known().orElse("");
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException notATime) {
            section.problem("time", "is a time such as \"08:00\", in quotes");
            return LocalTime.MIDNIGHT;
        }
    }

    private static Answer<LocalDate> date(Section section, String name) {
        if (!section.isPresent(name)) section.problem(name, "is missing; write the first day");
        return section.date(name);
    }

    private static int required(Section section, String name) {
        if (!section.isPresent(name)) section.problem(name, "is missing");
        return section.whole(name, 0, LAST_DAY).known().orElse(0.0).intValue();
    }

    private List<PlanFile.Earlier> earlier(Section root) {
        List<PlanFile.Earlier> earlier = new ArrayList<>();
        for (Section section : root.sections("earlier").known().orElse(List.of())) {
            int version =
                    section.whole("version", 1, 100_000).known().orElse(1.0).intValue();
            Answer<LocalDate> made = date(section, "made");
            List<String> because = texts(section, "because");
            section.nothingElse();
            made.known().ifPresent(day -> earlier.add(new PlanFile.Earlier(version, day, because)));
        }
        return earlier;
    }

    private List<String> texts(Section section, String name) {
        List<String> texts = new ArrayList<>();
        for (Node item : section.items(name).known().orElse(List.of())) {
            if (item instanceof Node.Text(var value, _) && value.length() <= LONGEST_REASON) texts.add(value);
            else section.problem(name, "is a list of texts");
        }
        return texts;
    }
}
