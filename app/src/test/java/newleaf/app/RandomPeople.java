package newleaf.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import newleaf.guidance.Library;
import newleaf.intake.Vocabulary;
import newleaf.samples.InventedCase;
import newleaf.samples.InventedPerson;

/// Invented people, from nobody known to everything answered, with a few things changed: what a report may meet.
class RandomPeople extends DomainContextBase {
    private static final Vocabulary IDS = Vocabulary.of(Library.shipped().shelves());
    private static final List<String> MEDICINES =
            List.of("Xanax", "Suboxone 8 mg", "lisinopril", "Zoloft", "clonidine", "tramadol", "Lyrica", "warfarin");
    private static final String SEVERE =
            "[ { id: nausea, grade: 3 }, { id: chills, grade: 3 }, { id: muscle-aches, grade: 3 } ]";

    /// Answers that are one word, number or list, and what they may be.
    private static final Map<String, List<String>> SINGLE = Map.ofEntries(
            Map.entry("answeredBy", List.of("family", "clinician")),
            Map.entry("person.age", List.of("0.5", "16", "30", "66")),
            Map.entry("person.country", List.of("US", "ES", "TH")),
            Map.entry("use.hoursSinceLastDose", List.of("2", "12", "24", "36", "48", "72", "400")),
            Map.entry("use.stopped", List.of("true", "true", "false")),
            Map.entry("use.daysPerWeek", List.of("1", "2", "5", "7")),
            Map.entry("use.durationMonths", List.of("0", "1", "200")),
            Map.entry("use.previousAttempts", List.of("0", "2")),
            Map.entry("use.reasons", List.of("[pain]", "[opioid-withdrawal]")),
            Map.entry("symptoms", List.of(SEVERE, "[ { id: insomnia, grade: 1 } ]", "[insomnia, craving]")),
            Map.entry("criteria.withdrawal", List.of("true")),
            Map.entry("scores.cows", List.of("4", "14", "30")),
            Map.entry("scores.diary", List.of("3", "20", "60")),
            Map.entry("scores.phq9Item9", List.of("0", "1")),
            Map.entry("labs.inr", List.of("1", "2.5")),
            Map.entry("labs.qtcMs", List.of("440", "510")),
            Map.entry("labs.bilirubinMgDl", List.of("1", "9")),
            Map.entry("safety.suicidal", List.of("passive", "active", "attempt-recent")),
            Map.entry("safety.vomitingCannotDrink", List.of("true")),
            Map.entry("situation.safeHome", List.of("false")),
            Map.entry("situation.setting", List.of("clinic", "hospital")),
            Map.entry("goal.pace", List.of("brisk", "middle", "gentle")),
            Map.entry("goal.approach", List.of("taper", "stop")),
            Map.entry("goal.aim", List.of("quit", "reduce")),
            Map.entry("history.opioidUseDisorder", List.of("past", "current")));

    @Provide
    Arbitrary<InventedCase> people() {
        Arbitrary<InventedCase> first = Arbitraries.of(
                InventedCase.empty(),
                InventedPerson.PLAIN.answers(),
                InventedPerson.PLAIN.answers(),
                InventedPerson.BRIEF.answers(),
                pregnant());
        return Combinators.combine(first, changes().list().ofMaxSize(5)).as((person, changes) -> {
            InventedCase changed = person;
            for (Change change : changes) changed = change.in(changed);
            return changed;
        });
    }

    private static InventedCase pregnant() {
        return InventedPerson.PLAIN.answers().with("person.sex", "female").with("person.pregnant", "true");
    }

    private static Arbitrary<Change> changes() {
        List<Arbitrary<Change>> kinds = new ArrayList<>();
        kinds.add(Arbitraries.of(SINGLE.keySet().stream().sorted().toList())
                .flatMap(path -> Arbitraries.of(SINGLE.getOrDefault(path, List.of()))
                        .map(value -> person -> person.with(path, value))));
        kinds.add(entry("history.otherSubstances", IDS.substances()));
        kinds.add(entry("history.conditions", IDS.conditions()));
        kinds.add(entry("history.medications", MEDICINES));
        kinds.add(entry("history.events", events()));
        kinds.add(entry("signs", IDS.signs()));
        kinds.add(Arbitraries.of(InventedPerson.PLAIN.answers().paths()).map(path -> person -> person.without(path)));
        return Arbitraries.oneOf(kinds);
    }

    private static List<String> events() {
        return new TreeSet<>(IDS.events())
                .stream()
                        .flatMap(id -> List.of("now", "this-month", "earlier").stream()
                                .map(when -> "{ event: " + id + ", when: " + when + " }"))
                        .toList();
    }

    private static Arbitrary<Change> entry(String path, Collection<String> entries) {
        return Arbitraries.of(List.copyOf(new TreeSet<>(entries)))
                .map(entry -> person -> person.withList(path, List.of(entry)));
    }

    /// One answer more, other or fewer.
    interface Change {
        InventedCase in(InventedCase person);
    }
}
