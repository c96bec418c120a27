package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.samples.InventedPerson;
import newleaf.taper.limits.HardLimit;
import newleaf.taper.plan.PlanFile;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A plan that a clinician made is followed, and everyone is told in words where it goes beyond our limits.
class CliniciansPlanTest {
    private static final String QUICK =
            InventedPerson.BRIEF.yaml().replace("medications: []", "medications: [clarithromycin]")
                    + "goal: { scaleStepG: 0.5 }\n";
    private static final String ALL =
            "limits: { ceilingGPerDay: 17, supplyG: 100, frozen: [ { from: 2026-12-05, to: 2026-12-06 } ] }\n";

    @TempDir
    private Path folder = Path.of("");

    /// Grams a day, then days, for each step; four doses where nothing else is said.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            within all          | 18x7 16.5x7 15x7 | no |
            more than a fifth   | 15x7 13x7        | no | LARGEST_CUT
            two days            | 18x2 16.5x7      | no | INTERVAL
            too much in a week  | 17x3 14x7        | no | LARGEST_CUT INTERVAL
            a jump to nothing   | 18x7 16.5x7      | yes | LAST_STEP
            from one gram       | 1x7              | yes | LARGEST_CUT
            off the scale       | 18x7 16.6x7      | no | WEIGHABLE
            above what is taken | 24x7 20x7        | no | NEVER_UP
            """)
    void each_limit_is_named_and_only_that(String what, String steps, String stops, String expected) {
        Proposed followed = proposed(QUICK, plan("clinician", steps, stops.equals("yes")));
        assertThat(followed.isFollowed()).isTrue();
        List<HardLimit> limits = expected == null
                ? List.of()
                : Arrays.stream(expected.split(" ")).map(HardLimit::valueOf).toList();
        assertThat(followed.beyond()).contains(limits);
    }

    @Test
    void ceiling_supply_and_frozen_days_of_the_case_count() {
        assertThat(proposed(QUICK + ALL, plan("clinician", "18x14 16.5x14", false))
                        .beyond()
                        .orElseThrow())
                .containsExactly(HardLimit.FROZEN, HardLimit.CEILING, HardLimit.SUPPLY);
        assertThat(proposed(
                                QUICK
                                        + ALL.replace("17", "18")
                                                .replace("100", "999")
                                                .replace("2026-12-05", "2026-12-06"),
                                plan("clinician", "18x14 16.5x14", false))
                        .beyond())
                .contains(List.of());
    }

    @Test
    void what_is_over_is_not_judged_and_a_plan_of_ours_never_is() {
        PlanFile hard = plan("clinician", "12x7 11x7 10x7", false);
        assertThat(proposed(QUICK, hard).beyond().orElseThrow()).contains(HardLimit.LARGEST_CUT);
        assertThat(proposed(QUICK.replace("2026-11-21", "2026-11-30"), hard).beyond())
                .contains(List.of());
        assertThat(proposed(QUICK, plan("person", "12x7", false)).beyond().orElseThrow())
                .contains(HardLimit.LARGEST_CUT);
        assertThat(proposed(QUICK, plan("newleaf", "18x7 16.5x7", false)).beyond())
                .isEmpty();
    }

    @Test
    void no_step_of_it_above_what_is_taken_is_shown() {
        assertThat(proposed(QUICK, plan("clinician", "24x7 20x7", false)).plan().steps())
                .hasSize(1)
                .allSatisfy(step -> assertThat(step.total()).isLessThanOrEqualTo(20));
    }

    @ParameterizedTest
    @CsvSource({
        "en, This plan and our limits, goes beyond these limits, At least 7 days lie between two changes",
        "es, Este plan y nuestros límites, va más allá de estos límites, Entre dos cambios hay al menos 7 días"
    })
    void it_is_said_to_everyone_in_words(String language, String heading, String sentence, String limit)
            throws IOException {
        String plan = written("18x2 16.5x7");
        String text = Run.on(QUICK, "taper", "-", "--plan", plan, "--lang", language)
                .out()
                .replaceAll("\\s+", " ");
        assertThat(text).contains(heading, sentence, limit);
        String page = folder.resolve("a.html").toString();
        Run.on(QUICK, "plan", "-", "--plan", plan, "--lang", language, "--html", page);
        assertThat(Files.readString(Path.of(page)).replaceAll("\\s+", " ")).contains(heading, sentence, limit);
        assertThat(Run.on(QUICK, "taper", "-", "--plan", plan, "--json").out())
                .contains("\"beyondLimits\"", "\"interval\"");
    }

    @Test
    void behind_a_door_it_brings_no_amount_and_is_not_taken_away() throws IOException {
        String plan = written("18x7 16.5x7");
        for (Map.Entry<String, String> person : InventedPerson.behindADoor().entrySet()) {
            Run run = Run.on(person.getValue(), "taper", "-", "--plan", plan, "--json");
            assertThat(run.out())
                    .as(person.getKey())
                    .contains("\"steps\" : [ ]", "\"compared\" : [ ]", "plan-of-a-clinician-waits")
                    .doesNotContain("16.5");
        }
        TaperAnswer person = WrittenPlans.answer("{}", Optional.of(plan("person", "18x7", false)));
        assertThat(person.reasons()).extracting(each -> each.rule()).doesNotContain("plan-of-a-clinician-waits");
    }

    private String written(String steps) throws IOException {
        Path file = folder.resolve("theirs.json");
        Files.writeString(file, WrittenPlans.written(plan("clinician", steps, false)));
        return file.toString();
    }

    private static PlanFile plan(String author, String steps, boolean stops) {
        StringBuilder text = new StringBuilder("author: " + author + "\nstart: 2026-11-21\nsteps:\n");
        int day = 0;
        for (String each : steps.split(" ")) {
            String[] parts = each.split("[x/]");
            double grams = Double.parseDouble(parts[0]);
            int days = Integer.parseInt(parts[1]);
            text.append("  - { fromDay: %d, toDay: %d, totalPerDay: %s, doses: [ %s ] }\n"
                    .formatted(day, day + days - 1, grams, doses(grams, parts.length > 2 ? 1 : 4)));
            day += days;
        }
        if (stops) text.append("stopDay: ").append(day).append("\n");
        return WrittenPlans.usable(text.toString());
    }

    /// As even as half grams allow; the last one takes what is left.
    private static String doses(double grams, int count) {
        double even = Math.floor(2 * grams / count) / 2;
        StringBuilder doses = new StringBuilder();
        for (int i = 0; i < count; i++) {
            double each = i + 1 < count ? even : grams - (count - 1) * even;
            doses.append(i == 0 ? "" : ", ")
                    .append("{ time: \"%02d:00\", amount: %.2f, unit: g }"
                            .formatted(8 + 4 * i, Math.round(each * 100) / 100.0));
        }
        return doses.toString();
    }

    private static Proposed proposed(String document, PlanFile followed) {
        return assertThat(WrittenPlans.answer(document, Optional.of(followed)))
                .asInstanceOf(InstanceOfAssertFactories.type(Proposed.class))
                .actual();
    }
}
