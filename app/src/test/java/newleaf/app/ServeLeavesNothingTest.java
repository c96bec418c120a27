package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server makes no file and no folder, and shows none of those that lie where it was started.
class ServeLeavesNothingTest {
    private static final int ENDED_BY_SIGNAL = 143;

    @TempDir
    private Path folder = Path.of("");

    private Path temporary = Path.of("");
    private List<Process> started = new ArrayList<>();

    @BeforeEach
    void make_a_temporary_folder() throws IOException {
        temporary = Files.createDirectory(folder.resolve("temporary"));
    }

    @AfterEach
    void end_what_still_runs() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void nothing_lies_in_the_temporary_folder_while_it_answers_or_after_it_was_ended()
            throws IOException, InterruptedException {
        Process server = serve();
        assertThat(status(address(server).resolve("/help"))).isEqualTo(200);
        assertThat(temporary).isEmptyDirectory();
        server.destroy();
        assertThat(server.waitFor()).isEqualTo(ENDED_BY_SIGNAL);
        assertThat(temporary).isEmptyDirectory();
        assertThat(home()).as("where a record would lie that nobody agreed to").doesNotExist();
    }

    @Test
    void it_answers_without_a_temporary_folder() throws IOException, InterruptedException {
        Files.delete(temporary);
        assertThat(status(address(serve()).resolve("/help"))).isEqualTo(200);
    }

    @Test
    void files_of_the_folder_it_was_started_in_are_not_shown() throws IOException, InterruptedException {
        for (String shown : List.of("public", "static", "src/main/webapp"))
            Files.writeString(Files.createDirectories(folder.resolve(shown)).resolve("private.txt"), "private");
        assertThat(status(address(serve()).resolve("/private.txt"))).isEqualTo(404);
    }

    private Path home() {
        return folder.resolve("home");
    }

    private Process serve() throws IOException {
        ProcessBuilder asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Duser.home=" + home(),
                        "-cp",
                        // An empty entry, as a test's class path ends with, would be the working folder.
                        System.getProperty("java.class.path").replaceFirst(File.pathSeparator + "$", ""),
                        "newleaf.app.Newleaf",
                        "serve",
                        "--no-browser",
                        "--port",
                        "0")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        asked.environment().remove("XDG_DATA_HOME");
        Process server = asked.start();
        started.add(server);
        return server;
    }

    /// As its first line says.
    private static URI address(Process server) throws IOException {
        String line = String.valueOf(server.inputReader().readLine());
        return URI.create(line.replaceFirst(".*(http://[^ ]+)\\. .*", "$1"));
    }

    private static int status(URI address) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
