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
    void a_calendar_is_refused_until_there_is_a_dated_plan() {
        assertThat(run("", "plan", CASE, "--ics", file("a.ics"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--ics cannot be used yet");
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
