package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.testkit.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Published cases that nobody here wrote, through every command. What comes of each stands in a golden file.
class EveryExampleTest {
    private static final List<String> COMMANDS = List.of("assess", "taper", "forecast", "plan");

    @Test
    void there_are_at_least_twenty_each_with_its_citation() throws java.io.IOException {
        assertThat(Run.examples()).hasSizeGreaterThanOrEqualTo(20);
        for (Path example : Run.examples()) {
            assertThat(java.nio.file.Files.readString(example))
                    .as(example.getFileName().toString())
                    .startsWith("# Published case")
                    .contains("# Source: ")
                    .contains("# Read: ");
        }
    }

    @TestFactory
    Stream<DynamicTest> each_is_answered_by_every_command_without_a_schedule() {
        return Run.examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.getFileName().toString(), () -> answered(example)));
    }

    private static void answered(Path example) {
        for (String command : COMMANDS) {
            Run text = Run.of(command, example.toString());
            assertThat(text.status()).as(command).isZero();
            assertThat(text.err()).isEmpty();
            assertThat(text.out()).isNotBlank();
            Run json = Run.of(command, example.toString(), "--json");
            assertThat(json.status()).as(command).isZero();
            assertThat(json.json().at("schema").text()).startsWith("newleaf/");
        }
        JsonTree taper = Run.of("taper", example.toString(), "--json").json();
        boolean isProposed = taper.at("outcome").text().equals("proposed");
        assertThat(taper.at("steps").list().isEmpty()).isNotEqualTo(isProposed);
        assertThat(taper.at("compared").list().isEmpty()).isNotEqualTo(isProposed);
    }

    @Test
    void what_comes_of_each_was_looked_at() {
        Golden.matches(
                "app/src/test/golden/examples.txt",
                Run.examples().stream().map(EveryExampleTest::block).collect(Collectors.joining("\n")));
    }

    private static String block(Path example) {
        JsonTree report = Run.of("plan", example.toString(), "--json").json();
        return example.getFileName() + "\n"
                + "  urgency: " + report.at("assessment.urgency").text() + "\n"
                + "  closed: " + doors(report, "closed") + "\n"
                + "  caution: " + doors(report, "caution") + "\n"
                + "  outcome: " + report.at("taper.outcome").text() + "\n"
                + "  setting: " + report.at("assessment.setting.recommended").text() + "\n"
                + "  first question: " + firstQuestion(report) + "\n";
    }

    private static String doors(JsonTree report, String state) {
        return report.at("assessment.doors").list().stream()
                .filter(door -> door.at("state").text().equals(state))
                .map(door -> door.at("rule").text().replaceFirst("^door-", ""))
                .collect(Collectors.joining(", "));
    }

    private static String firstQuestion(JsonTree report) {
        List<JsonTree> ask = report.at("assessment.ask").list();
        return ask.isEmpty() ? "none" : ask.getFirst().at("fact").text();
    }
}
