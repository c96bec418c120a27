package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The launcher starts commands without the jars of the server; they still do all that they promise.
class WithoutServerTest {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan CASE --html FILE",
                "plan CASE --pdf FILE",
                "plan CASE --for clinician --lang es --pdf FILE",
                "plan CASE --json",
                "assess CASE",
                "forecast CASE",
                "taper CASE",
                "knowledge digest",
                "simulate RUN"
            })
    void a_command_works(String words) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Path file = folder.resolve("file");
        List<String> line = new ArrayList<>(List.of(java(), "-cp", commandClassPath(), "newleaf.app.Newleaf"));
        for (String word : words.split(" ")) line.add(named(word, file));
        var process = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
        assertThat(process.start().waitFor()).as(Files.readString(said)).isZero();
        if (words.endsWith("FILE")) assertThat(file).isNotEmptyFile();
    }

    private String named(String word, Path file) throws IOException {
        return switch (word) {
            case "CASE" -> ProjectRoot.path().resolve("examples/lai2021-1.yaml").toString();
            case "RUN" ->
                Files.writeString(
                                folder.resolve("run.json"),
                                "{\"doses\": [{\"hour\": 0, \"mitragynineMg\": 39}], \"hours\": [0, 1]}")
                        .toString();
            case "FILE" -> file.toString();
            default -> word;
        };
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// The class path of this test without what `.launch/build` keeps from commands.
    private static String commandClassPath() throws IOException {
        Matcher kept = Pattern.compile("SERVER_JARS='([^']+)'")
                .matcher(Files.readString(ProjectRoot.path().resolve(".launch/build")));
        assertThat(kept.find()).isTrue();
        Pattern server = Pattern.compile(kept.group(1));
        List<String> jars = Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));
        assertThat(jars).anyMatch(jar -> server.matcher(jar).find());
        return jars.stream().filter(jar -> !server.matcher(jar).find()).collect(Collectors.joining(File.pathSeparator));
    }
}
