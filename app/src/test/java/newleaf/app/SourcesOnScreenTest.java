package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.knowledge.card.Card;
import newleaf.samples.InventedPerson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every point of a report that states something medical ends in the numbers of its sources; these stand at the end.
/// Asked why, it names the cards, and `knowledge card` opens each. Otherwise no id stands in it.
class SourcesOnScreenTest {
    private static final Pattern SOURCED = Pattern.compile(".*\\[(\\d+(?:,\\d+)*)]");
    private static final Pattern NOTE = Pattern.compile("(?m)^  \\[(\\d+)] (?:([a-z0-9-]+): )?");
    private static final Pattern NAMED = Pattern.compile(" \\[([a-z0-9-]+(?:, [a-z0-9-]+)*)]$");
    private static final String NOTES = "\nWhere this comes from\n-";
    private static final Set<String> IDS =
            Library.shipped().shelves().all().map(Card::id).collect(Collectors.toSet());

    /// What states nothing medical: a heading within a list, what the person said, and that something is not known.
    private static final List<Pattern> NOT_MEDICAL = Stream.of(
                    "- What (you|they) take",
                    "- How we worked this out",
                    "- Leaf: .* g a day.*",
                    "- Times a day: .*",
                    "- See above\\.",
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
        assertThat(listed(report).keySet()).containsExactlyInAnyOrderElementsOf(numbers(points));
        assertThat(report.replaceAll("https?:\\S+", "").split("[\\s:,;.()\\[\\]]+"))
                .as("ids in running text")
                .filteredOn(word -> word.contains("-") && IDS.contains(word))
                .isEmpty();
        assertThat(report).doesNotContain("newleaf-judgement");
    }

    @Test
    void every_id_that_is_named_when_asked_why_opens_with_the_card_command() {
        Set<String> named = new TreeSet<>();
        for (Path example : Run.examples()) {
            String report = Run.of("plan", example.toString(), "--for", "clinician", "--why")
                    .out();
            report.lines().forEach(line -> named.addAll(ids(line)));
            named.addAll(listed(report).values());
        }
        assertThat(named).hasSizeGreaterThan(80).allSatisfy(id -> {
            Run card = Run.of("knowledge", "card", id);
            assertThat(card.status()).as(id).isZero();
            assertThat(card.out()).startsWith(id + "\n");
        });
    }

    @Test
    void a_number_means_the_same_source_in_every_place_and_each_is_listed_once() {
        String report =
                Run.on(InventedPerson.BRIEF.yaml(), "plan", "-", "--why").out();
        Map<String, String> listed = listed(report);
        assertThat(listed.values()).doesNotHaveDuplicates();
        assertThat(listed.keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, listed.size())
                        .mapToObj(String::valueOf)
                        .toList());
    }

    @Test
    void the_list_at_the_end_names_no_taper_rule_unless_rules_are_compared() {
        assertThat(listed(Run.on(InventedPerson.BRIEF.yaml(), "plan", "-", "--why")
                                .out())
                        .values())
                .contains("taper-src-tenth-weekly");
        InventedPerson.behindADoor()
                .forEach((who, document) -> assertThat(
                                listed(Run.on(document, "plan", "-", "--why").out())
                                        .values())
                        .as(who)
                        .noneMatch(id -> id.startsWith("taper-src")));
    }

    private static String report(Path example, String reader) {
        return Run.of("plan", example.toString(), "--for", reader).out();
    }

    /// Points before the list of sources, but for questions.
    private static List<String> points(String report) {
        List<String> points = new ArrayList<>();
        String section = "";
        List<String> lines = report.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean isHeading = i + 1 < lines.size() && lines.get(i + 1).matches("-{3,}");
            if (isHeading) section = line;
            if (isHeading && section.equals("Where this comes from")) break;
            boolean isPoint = line.matches(" +(-|\\([a-z]+\\)) .*");
            boolean isAsked = section.equals("What we still need to know");
            if (isPoint && !isAsked && !section.startsWith("For the visit")) points.add(line.strip());
            else if (line.matches(SOURCED.pattern())) points.add(line.strip());
        }
        return points;
    }

    private static Set<String> numbers(List<String> points) {
        Set<String> numbers = new TreeSet<>();
        for (String point : points) {
            Matcher matcher = SOURCED.matcher(point);
            if (matcher.matches()) numbers.addAll(List.of(matcher.group(1).split(",")));
        }
        return numbers;
    }

    /// The ids at the end of a line that says what another rests on.
    private static List<String> ids(String line) {
        Matcher matcher = NAMED.matcher(line);
        return matcher.find() && !line.matches(SOURCED.pattern())
                ? List.of(matcher.group(1).split(", "))
                : List.of();
    }

    /// By number, the id where it is named.
    private static Map<String, String> listed(String report) {
        Map<String, String> listed = new LinkedHashMap<>();
        Matcher note = NOTE.matcher(report.substring(report.lastIndexOf(NOTES)));
        while (note.find()) listed.put(note.group(1), note.group(2) == null ? "" : note.group(2));
        return listed;
    }
}
