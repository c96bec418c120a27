package newleaf.guidance.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.assessment.CriteriaCount;
import newleaf.documents.Reading;
import newleaf.documents.Truth;
import newleaf.guidance.Library;
import newleaf.guidance.internal.Mutant.Kind;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.card.RuleCard.RuleCase;
import newleaf.pharmacology.ExposureLedger;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;

/// Breaks every card in every way, one at a time, and counts how often a test notices. A changed condition is
/// put to the cases on the card; a card that is gone or less urgent is looked for in the roster, for it takes
/// its cases with it.
class CardMutationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final double ENOUGH = 0.95;
    private static final Library LIBRARY = Library.shipped();
    private static final Shelves SHELVES = LIBRARY.shelves();
    private static final FactTable TABLE = new FactTable(SHELVES);
    private static final Rulings RULINGS = new Rulings(SHELVES, LIBRARY.conditions());
    private static final ConditionCompiler COMPILER = new ConditionCompiler(TABLE);
    private static final String ROSTER = text(ProjectRoot.path().resolve("app/src/test/golden/roster.txt"));

    @Test
    void at_least_95_of_100_broken_cards_are_noticed() {
        Map<Kind, int[]> score = new EnumMap<>(Kind.class);
        List<String> unnoticed = new ArrayList<>();
        for (RuleCard rule : SHELVES.rules()) {
            List<Map<String, Fact>> given =
                    rule.cases().stream().map(CardMutationTest::facts).toList();
            for (Mutant mutant : Mutant.of(rule)) {
                boolean isNoticed = isNoticed(rule, mutant, given);
                int[] counted = score.computeIfAbsent(mutant.kind(), kind -> new int[2]);
                counted[isNoticed ? 0 : 1]++;
                if (!isNoticed) unnoticed.add(rule.id() + ", " + mutant.kind() + ": " + mutant.what());
            }
        }
        String report = report(score, unnoticed);
        write(report);
        int noticed = score.values().stream().mapToInt(each -> each[0]).sum();
        int missed = score.values().stream().mapToInt(each -> each[1]).sum();
        assertThat(noticed / (double) (noticed + missed)).as(report).isGreaterThanOrEqualTo(ENOUGH);
        assertThat(score.values())
                .as(report)
                .allSatisfy(each ->
                        assertThat(each[0] / (double) (each[0] + each[1])).isGreaterThanOrEqualTo(ENOUGH));
    }

    /// Whoever runs `--accept` without reading would lose a deletion: pressing rules stand in tables written by hand
    /// too.
    @Test
    void every_emergency_and_every_door_is_named_by_a_test_written_by_hand() {
        String tests = handWritten();
        assertThat(SHELVES.rules())
                .filteredOn(rule -> rule.isDoor() || rule.urgency() == newleaf.knowledge.rule.Urgency.EMERGENCY)
                .allSatisfy(rule ->
                        assertThat(tests).contains(rule.isDoor() ? rule.id().substring("door-".length()) : rule.id()));
    }

    private static boolean isNoticed(RuleCard rule, Mutant mutant, List<Map<String, Fact>> given) {
        return switch (mutant.kind()) {
            case CARD_DELETED -> ROSTER.contains("\n" + rule.id() + ": ") || ROSTER.startsWith(rule.id() + ": ");
            case URGENCY_LOWERED -> roster(rule).contains(", " + rule.urgency().label());
            case THRESHOLD_MOVED, CONDITION_FLIPPED, BOUNDARY_SHIFTED, AND_OR_SWAPPED ->
                answersDiffer(mutant.card(), given);
        };
    }

    private static String roster(RuleCard rule) {
        return ROSTER.lines()
                .filter(line -> line.startsWith(rule.id() + ": "))
                .findFirst()
                .orElse("");
    }

    private static boolean answersDiffer(RuleCard broken, List<Map<String, Fact>> given) {
        var checked = COMPILER.compile(broken, new ArrayList<>());
        if (checked.isEmpty()) return true;
        Conditions conditions = new Conditions(Map.of(broken.id(), checked.get()));
        List<String> named = Conditions.factsIn(broken, TABLE.names());
        for (int i = 0; i < given.size(); i++) {
            Truth holds = conditions.evaluate(broken, named, given.get(i)).holds();
            if (holds != expected(broken.cases().get(i))) return true;
        }
        return false;
    }

    private static Truth expected(RuleCase each) {
        return switch (each.expect()) {
            case YES -> Truth.YES;
            case NO -> Truth.NO;
            case NOT_KNOWN -> Truth.NOT_KNOWN;
        };
    }

    private static Map<String, Fact> facts(RuleCase each) {
        Reading<CaseFile> reading = new Intake(SHELVES).read(each.document().getBytes(StandardCharsets.UTF_8), DAY);
        CaseFile caseFile = ((Reading.Usable<CaseFile>) reading).value();
        return new HashMap<>(RULINGS.facts(new Subject(
                caseFile,
                new ExposureLedger(SHELVES).of(caseFile.use()),
                new CriteriaCount(SHELVES).of(caseFile.criteria()))));
    }

    private static String report(Map<Kind, int[]> score, List<String> unnoticed) {
        String counts = score.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue()[0] + " of "
                        + (each.getValue()[0] + each.getValue()[1]) + " noticed")
                .collect(Collectors.joining("\n"));
        return counts + "\n\nNot noticed:\n" + String.join("\n", unnoticed) + "\n";
    }

    private static void write(String report) {
        try {
            Path target = ProjectRoot.path().resolve("guidance/target");
            Files.writeString(target.resolve("card-mutations.txt"), report);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String handWritten() {
        Set<String> folders = Set.of("guidance/src/test/java", "app/src/test/java");
        return folders.stream()
                .flatMap(folder -> files(ProjectRoot.path().resolve(folder)))
                .map(CardMutationTest::text)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith("Test.java")).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
