package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import newleaf.documents.JsonText;
import newleaf.taper.limits.HardLimit;
import newleaf.taper.plan.PlanDocument;
import newleaf.taper.plan.PlanFile;
import newleaf.units.Digits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Plans that were followed, with what went wrong once, through the command line: the right answer, the file that is
/// written, and the same answer and file when it is asked again.
class InputPlansTest {
    @TempDir
    private Path folder = Path.of("");

    /// Today's amount, then the next one and its first day, in grams a day; the plan ended on 16 July 2027.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "hold-cuts-today, hold, 18, 16.2, 2026-12-12, 228",
        "own-word-hold, hold, 18, 16.2, 2026-12-13, 229",
        "hold-mid-step, hold, 18, 16.2, 2026-12-10, 228",
        "no-diary-steps-on, null, 14.6, 13.2, 2026-12-27, 215",
        "lapse-slow-ends-earlier, slow, 14.6, 13.2, 2026-12-27, 215",
        "lapse-of-three-days, slow, 14.6, 13.2, 2026-12-27, 215"
    })
    void a_written_rule_is_kept(String name, String now, double total, double next, String from, int stop)
            throws IOException {
        JsonTree answer = twice(name, "plan-v1").json();
        assertThat(answer.at("outcome").text()).isEqualTo("proposed");
        assertThat(answer.at("adapt.now").text()).isEqualTo(now);
        assertThat(number(answer, "steps.0.totalPerDay")).isEqualTo(total);
        assertThat(number(answer, "steps.0.fromDay")).isZero();
        assertThat(number(answer, "steps.1.totalPerDay")).isEqualTo(next);
        assertThat(answer.at("steps.1.from").text()).isEqualTo(from);
        assertThat(number(answer, "stopDay")).isEqualTo(stop);
        assertThat(answer.at("adapt.thisWeek").text()).contains(Digits.of(total));
    }

    @Test
    void a_pause_ends_the_plan_for_good_in_its_file() throws IOException {
        JsonTree told = twice("pause-told", "plan-v1").json();
        assertThat(told.at("outcome").text()).isEqualTo("not-needed");
        assertThat(told.at("steps").list()).isEmpty();
        PlanFile ended = file("pause-told.out");
        assertThat(ended.ended().orElseThrow().why()).isEqualTo(PlanFile.Ended.Why.PAUSE);
        JsonTree forgotten = twice("pause-forgotten", "pause-told.out").json();
        assertThat(forgotten.at("outcome").text()).isEqualTo("not-enough-known");
        assertThat(forgotten.at("reasons.0.rule").text()).isEqualTo("plan-ended");
        assertThat(forgotten.at("steps").list()).isEmpty();
        assertThat(forgotten.at("adapt.now").isNull()).isTrue();
        assertThat(file("pause-forgotten.out").equals(ended)).isTrue();
    }

    @Test
    void slowing_never_compounds_and_no_far_day_trips_the_program() throws IOException {
        JsonTree answer = twice("crash-case", "crash-plan").json();
        assertThat(answer.at("adapt.now").text()).isEqualTo("advance");
        assertThat(number(answer, "stopDay")).isEqualTo(19566 - 7);
        String hard = text("crash-case")
                .replaceFirst("\"diary\": 18,", "\"diary\": 60,")
                .replace("\"medications\": []", "\"medications\": [ \"clarithromycin\" ]");
        int stop = 19566 - 7;
        String plan = "crash-plan";
        for (int week = 0; week < 4; week++) {
            Files.writeString(folder.resolve("week.json"), hard.replace("2027-02-21", day(week)));
            answer = twice("week", plan).json();
            plan = "week.out";
            double left = number(answer, "stopDay");
            assertThat(left + 7 * week).isBetween((double) stop, stop + 7.0);
        }
    }

    private static double number(JsonTree answer, String path) {
        return Double.parseDouble(answer.at(path).text());
    }

    private static String day(int week) {
        return java.time.LocalDate.of(2027, 2, 21).plusDays(7L * week).toString();
    }

    @Test
    void a_clinicians_plan_is_held_as_well_and_what_it_goes_beyond_is_named_once() throws IOException {
        Run run = twice("clinician-plan-bad-day", "clin-plan");
        JsonTree answer = run.json();
        assertThat(answer.at("adapt.now").text()).isEqualTo("hold");
        assertThat(number(answer, "steps.0.totalPerDay")).isEqualTo(10);
        assertThat(number(answer, "steps.1.totalPerDay")).isEqualTo(6);
        assertThat(answer.at("steps.1.from").text()).isEqualTo("2026-12-08");
        List<String> beyond = answer.at("beyondLimits").list().stream()
                .map(limit -> limit.at("rule").text())
                .toList();
        assertThat(beyond).isNotEmpty().doesNotHaveDuplicates().contains(HardLimit.LARGEST_CUT.label());
        String text = Run.of("taper", path("clinician-plan-bad-day"), "--plan", path("clin-plan"))
                .out()
                .replaceAll("\\s+", " ");
        for (JsonTree limit : answer.at("beyondLimits").list()) {
            assertThat(text).containsOnlyOnce(limit.at("text").text());
        }
    }

    /// Asked twice, the second time with the file that the first one wrote.
    private Run twice(String name, String plan) throws IOException {
        Path out = folder.resolve(name + ".out.json");
        Run first = run(name, path(plan), out);
        String written = Files.readString(out);
        assertThat(JsonText.pretty(PlanDocument.written(file(name + ".out"))) + "\n")
                .isEqualTo(written);
        Run second = run(name, out.toString(), out);
        assertThat(Files.readString(out)).isEqualTo(written);
        for (String same : List.of("outcome", "steps", "stopDay", "adapt", "reasons")) {
            assertThat(second.json().at(same)).as(same).isEqualTo(first.json().at(same));
        }
        return first;
    }

    private Run run(String name, String plan, Path out) throws IOException {
        Run run = Run.of("taper", path(name), "--plan", plan, "--plan-out", out.toString(), "--json");
        assertThat(run.status()).as(run.err()).isZero();
        return run;
    }

    private PlanFile file(String name) throws IOException {
        return WrittenPlans.usable(Files.readString(folder.resolve(name + ".json")));
    }

    /// Of a file that is here, or of one that was handed in.
    private String path(String name) throws IOException {
        Path here = folder.resolve(name + ".json");
        if (!Files.exists(here)) Files.writeString(here, text(name));
        return here.toString();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = InputPlansTest.class.getResourceAsStream("plans/" + name + ".json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
