package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

/// What `./newleaf package` hands out starts the program as the launcher does. `packaging/try-package` tries the whole.
class PackageTest {
    @TempDir
    private Path folder = Path.of("");

    /// A folder as it is handed out, whose JVM says how it was called.
    @BeforeEach
    void make_a_folder() throws IOException, InterruptedException {
        Path java = folder.resolve("a b/runtime/bin/java");
        Files.createDirectories(java.getParent());
        Files.createDirectories(folder.resolve("a b/start"));
        Files.createDirectories(folder.resolve("a b/lib/native"));
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\" \"tool=${JAVA_TOOL_OPTIONS-none}\"\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        for (String shared : List.of("jvm", "jdk"))
            Files.copy(ProjectRoot.path().resolve(".launch").resolve(shared), folder.resolve("a b/start/" + shared));
        Files.copy(ProjectRoot.path().resolve("packaging/newleaf"), folder.resolve("a b/newleaf"));
        Files.writeString(folder.resolve("a b/start/newleaf.jars"), "z.jar\na.jar\n");
        Files.writeString(folder.resolve("a b/start/serve.jars"), "z.jar\na.jar\nserver.jar\n");
        Files.writeString(folder.resolve("a b/start/serve.aot"), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "serve", "export"})
    void a_command_is_started_with_the_flags_of_the_launcher(String command) throws IOException, InterruptedException {
        List<String> called = started(command, "a case.yaml");
        String what = command.equals("plan") ? "newleaf" : "serve";
        assertThat(called).containsAll(flags(what));
        assertThat(called).containsSubsequence("newleaf.app.Newleaf", command, "a case.yaml", "tool=none");
        assertThat(called).contains("-Dorg.sqlite.lib.path=" + folder.resolve("a b/lib/native"));
    }

    @Test
    void jars_keep_the_order_in_which_the_cache_was_made() throws IOException, InterruptedException {
        String lib = folder.resolve("a b/lib").toString();
        assertThat(started("plan")).contains(lib + "/z.jar:" + lib + "/a.jar");
        assertThat(started("serve"))
                .contains(lib + "/z.jar:" + lib + "/a.jar:" + lib + "/server.jar")
                .contains("-XX:AOTCache=" + folder.resolve("a b/start/serve.aot"));
    }

    @Test
    void without_a_word_it_is_the_server() throws IOException, InterruptedException {
        assertThat(started()).containsSubsequence("newleaf.app.Newleaf", "serve", "tool=none");
    }

    @Test
    void without_a_runtime_and_a_jdk_it_says_in_one_sentence_what_it_needs() throws IOException, InterruptedException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        String search = "for folder in \"${JAVA_HOME:-}\"";
        Path jdk = folder.resolve("a b/start/jdk");
        assertThat(jdk).content().contains(search);
        // The folders in which this machine keeps its own are not looked into.
        Files.writeString(jdk, Files.readString(jdk).replaceAll("(?s)(for folder in ).*?; do", "$1\"\\$PATH\"; do"));
        Files.delete(folder.resolve("a b/runtime/bin/java"));
        assertThat(said(empty, "/bin/sh", folder.resolve("a b/newleaf").toString()))
                .singleElement()
                .asString()
                .startsWith("Newleaf needs a JDK 25 or newer: ");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatever_opens_the_record_has_the_jars_of_the_server(Class<?> command)
            throws IOException, InterruptedException {
        boolean opens = command.getPackageName().endsWith(".record") || command == ServeCommand.class;
        String name = command.getAnnotation(Command.class).name();
        assertThat(shell("needed_by " + name)).containsExactly(opens ? "serve" : "newleaf");
    }

    private static Stream<Class<?>> commands() {
        return Arrays.stream(Newleaf.class.getAnnotation(Command.class).subcommands());
    }

    @Test
    void windows_starts_it_with_the_same_flags() throws IOException, InterruptedException {
        List<String> lines = shell("starter_for_windows .");
        List<String> starts = lines.stream()
                .filter(line -> line.contains("newleaf.app.Newleaf"))
                .toList();
        assertThat(starts).hasSize(2);
        for (String start : starts) {
            for (String flag : flags("serve")) assertThat(start).contains(flag.replace("/dev/null", "NUL"));
        }
        assertThat(lines).noneMatch(line -> line.contains("FLAGS") || line.contains("/dev/null"));
    }

    @Test
    void every_starter_says_the_same_of_the_jdk() throws IOException {
        String sentence =
                "Newleaf needs a JDK 25 or newer: install one (for example Temurin 25) and set JAVA_HOME to its folder.";
        for (String file : List.of(".launch/jdk", "packaging/newleaf.cmd"))
            assertThat(ProjectRoot.path().resolve(file)).content().contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"packaging/newleaf.desktop", "packaging/deb/control", "packaging/deb/postinst", ".launch/package"
            })
    void whoever_sees_the_desktop_reads_nothing_of_kratom(String file) throws IOException {
        assertThat(Files.readString(ProjectRoot.path().resolve(file))).doesNotContainIgnoringCase("kratom");
    }

    private static List<String> flags(String what) throws IOException, InterruptedException {
        List<String> flags = Stream.of(
                        String.join(" ", shell("jvm_flags " + what)).split("\\s+"))
                .toList();
        assertThat(flags)
                .contains(
                        "-XX:-CreateCoredumpOnCrash", "-XX:-HeapDumpOnOutOfMemoryError", "-XX:+DisableAttachMechanism");
        return flags;
    }

    private List<String> started(String... words) throws IOException, InterruptedException {
        Stream<String> line =
                Stream.concat(Stream.of("/bin/sh", folder.resolve("a b/newleaf").toString()), Stream.of(words));
        return said(folder, line.toArray(String[]::new));
    }

    private static List<String> shell(String command) throws IOException, InterruptedException {
        return said(ProjectRoot.path(), "bash", "-c", ". .launch/build; . .launch/package; " + command);
    }

    private static List<String> said(Path where, String... line) throws IOException, InterruptedException {
        ProcessBuilder asked =
                new ProcessBuilder(line).directory(where.toFile()).redirectErrorStream(true);
        asked.environment().put("JAVA_TOOL_OPTIONS", "-XX:+HeapDumpOnOutOfMemoryError");
        asked.environment().remove("JAVA_HOME");
        Process process = asked.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.lines().toList();
    }
}
