package newleaf.intake.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.documents.Answer;
import newleaf.documents.DocumentReader;
import newleaf.documents.Reading;
import newleaf.documents.Section;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Node.Entries;
import newleaf.documents.tree.Node.Numeral;
import newleaf.documents.tree.Problems;
import newleaf.intake.run.ParameterRules;
import newleaf.intake.run.RunFile;

/// Reads a run (`newleaf/run/1`) and gathers every problem before it answers.
public final class RunReader {
    private static final int LARGEST = 20_000_000;
    private static final double FURTHEST_HOUR = 1_000_000;
    private static final double MOST_MILLIGRAMS = 1_000_000;
    private static final double LARGEST_NUMBER = Double.MAX_VALUE;
    private static final double LARGEST_SEED = 0x1p53;

    private final ParameterRules rules;
    private final Problems problems = new Problems("a run");

    public RunReader(ParameterRules rules) {
        this.rules = rules;
    }

    public Reading<RunFile> read(byte[] bytes) {
        Optional<Entries> document = new DocumentReader(problems, LARGEST).read(bytes);
        if (document.isEmpty()) return new Reading.Unusable<>(problems.all());
        RunFile run = run(new Section("", document.get().values(), problems));
        return problems.isEmpty() ? new Reading.Usable<>(run) : new Reading.Unusable<>(problems.all());
    }

    private RunFile run(Section root) {
        root.oneOf("schema", List.of("newleaf/run/1"));
        Map<String, Double> parameters = parameters(root.section("parameters"));
        List<RunFile.Dose> doses = doses(root);
        List<Double> hours = hours(root);
        double people = root.whole("people", 1, RunFile.MOST_PEOPLE).known().orElse(1.0);
        double seed = root.whole("seed", -LARGEST_SEED, LARGEST_SEED).known().orElse(1.0);
        root.nothingElse();
        return new RunFile(parameters, doses, hours, (int) people, (long) seed);
    }

    private Map<String, Double> parameters(Section section) {
        Map<String, Double> parameters = new HashMap<>();
        for (String id : rules.ids()) {
            section.number(id, -LARGEST_NUMBER, LARGEST_NUMBER).known().ifPresent(value -> {
                rules.problem(id, value).ifPresent(problem -> section.problem(id, problem));
                parameters.put(id, value);
            });
        }
        section.nothingElse();
        return parameters;
    }

    private List<RunFile.Dose> doses(Section root) {
        List<RunFile.Dose> doses = new ArrayList<>();
        double before = -FURTHEST_HOUR;
        for (Section section : root.sections("doses").known().orElse(List.of())) {
            RunFile.Dose dose = new RunFile.Dose(required(section, "hour", -FURTHEST_HOUR), milligrams(section));
            section.nothingElse();
            if (dose.hour() < before) section.problem("hour", "is before the dose above it; order the doses by hour");
            before = dose.hour();
            doses.add(dose);
        }
        for (Section section : root.sections("repeat").known().orElse(List.of())) repeat(section, doses);
        if (doses.size() > RunFile.MOST_DOSES) {
            root.problem("doses", "and repeat hold more than " + RunFile.MOST_DOSES + " doses");
        }
        doses.sort(Comparator.comparingDouble(RunFile.Dose::hour));
        return doses;
    }

    private void repeat(Section section, List<RunFile.Dose> doses) {
        double from = required(section, "fromHour", -FURTHEST_HOUR);
        double every = required(section, "everyHours", 0);
        double count = section.whole("count", 1, RunFile.MOST_DOSES).known().orElse(0.0);
        double milligrams = milligrams(section);
        if (!section.isPresent("count")) section.problem("count", "is missing");
        section.nothingElse();
        if (section.isPresent("everyHours") && every == 0) section.problem("everyHours", "is above 0");
        if (from + every * (count - 1) > FURTHEST_HOUR) {
            section.problem("count", "reaches beyond hour " + (long) FURTHEST_HOUR);
        }
        for (int i = 0; i < count && doses.size() <= RunFile.MOST_DOSES; i++) {
            doses.add(new RunFile.Dose(from + i * every, milligrams));
        }
    }

    private static double milligrams(Section section) {
        return required(section, "mitragynineMg", 0, MOST_MILLIGRAMS);
    }

    private static double required(Section section, String name, double lowest) {
        return required(section, name, lowest, FURTHEST_HOUR);
    }

    private static double required(Section section, String name, double lowest, double highest) {
        Answer<Double> number = section.number(name, lowest, highest);
        if (!section.isPresent(name)) section.problem(name, "is missing");
        return number.known().orElse(0.0);
    }

    private List<Double> hours(Section root) {
        List<Double> hours = new ArrayList<>();
        if (!root.isPresent("hours")) root.problem("hours", "is missing; list the hours to look at");
        List<Node> items = root.items("hours").known().orElse(List.of());
        if (items.size() > RunFile.MOST_HOURS) root.problem("hours", "holds more than " + RunFile.MOST_HOURS);
        for (int i = 0; i < items.size(); i++) {
            if (!(items.get(i) instanceof Numeral(var hour, var _, var _)) || Math.abs(hour) > FURTHEST_HOUR) {
                problems.add("hours[" + i + "]", "is a number of hours, at most " + (long) FURTHEST_HOUR);
            } else if (!hours.isEmpty() && hour < hours.getLast()) {
                problems.add("hours[" + i + "]", "is before the hour above it; order the hours");
            } else {
                hours.add(hour);
            }
        }
        return hours;
    }
}
