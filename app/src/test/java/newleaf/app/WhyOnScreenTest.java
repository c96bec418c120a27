package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What a finding rests on is shown to everyone; what would change it, to a person only where no door rests on it.
class WhyOnScreenTest {
    private static final String EXAMPLE =
            ProjectRoot.path().resolve("examples/lai2021-1.yaml").toString();

    @TestFactory
    Stream<DynamicTest> a_person_sees_where_each_fact_was_read_and_no_way_around_a_door() {
        return Run.examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.getFileName().toString(), () -> forPerson(example)));
    }

    private static void forPerson(Path example) {
        JsonTree report = Run.of("assess", example.toString(), "--json").json();
        assertThat(report.at("setting.wouldChange").list()).isEmpty();
        for (JsonTree finding : report.at("findings").list()) {
            String urgency = finding.at("urgency").text();
            boolean isGuarded = finding.at("rule").text().startsWith("door-")
                    || urgency.equals("emergency")
                    || urgency.equals("urgent");
            if (isGuarded) assertThat(finding.at("wouldFlip").list()).isEmpty();
            assertThat(finding.at("checkedBy").isNull()).isTrue();
            assertThat(finding.at("because").list())
                    .allSatisfy(fact -> assertThat(fact.at("how").text()).isNotBlank());
        }
    }

    @Test
    void a_clinician_sees_what_would_flip_it_and_what_would_change_the_setting() {
        JsonTree report =
                Run.of("assess", EXAMPLE, "--json", "--for", "clinician").json();
        List<JsonTree> flips = report.at("findings").list().stream()
                .flatMap(finding -> finding.at("wouldFlip").list().stream())
                .toList();
        assertThat(flips)
                .isNotEmpty()
                .allSatisfy(flip -> assertThat(flip.at("relation").text()).isNotBlank());
        assertThat(report.at("strategies").list().stream()
                        .flatMap(strategy -> strategy.at("forClinicians").list().stream()))
                .hasSizeGreaterThan(15);
    }

    @Test
    void text_names_the_card_and_the_path_in_the_document_where_it_is_asked_why() {
        assertThat(Run.of("assess", EXAMPLE, "--why").out())
                .contains("This rests on: ")
                .contains("history.events")
                .contains("door-benzodiazepine: our own judgment");
        assertThat(Run.of("assess", EXAMPLE).out())
                .doesNotContain("This rests on: ", "history.events", "door-benzodiazepine");
    }
}
