package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;

/// The review of the published cases speaks of what Newleaf says today.
class CasesReviewTest {
    private static final List<String> VERDICTS = List.of("agree", "agree in part", "differ", "not scored");

    @Test
    void every_example_is_reviewed_with_the_answer_it_gets_today() throws IOException {
        Map<String, List<String>> reviewed = rows().stream().collect(Collectors.toMap(List::getFirst, row -> row));
        Map<String, String> answers = answers();
        assertThat(reviewed.keySet()).containsAll(answers.keySet());
        reviewed.forEach((id, row) -> {
            assertThat(row.get(2)).as(id).isEqualTo(answers.getOrDefault(id, "not run"));
            assertThat(VERDICTS).as(id).contains(row.get(3));
            assertThat(row.get(1)).as(id).isNotBlank();
            assertThat(row.get(4)).as(id).isNotBlank();
        });
    }

    @Test
    void the_count_in_words_is_the_count_of_the_rows() throws IOException {
        Map<String, Long> count =
                rows().stream().collect(Collectors.groupingBy(row -> row.get(3), Collectors.counting()));
        assertThat(text("docs/cases.md"))
                .contains(count.get("agree") + " agree, " + count.get("agree in part") + " in part, "
                        + count.get("differ") + " differ.")
                .contains(count.get("not scored") + " are not scored");
    }

    private static List<List<String>> rows() throws IOException {
        return text("docs/cases.md")
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| Case "))
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(String::trim)
                        .toList())
                .toList();
    }

    private static Map<String, String> answers() throws IOException {
        return Stream.of(text("app/src/test/golden/examples.txt").split("\\n\\n"))
                .collect(Collectors.toMap(
                        block -> block.strip().lines().findFirst().orElseThrow().replace(".yaml", ""),
                        block -> field(block, "urgency") + "; " + field(block, "setting") + "; "
                                + field(block, "outcome")));
    }

    private static String field(String block, String name) {
        return block.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String file) throws IOException {
        return Files.readString(ProjectRoot.path().resolve(file));
    }
}
