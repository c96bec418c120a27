package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newleaf.report.wording.Sentences;
import newleaf.samples.InventedPerson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Text tells the result first, then what each part adds to it, and nothing twice.
class TextOnScreenTest {
    private static final int LONG = 6;
    private static final String PART = "\n(?=[^\n]+\n-{3,}\n)";

    /// Numbers to call stand first and where they are looked for; a sheet that is handed over stands alone.
    private static final String MAY_REPEAT =
            "(?s)(Help by|Ayuda por|For the visit|Para la consulta|Where this comes" + "|De dónde sale).*";

    private static final String FIRST = "(?s)(First, what|Primero, lo que).*";

    @Test
    void the_result_comes_first_then_why_then_every_part_then_the_sources() {
        String report = Run.on(InventedPerson.BRIEF.yaml(), "plan", "-").out();
        assertThat(report)
                .containsSubsequence(
                        "First, what cannot wait",
                        "What comes first",
                        "Today: ",
                        "Tonight: ",
                        "This week: ",
                        "The first step of the plan: ",
                        "Where you stand",
                        "Ways to go",
                        "What stopping may be like",
                        "Cut down step by step",
                        "Ways of cutting down, side by side",
                        "Where this comes from");
    }

    @Test
    void what_closes_a_door_is_told_whole_first_and_the_others_by_letter() {
        String report = Run.of("plan", example("lai2021-1")).out();
        assertThat(report)
                .containsSubsequence(
                        "What comes first",
                        "Why, in short",
                        "(e) They take a benzodiazepine. [",
                        "Before a plan",
                        "(e) With kratom it can slow their breathing.")
                .doesNotContain("The first step of the plan");
    }

    @TestFactory
    Stream<DynamicTest> no_example_says_a_sentence_twice() {
        return Run.examples().stream()
                .flatMap(example -> Stream.of("en", "es")
                        .map(language -> DynamicTest.dynamicTest(
                                example.getFileName() + " in " + language,
                                () -> saysNothingTwice(Run.of("plan", example.toString(), "--lang", language)
                                        .out()))));
    }

    @Test
    void a_sentence_that_is_said_twice_is_seen() {
        String part = "Before a plan\n---\n  - Kratom can affect the heartbeat of people. [1]\n";
        assertThat(twice("\n" + part)).isEmpty();
        assertThat(twice("\n" + part + "\nWhat matters\n---\n  Kratom can affect the heartbeat of people.\n"))
                .hasSize(1);
    }

    private static void saysNothingTwice(String report) {
        assertThat(twice(report)).isEmpty();
    }

    private static List<String> twice(String report) {
        List<String> said = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        Stream.of(report.split(PART))
                .filter(part -> !part.strip().matches(MAY_REPEAT))
                .flatMap(part -> sentences(part, part.strip().matches(FIRST)))
                .forEach(sentence -> (said.contains(sentence) ? twice : said).add(sentence));
        return twice;
    }

    private static Stream<String> sentences(String part, boolean isEmergencyHelp) {
        Stream<String> sentences = part.lines()
                .filter(line -> !line.matches(" +(Whom to see|A quién ver): .*|.*: \\d+ %.*| +\\([^)]*\\)"))
                .flatMap(line -> Sentences.all(line.strip()
                                .replaceFirst("^(- |\\([a-z]+\\) )", "")
                                .replaceFirst(" \\[[0-9,]+]$", "")
                                .replaceFirst("^(Until then|Hasta entonces|Mientras tanto): ", ""))
                        .stream())
                .filter(sentence -> sentence.split("\\s+").length >= LONG);
        return isEmergencyHelp ? sentences.distinct() : sentences;
    }

    @TestFactory
    Stream<DynamicTest> a_relative_is_told_of_the_person_and_never_that_they_take_it_themselves() {
        return Run.examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.getFileName().toString(), () -> {
                    String document = Files.readString(example).replaceAll("answeredBy: *\\w+", "answeredBy: family");
                    assertThat(Run.on(document, "plan", "-").out())
                            .contains("\"They\" on this page")
                            .doesNotContainPattern("(?i)\\byours\\b|\\byou (take|may be|have taken|stop)\\b|\\byour "
                                    + "(answers|kratom|last dose|body|plan)\\b");
                }));
    }

    private static String example(String name) {
        return Run.examples().stream()
                .filter(path -> path.endsWith(name + ".yaml"))
                .map(Path::toString)
                .findFirst()
                .orElseThrow();
    }
}
