package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A browser is opened by a file that only its owner can read, or not at all; the server goes on either way.
@Timeout(60)
class OpenBrowserTest {
    private static final URI ADDRESS = URI.create("http://localhost:8080/enter?once=s3cret&x='1'");
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    private Path folder = Path.of("");

    private Path runtime = Path.of("");
    private Path data = Path.of("");
    private Map<String, String> desktop = Map.of();

    /// A desktop whose `xdg-open` writes down how it was called.
    @BeforeEach
    void make_a_desktop() throws IOException {
        runtime = Files.createDirectory(folder.resolve("runtime"));
        data = Files.createDirectory(folder.resolve("data"));
        Path programs = Files.createDirectory(folder.resolve("programs"));
        program(programs.resolve("xdg-open"));
        program(programs.resolve("open"));
        desktop = Map.of("DISPLAY", ":0", "PATH", programs.toString(), "XDG_RUNTIME_DIR", runtime.toString());
    }

    @Test
    void the_secret_stands_in_a_private_file_and_not_in_the_call() throws IOException {
        try (var browser = new OpenBrowser("Linux", desktop, data, LONG)) {
            assertThat(browser.open(ADDRESS)).isTrue();
            Path file = only(runtime);
            assertThat(called()).isEqualTo(file.toString()).doesNotContain("s3cret");
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            assertThat(file)
                    .content()
                    .contains("content=\"0; url=http://localhost:8080/enter?once=s3cret&amp;x=&#39;1&#39;\"")
                    .contains("no-referrer");
        }
        assertThat(runtime).isEmptyDirectory();
    }

    @Test
    void the_file_is_gone_after_a_while() {
        var browser = new OpenBrowser("Linux", desktop, data, Duration.ofMillis(1));
        assertThat(browser.open(ADDRESS)).isTrue();
        while (!files(runtime).isEmpty()) Thread.onSpinWait();
        assertThat(runtime).isEmptyDirectory();
    }

    @Test
    void without_a_folder_of_the_session_it_lies_with_the_data() throws IOException {
        try (var browser = new OpenBrowser("Linux", without("XDG_RUNTIME_DIR"), data, LONG)) {
            assertThat(browser.open(ADDRESS)).isTrue();
            assertThat(called()).isEqualTo(only(data).toString());
        }
    }

    @Test
    void where_nobody_sits_or_nothing_can_be_opened_nothing_is_written() {
        assertThat(new OpenBrowser("Linux", without("DISPLAY"), data).open(ADDRESS))
                .isFalse();
        assertThat(new OpenBrowser("Linux", without("PATH"), data).open(ADDRESS))
                .isFalse();
        assertThat(new OpenBrowser("Linux", with("SSH_CONNECTION", "192.0.2.1 1 192.0.2.2 22"), data).open(ADDRESS))
                .isFalse();
        assertThat(new OpenBrowser("Linux", without("XDG_RUNTIME_DIR"), folder.resolve("none")).open(ADDRESS))
                .isFalse();
        assertThat(files(runtime)).isEmpty();
        assertThat(files(data)).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_is_no_failure() {
        assertThat(new OpenBrowser("Linux", with("XDG_RUNTIME_DIR", "/proc"), data).open(ADDRESS))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Mac OS X, open", "Windows 11, rundll32", "Linux, xdg-open"})
    void each_platform_has_its_own_program(String system, String program) {
        assertThat(new Browsers(system.toLowerCase(java.util.Locale.ROOT), desktop).command(Path.of("a.html")))
                .hasValueSatisfying(command -> {
                    assertThat(Path.of(command.getFirst()).getFileName()).hasToString(program);
                    assertThat(command).endsWith("a.html");
                });
    }

    private void program(Path file) throws IOException {
        Files.writeString(
                file,
                "#!/bin/sh\nprintf %s \"$*\" > " + folder + "/part; mv " + folder + "/part " + folder + "/called\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private String called() throws IOException {
        Path called = folder.resolve("called");
        while (!Files.exists(called)) Thread.onSpinWait();
        return Files.readString(called);
    }

    private Map<String, String> without(String name) {
        Map<String, String> other = new HashMap<>(desktop);
        other.remove(name);
        return other;
    }

    private Map<String, String> with(String name, String value) {
        Map<String, String> other = new HashMap<>(desktop);
        other.put(name, value);
        return other;
    }

    private static Path only(Path folder) {
        assertThat(files(folder)).hasSize(1);
        return files(folder).getFirst();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
