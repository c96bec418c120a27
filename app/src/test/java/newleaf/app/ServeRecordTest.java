package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import newleaf.storage.Store;
import newleaf.storage.age.ThrowAway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server holds the record from before its first answer until after its last.
class ServeRecordTest {
    private static final int ENDED_BY_SIGNAL = 143;

    @TempDir
    private Path folder = Path.of("");

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end_what_still_runs() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void it_holds_the_record_backs_it_up_and_closes_it_at_the_end() throws IOException, InterruptedException {
        var life = new RecordedLife(folder);
        life.joined(3);
        Path backups = folder.resolve("backups");
        Process server = serve(
                "--accounts",
                "--data",
                life.data(),
                "--backup-to",
                backups.toString(),
                "--backup-for",
                ThrowAway.fresh().recipient().key());
        BufferedReader lines = server.inputReader();
        assertThat(lines.readLine()).startsWith("Newleaf answers on ");
        assertThat(lines.readLine()).contains("People can keep a record here", "can read all of them");
        assertThat(Run.of("audit", "verify", "--data", life.data()).status()).isZero();
        assertThat(Run.of("keys", "rotate", "--data", life.data()).err()).startsWith("Another Newleaf");
        while (server.isAlive()
                && (!Files.isDirectory(backups) || sealed(backups).isEmpty())) Thread.onSpinWait();
        assertThat(sealed(backups)).hasSize(1);
        server.destroy();
        assertThat(server.waitFor()).isEqualTo(ENDED_BY_SIGNAL);
        assertThat(folder.resolve("data/newleaf.db-wal")).doesNotExist();
        try (Store store = life.open()) {
            assertThat(store.people().all()).hasSize(1);
        }
    }

    @Test
    void on_ones_own_machine_it_shows_a_link_and_makes_nothing_before_somebody_agrees() throws IOException {
        Process server = serve("--no-browser", "--data", folder.resolve("own").toString());
        BufferedReader lines = server.inputReader();
        assertThat(lines.readLine()).startsWith("Newleaf answers on ");
        assertThat(lines.readLine()).contains("once and within five minutes", "/enter/");
        assertThat(lines.readLine()).contains("once you agree to it", "./newleaf link");
        assertThat(folder.resolve("own")).doesNotExist();
    }

    @Test
    void where_people_have_accounts_it_is_nobodys_own_machine() throws IOException, InterruptedException {
        var life = new RecordedLife(folder);
        life.joined(1);
        life.joined(1);
        Process server = serve("--no-browser", "--data", life.data());
        assertThat(server.waitFor()).isEqualTo(2);
    }

    private static List<String> sealed(Path backups) {
        return List.of(backups.toFile().list((_, name) -> name.endsWith(".age")));
    }

    private Process serve(String... options) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path").replaceFirst(File.pathSeparator + "$", ""),
                "newleaf.app.Newleaf",
                "serve",
                "--port",
                "0"));
        command.addAll(List.of(options));
        Process server = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        started.add(server);
        return server;
    }
}
