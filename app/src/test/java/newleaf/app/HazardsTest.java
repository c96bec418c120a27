package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every way to hurt someone that we know of has something against it, and a test that keeps it.
class HazardsTest {
    private static final Pattern KEPT_BY = Pattern.compile("kept_by: \\[([^]]*)]", Pattern.DOTALL);

    @Test
    void at_least_forty_hazards_say_how_bad_they_are_and_what_stands_against_them() throws IOException {
        List<String> hazards = entries("docs/hazards.yaml");
        assertThat(hazards).hasSizeGreaterThanOrEqualTo(40);
        assertThat(hazards)
                .allSatisfy(hazard -> assertThat(hazard)
                        .containsPattern("hurt: \\S")
                        .containsPattern("severity: (death|serious|moderate)\\n")
                        .containsPattern("control: >-\\n\\s+\\S"));
        assertThat(hazards.stream().map(hazard -> hazard.lines().findFirst().orElseThrow()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_hazard_has_a_test_or_says_that_the_thing_is_not_built() throws IOException {
        assertThat(entries("docs/hazards.yaml"))
                .allSatisfy(hazard -> assertThat(!tests(hazard).isEmpty() || hazard.contains("not_built: "))
                        .as(hazard)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/hazards.yaml", "docs/promises.yaml"})
    void every_test_that_is_named_exists(String file) throws IOException {
        Set<String> existing = testClasses();
        for (String entry : entries(file)) {
            assertThat(existing).as(entry).containsAll(tests(entry));
        }
    }

    private static List<String> entries(String file) throws IOException {
        String text = Files.readString(ProjectRoot.path().resolve(file));
        List<String> entries = new ArrayList<>(List.of(text.split("\\n {2}- id: ")));
        entries.removeFirst();
        return entries;
    }

    private static List<String> tests(String entry) {
        Matcher named = KEPT_BY.matcher(entry);
        return named.find() ? List.of(named.group(1).trim().split(",\\s*")) : List.of();
    }

    private static Set<String> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(ProjectRoot.path(), 9)) {
            return files.filter(file -> file.toString().endsWith("Test.java"))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }
}
