package newleaf.guidance;

import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.taper.AnswerTaper;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.CaseFile;
import newleaf.documents.Reading;
import newleaf.intake.read.Intake;
import newleaf.knowledge.words.WordGroup;

/// A case document in the making: answers by path, each as it would stand in YAML. Changing one gives a new document.
public final class CaseDocument {
    public static final Library LIBRARY = Library.shipped();
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Intake INTAKE = new Intake(LIBRARY.shelves());
    private static final Assess ASSESS = new Guidance(LIBRARY).assess();
    private static final AnswerTaper TAPER = new Guidance(LIBRARY).tapers(64);

    private final Map<String, List<String>> answers;

    private CaseDocument(Map<String, List<String>> answers) {
        this.answers = answers;
    }

    /// `{}`: nothing is known.
    public static CaseDocument empty() {
        return new CaseDocument(new LinkedHashMap<>());
    }

    /// Leaf powder, 5 g four times a day, and every other question answered no.
    public static CaseDocument plain() {
        CaseDocument document = empty().with("person.age", "43")
                .with("person.sex", "male")
                .with("person.weightKg", "80")
                .with("person.pregnant", "false")
                .with("person.breastfeeding", "false")
                .with("person.exposedBeforeBirth", "false")
                .with("person.jurisdiction", "US-TX")
                .with("person.country", "US")
                .with("use.products", "[{ form: leaf-powder, amountPerDose: { value: 5, unit: g }, dosesPerDay: 4 }]")
                .with("use.dosesPerDay", "4")
                .with("use.daysPerWeek", "7")
                .with("use.durationMonths", "36")
                .with("use.hoursSinceLastDose", "6")
                .with("use.stopped", "false")
                .with("use.escalated", "false")
                .with("use.previousAttempts", "0")
                .with("history.opioidUseDisorder", "never")
                .with("history.withdrawalSeizureOrDelirium", "false")
                .with("safety.suicidal", "none")
                .with("safety.unresponsive", "false")
                .with("safety.vomitingCannotDrink", "false")
                .with("situation.setting", "home")
                .with("situation.safeHome", "true");
        for (String list : List.of("otherSubstances", "conditions", "medications", "events")) {
            document = document.withList("history." + list, List.of());
        }
        for (String list : List.of("use.reasons", "signs", "symptoms")) document = document.withList(list, List.of());
        for (String criterion : LIBRARY.shelves().words(WordGroup.CRITERION).keySet()) {
            document = document.with("criteria." + criterion, "false");
        }
        return document;
    }

    /// @param yaml  one value, or a whole list in brackets
    public CaseDocument with(String path, String yaml) {
        return put(path, List.of(yaml));
    }

    public CaseDocument withList(String path, List<String> entries) {
        List<String> list = new ArrayList<>(List.of("["));
        list.addAll(entries);
        return put(path, list);
    }

    public CaseDocument without(String path) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(answers);
        fewer.keySet().removeIf(each -> each.equals(path) || each.startsWith(path + "."));
        return new CaseDocument(fewer);
    }

    /// With one answer as it stands in another document.
    CaseDocument copying(String path, CaseDocument other) {
        return put(path, other.answers.getOrDefault(path, List.of("[")));
    }

    /// One more entry in a list that is there.
    public CaseDocument adding(String path, String entry) {
        List<String> list = new ArrayList<>(list(path));
        list.add(entry);
        return withList(path, list);
    }

    boolean has(String path) {
        return answers.containsKey(path);
    }

    /// Whether the answer says no: to a question, or to everything on a list.
    boolean isNo(String path) {
        List<String> value = answers.getOrDefault(path, List.of("?"));
        return value.equals(List.of("[")) || List.of("false", "none", "never").contains(value.getFirst());
    }

    List<String> list(String path) {
        List<String> value = answers.getOrDefault(path, List.of("["));
        return value.subList(1, value.size());
    }

    public List<String> paths() {
        return List.copyOf(answers.keySet());
    }

    /// The same answers in another order, those of lists too.
    CaseDocument shuffled(Random random) {
        List<String> paths = new ArrayList<>(answers.keySet());
        Collections.shuffle(paths, random);
        Map<String, List<String>> moved = new LinkedHashMap<>();
        for (String path : paths) {
            List<String> value = new ArrayList<>(answers.getOrDefault(path, List.of()));
            if (value.getFirst().equals("[")) Collections.shuffle(value.subList(1, value.size()), random);
            moved.put(path, value);
        }
        return new CaseDocument(moved);
    }

    String yaml() {
        return yaml(answers);
    }

    public Assessment assessed() {
        return ASSESS.of(caseFile());
    }

    public TaperAnswer taper() {
        return TAPER.of(assessed());
    }

    /// The doors that do not stand open, as `id state` without the word door, in the order of the alphabet.
    String doorsNotOpen() {
        return assessed().doors().stream()
                .filter(door -> door.state() != DoorAnswer.State.OPEN)
                .map(door -> door.door().id().substring("door-".length()) + " "
                        + door.state().label())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public CaseFile caseFile() {
        return read(yaml().getBytes(StandardCharsets.UTF_8));
    }

    CaseFile writtenAndRead() {
        return read(Intake.write(caseFile()));
    }

    private CaseFile read(byte[] document) {
        return switch (INTAKE.read(document, DAY)) {
            case Reading.Usable(var caseFile) -> caseFile;
            case Reading.Unusable(var problems) -> fail(problems + " in " + yaml());
        };
    }

    @Override
    public String toString() {
        return yaml();
    }

    private CaseDocument put(String path, List<String> value) {
        Map<String, List<String>> more = new LinkedHashMap<>(answers);
        more.put(path, value);
        return new CaseDocument(more);
    }

    private static String yaml(Map<String, List<String>> answers) {
        Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();
        answers.forEach((path, value) -> {
            String[] parts = path.split("\\.", 2);
            groups.computeIfAbsent(parts[0], name -> new LinkedHashMap<>())
                    .put(parts.length == 1 ? "" : parts[1], value);
        });
        return groups.entrySet().stream()
                .map(group -> group.getKey() + ": " + inner(group.getValue()))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String inner(Map<String, List<String>> answers) {
        List<String> value = answers.get("");
        if (value == null) return yaml(answers);
        return value.getFirst().equals("[")
                ? "[" + String.join(", ", value.subList(1, value.size())) + "]"
                : value.getFirst();
    }
}
