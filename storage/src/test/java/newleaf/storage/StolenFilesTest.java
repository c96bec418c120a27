package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever takes every file that the program wrote, also while it crashed, learns nothing that a person
/// wrote. It is started with the flags with which it is always started.
class StolenFilesTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin").toString();

    @TempDir
    private Path folder;

    @BeforeEach
    void there_is_a_shell() {
        assumeTrue(Files.exists(Path.of("/bin/bash")), "needs bash, as the program itself does");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEGV", "ABRT"})
    void a_crash_leaves_nothing_that_was_written(String signal) throws Exception {
        Process process = started();
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            List<String> said = new ArrayList<>();
            while (line != null && !line.equals("holds them")) {
                said.add(line);
                line = lines.readLine();
            }
            assertThat(line).as("what it said: " + said).isEqualTo("holds them");
            run("kill", "-" + signal, Long.toString(process.pid()));
            lines.lines().forEach(said::add);
            Files.write(folder.resolve("out"), said);
        }
        process.waitFor();
        assertThat(Files.readString(folder.resolve("err")))
                .contains("The disk is full")
                .contains("was changed or is");
        assertThat(files()).hasSizeGreaterThan(5);
        assertThat(found()).isEmpty();
    }

    @Test
    void nobody_else_makes_it_write_down_its_memory() throws Exception {
        Process process = started();
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.lines().anyMatch("holds them"::equals)).isTrue();
            Path dump = folder.resolve("work/dump.hprof");
            run(JAVA + "/jcmd", Long.toString(process.pid()), "GC.heap_dump", dump.toString());
            assertThat(dump).doesNotExist();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void what_is_hidden_in_another_writing_would_be_found() throws IOException {
        String word = "and " + EveryKind.words().getFirst() + " was there";
        Path file = folder.resolve("file");
        for (byte[] hidden : List.of(
                word.getBytes(StandardCharsets.UTF_8),
                word.getBytes(StandardCharsets.UTF_16LE),
                ("x" + word).getBytes(StandardCharsets.UTF_16BE),
                Base64.getEncoder().encode(("x" + word).getBytes(StandardCharsets.UTF_8)),
                Base64.getUrlEncoder().encode(("xy" + word).getBytes(StandardCharsets.UTF_8)))) {
            Files.write(file, hidden);
            assertThat(found()).hasSize(1);
        }
    }

    /// In a working folder of its own, with a place of its own for passing files, and with room for a core.
    private Process started() throws IOException {
        for (String each : List.of("work", "tmp")) Files.createDirectories(folder.resolve(each));
        String command = "ulimit -c unlimited; . '" + ProjectRoot.path().resolve(".launch/jvm") + "'; exec '" + JAVA
                + "/java' $(jvm_flags serve) -Djava.io.tmpdir='" + folder.resolve("tmp") + "' -cp \"$CLASSES\" "
                + HoldsSecrets.class.getName() + " '" + folder.resolve("home") + "'";
        ProcessBuilder builder = new ProcessBuilder("/bin/bash", "-c", command)
                .directory(folder.resolve("work").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("CLASSES", System.getProperty("java.class.path"));
        return builder.start();
    }

    private static void run(String... command) throws IOException, InterruptedException {
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor(1, TimeUnit.MINUTES);
    }

    /// Every file in which something planted stands, or whose name tells it.
    private List<Path> found() throws IOException {
        List<String> writings = writings();
        List<Path> found = new ArrayList<>();
        for (Path file : files()) {
            String all = file + "\n" + Files.readString(file, StandardCharsets.ISO_8859_1);
            if (writings.stream().anyMatch(all::contains)) found.add(file);
        }
        return found;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /// What begins every planted word, and the zone of the person, as they could stand in bytes.
    private static List<String> writings() {
        List<String> writings = new ArrayList<>();
        for (String word : List.of(EveryKind.WORD, "America/Chicago")) {
            writings.add(word);
            writings.add(new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
            for (String before : List.of("", "x", "xy")) {
                String encoded = Base64.getEncoder()
                        .withoutPadding()
                        .encodeToString((before + word).getBytes(StandardCharsets.UTF_8));
                writings.add(encoded.substring(before.isEmpty() ? 0 : before.length() + 1, encoded.length() - 1));
            }
        }
        return writings;
    }
}
