package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.app.terminal.Terminal;
import newleaf.samples.InventedPerson;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFilesTest {
    private static final String CASE =
            ProjectRoot.path().resolve("examples/lai2021-1.yaml").toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void both_files_are_written_and_named() throws IOException {
        assertThat(run("", "plan", CASE, "--html", file("a.html"), "--pdf", file("a.pdf")))
                .isZero();
        assertThat(Files.readString(folder.resolve("a.html"))).startsWith("<!DOCTYPE html>");
        assertThat(Files.readAllBytes(folder.resolve("a.pdf"))).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Written:", "a.html", "a.pdf");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void beside_a_file_json_is_printed_when_it_is_asked_for() {
        assertThat(run("", "plan", CASE, "--json", "--html", file("a.html"))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{");
    }

    @Test
    void nothing_is_written_when_the_case_cannot_be_used() throws IOException {
        assertThat(run("unknown: 1", "plan", "-", "--html", file("a.html"), "--pdf", file("a.pdf")))
                .isEqualTo(2);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void a_place_that_cannot_be_written_to_is_refused_before_the_case_is_read() {
        assertThat(run("unknown: 1", "plan", "-", "--pdf", file("no/such/folder/a.pdf")))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--pdf needs a file")
                .doesNotContain("unknown");
    }

    @Test
    void a_calendar_holds_each_step_the_stop_and_the_checks_after_it() throws IOException {
        assertThat(run(InventedPerson.BRIEF.yaml(), "plan", "-", "--ics", file("a.ics"), "--plan-out", file("a.json")))
                .isZero();
        String calendar = Files.readString(folder.resolve("a.ics"));
        String plan = Files.readString(folder.resolve("a.json"));
        assertThat(calendar).startsWith("BEGIN:VCALENDAR").contains("VERSION:2.0", "END:VCALENDAR");
        assertThat(count(calendar, "BEGIN:VEVENT")).isEqualTo(count(plan, "\"fromDay\"") + 6);
        assertThat(calendar).contains("DTSTART;VALUE=DATE:20261122");
        byte[] first = Files.readAllBytes(folder.resolve("a.ics"));
        assertThat(run(InventedPerson.BRIEF.yaml(), "plan", "-", "--ics", file("b.ics")))
                .isZero();
        assertThat(Files.readAllBytes(folder.resolve("b.ics"))).isEqualTo(first);
    }

    @Test
    void behind_a_door_there_is_no_calendar_and_no_plan_file() {
        String pregnant = InventedPerson.behindADoor().getOrDefault("pregnant", "");
        assertThat(run(pregnant, "plan", "-", "--ics", file("a.ics"), "--plan-out", file("a.json")))
                .isZero();
        assertThat(folder.resolve("a.ics")).doesNotExist();
        assertThat(folder.resolve("a.json")).doesNotExist();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("There is no dated plan", "There is no plan to write");
    }

    @Test
    void a_plan_file_is_read_back_without_loss_and_carried_on() throws IOException {
        assertThat(run(InventedPerson.BRIEF.yaml(), "taper", "-", "--plan-out", file("a.json")))
                .isZero();
        String written = Files.readString(folder.resolve("a.json"));
        assertThat(WrittenPlans.written(WrittenPlans.usable(written)) + "\n").isEqualTo(written);
        String later = InventedPerson.BRIEF.yaml().replace("asOf: 2026-11-21", "asOf: 2026-12-05");
        out.reset();
        assertThat(run(later, "taper", "-", "--plan", file("a.json"), "--plan-out", file("b.json"), "--json"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"2026-12-05\"");
        assertThat(WrittenPlans.usable(Files.readString(folder.resolve("b.json")))
                        .id())
                .isEqualTo(WrittenPlans.usable(written).id());
    }

    @Test
    void behind_a_door_a_plan_that_was_handed_in_is_still_written() throws IOException {
        run(InventedPerson.BRIEF.yaml(), "taper", "-", "--plan-out", file("a.json"));
        String pregnant = InventedPerson.behindADoor().getOrDefault("pregnant", "");
        assertThat(run(pregnant, "taper", "-", "--plan", file("a.json"), "--plan-out", file("b.json")))
                .isZero();
        assertThat(Files.readString(folder.resolve("b.json"))).contains("\"why\" : \"door\"");
    }

    @Test
    void a_plan_that_goes_up_or_leaves_a_gap_is_refused_with_every_problem() throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), """
                start: 2026-11-21
                steps:
                  - { fromDay: 0, toDay: 6, totalPerDay: 4, doses: [ { time: "08:00", amount: 4, unit: g } ] }
                  - { fromDay: 8, toDay: 13, totalPerDay: 5, doses: [ { time: "eight", amount: 5, unit: stone } ] }
                stopDay: 20
                colour: green
                """);
        assertThat(run(InventedPerson.BRIEF.yaml(), "taper", "-", "--plan", file("bad.yaml")))
                .isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "steps[1].fromDay",
                        "steps[1].totalPerDay",
                        "a plan never goes up",
                        "steps[1].doses[0].time",
                        "steps[1].doses[0].unit",
                        "stopDay",
                        "colour");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void a_plan_whose_doses_rise_behind_a_falling_total_is_refused() {
        assertThat(WrittenPlans.problems("""
                start: 2026-11-21
                unit: g
                steps:
                  - { fromDay: 0, toDay: 6, totalPerDay: 4, unit: mg, doses: [ { time: "08:00", amount: 4, unit: g } ] }
                  - { fromDay: 7, toDay: 13, totalPerDay: 3, mitragynineMgPerDay: { low: 9, high: 8 }, doses: [ { time: "08:00", amount: 5, unit: g } ] }
                """))
                .extracting(newleaf.documents.tree.Problem::path)
                .containsExactly("steps[0].unit", "steps[1].mitragynineMgPerDay", "steps[1].doses");
    }

    @Test
    void a_middle_outside_its_range_is_refused() {
        assertThat(WrittenPlans.problems("""
                start: 2026-11-21
                steps:
                  - { fromDay: 0, toDay: 6, totalPerDay: 4, mitragynineMgPerDay: { low: 8, mid: 10, high: 9 }, doses: [] }
                """))
                .extracting(newleaf.documents.tree.Problem::path)
                .containsExactly("steps[0].mitragynineMgPerDay");
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String input, String... arguments) {
        return Newleaf.run(
                arguments,
                new Terminal(
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Optional.empty()));
    }
}
