package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.knowledge.card.Card;
import newleaf.samples.InventedPerson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every point and every step of a report that states something medical ends in ids that `knowledge card` opens.
class SourcesOnScreenTest {
    private static final Pattern SOURCED = Pattern.compile(".* \\[([a-z0-9-]+(?:, [a-z0-9-]+)*)]");
    private static final Set<String> IDS =
            Library.shipped().shelves().all().map(Card::id).collect(Collectors.toSet());

    /// What states nothing medical: a heading within a list, what the person said, and that something is not known.
    private static final List<Pattern> NOT_MEDICAL = Stream.of(
                    "- What (you|they) take",
                    "- How we worked this out",
                    "- Leaf: .* g a day.*",
                    "- Times a day: .*",
                    "- .*: not known",
                    "- The products and the total you gave do not agree\\..*")
            .map(Pattern::compile)
            .toList();

    @TestFactory
    Stream<DynamicTest> every_medical_line_of_every_example_ends_in_its_source() {
        return Run.examples().stream()
                .flatMap(example -> Stream.of("person", "clinician")
                        .map(reader -> DynamicTest.dynamicTest(
                                example.getFileName() + " for a " + reader,
                                () -> everyLineIsSourced(report(example, reader)))));
    }

    @Test
    void every_medical_line_of_an_open_and_of_an_empty_case_ends_in_its_source() {
        for (String document : List.of(InventedPerson.BRIEF.yaml(), "{}")) {
            everyLineIsSourced(Run.on(document, "plan", "-").out());
            everyLineIsSourced(
                    Run.on(document, "plan", "-", "--for", "clinician").out());
        }
    }

    private static void everyLineIsSourced(String report) {
        List<String> points = points(report);
        assertThat(points).hasSizeGreaterThan(10);
        assertThat(points)
                .filteredOn(line -> NOT_MEDICAL.stream()
                        .noneMatch(pattern -> pattern.matcher(line).matches()))
                .allSatisfy(line -> assertThat(line).matches(SOURCED));
        assertThat(IDS).containsAll(named(points));
    }

    @Test
    void every_id_on_screen_opens_with_the_card_command() {
        Set<String> named = new TreeSet<>();
        for (Path example : Run.examples()) named.addAll(named(points(report(example, "clinician"))));
        assertThat(named).hasSizeGreaterThan(80).allSatisfy(id -> {
            Run card = Run.of("knowledge", "card", id);
            assertThat(card.status()).as(id).isZero();
            assertThat(card.out()).startsWith(id + "\n");
        });
    }

    @Test
    void every_source_named_on_screen_stands_in_the_list_at_the_end() {
        Set<String> sources =
                Library.shipped().shelves().sources().stream().map(Card::id).collect(Collectors.toSet());
        for (String reader : List.of("person", "clinician")) {
            List<String> reports = new ArrayList<>();
            Run.examples().forEach(example -> reports.add(report(example, reader)));
            reports.add(Run.on(InventedPerson.BRIEF.yaml(), "plan", "-", "--for", reader)
                    .out());
            for (String report : reports) {
                Set<String> named = named(points(report));
                named.retainAll(sources);
                assertThat(listed(report)).as(reader).containsAll(named);
            }
        }
    }

    @Test
    void the_list_at_the_end_names_no_taper_rule_unless_rules_are_compared() {
        assertThat(listed(Run.on(InventedPerson.BRIEF.yaml(), "plan", "-").out()))
                .contains("taper-src-tenth-weekly");
        InventedPerson.behindADoor()
                .forEach((who, document) -> assertThat(
                                listed(Run.on(document, "plan", "-").out()))
                        .as(who)
                        .noneMatch(id -> id.startsWith("taper-src")));
    }

    private static String report(Path example, String reader) {
        return Run.of("plan", example.toString(), "--for", reader).out();
    }

    /// Points and steps before the list of sources, but for questions, which end in the field they ask for.
    private static List<String> points(String report) {
        List<String> points = new ArrayList<>();
        String section = "";
        List<String> lines = report.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isHeading = i + 1 < lines.size() && lines.get(i + 1).matches("-{3,}");
            if (isHeading) section = line;
            if (section.equals("Where this comes from")) break;
            boolean isPoint = line.matches(" +- .*") || line.matches(" {4}\\S.*");
            if (!isPoint) continue;
            if (section.equals("What we still need to know")) assertThat(line).matches(".*\\([a-zA-Z./0-9-]+\\)");
            else if (!section.startsWith("For the visit")) points.add(line.strip()); // its sources stand in one line
        }
        return points;
    }

    private static Set<String> named(List<String> points) {
        Set<String> ids = new TreeSet<>();
        for (String point : points) {
            Matcher matcher = SOURCED.matcher(point);
            if (matcher.matches()) ids.addAll(List.of(matcher.group(1).split(", ")));
        }
        return ids;
    }

    private static Set<String> listed(String report) {
        return report.substring(report.indexOf("Where this comes from"))
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2, line.indexOf(':')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
