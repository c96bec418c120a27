package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newleaf.samples.InventedPerson;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file is written whole or not at all, and nothing that is no file is ever replaced.
class WrittenFileTest {
    @TempDir
    private Path folder = Path.of("");

    private static Run planned(Path file) {
        return Run.on(InventedPerson.BRIEF.yaml(), "plan", "-", "--html", file.toString());
    }

    @Test
    void a_link_and_what_it_leads_to_stay_as_they_are() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        Run run = planned(link);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--html names a device, a pipe or a link");
        assertThat(Files.readString(target)).isEqualTo("mine");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void a_device_is_no_place_for_a_file() {
        Path device = Path.of("/dev/null");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(device));
        assertThat(planned(device).status()).isEqualTo(2);
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void a_file_is_replaced_and_nothing_unfinished_is_left() throws IOException {
        Path file = Files.writeString(folder.resolve("report.html"), "old");
        assertThat(planned(file).status()).isZero();
        assertThat(Files.readString(file)).contains("<html");
        try (Stream<Path> there = Files.list(folder)) {
            assertThat(there).containsExactly(file);
        }
    }

    @Test
    void a_pdf_without_a_temporary_folder_is_refused_in_a_sentence() throws IOException, InterruptedException {
        Path errors = folder.resolve("errors");
        String file = folder.resolve("report.pdf").toString();
        Process planned = java(errors, Redirect.DISCARD, "plan", example(), "--pdf", file);
        assertThat(planned.waitFor()).isEqualTo(2);
        assertThat(Files.readString(errors))
                .contains("needs the temporary folder")
                .doesNotContain("our mistake");
    }

    @Test
    void an_answer_that_does_not_fit_on_the_disk_is_not_passed_off_as_whole() throws IOException, InterruptedException {
        Path full = Path.of("/dev/full");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full), "only Linux has a disk that is always full");
        Path errors = folder.resolve("errors");
        assertThat(java(errors, Redirect.to(full.toFile()), "--version").waitFor())
                .isEqualTo(1);
        assertThat(Files.readString(errors)).contains("the disk may be full");
    }

    private static String example() {
        return ProjectRoot.path().resolve("examples/lai2021-1.yaml").toString();
    }

    private Process java(Path errors, Redirect output, String... words) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder.resolve("gone"),
                "-cp",
                System.getProperty("java.class.path"),
                "newleaf.app.Newleaf"));
        line.addAll(List.of(words));
        return new ProcessBuilder(line)
                .redirectOutput(output)
                .redirectError(errors.toFile())
                .start();
    }

    @Test
    void a_word_that_begins_with_an_at_sign_is_no_list_of_options() throws IOException {
        Path options = Files.writeString(folder.resolve("options"), "--secret-answer");
        Run run = Run.of("assess", "@" + options);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("secret-answer");
    }

    @Test
    void a_public_address_holds_no_password() {
        Run run = Run.of("serve", "--public-url", "https://me:word@help.example");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("a name or a password").doesNotContain("me:word");
    }
}
