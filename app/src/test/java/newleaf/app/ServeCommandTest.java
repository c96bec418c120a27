package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import newleaf.app.terminal.Terminal;
import newleaf.storage.age.ThrowAway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be served is said in one sentence, with status 2, before anything answers.
class ServeCommandTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_port_that_is_taken_is_named_with_another_one() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(serve("--port", String.valueOf(taken.getLocalPort()))).isEqualTo(2);
            assertThat(sentence())
                    .contains("Port " + taken.getLocalPort() + " is taken")
                    .contains("--port 8080");
        }
    }

    @Test
    void a_record_that_cannot_be_opened_is_said_before_anything_answers(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "something else");
        assertThat(serve("--port", "0", "--data", file.toString())).isEqualTo(1);
        assertThat(sentence()).contains("not a folder").contains("--data");
    }

    @Test
    void an_address_that_is_no_database_is_said(@TempDir Path folder) {
        String data = folder.resolve("data").toString();
        assertThat(serve("--port", "0", "--data", data, "--db", "somewhere")).isEqualTo(1);
        assertThat(sentence()).contains("no address of a database");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--backup-to FOLDER",
                "--data DATA --backup-to FOLDER",
                "--data DATA --backup-for KEY",
                "--backup-to FOLDER --backup-for KEY",
                "--data DATA --backup-to FOLDER --backup-for age1nonsense",
                "--data DATA --backup-to FOLDER --backup-for KEY --backup-every often",
                "--data DATA --backup-to FOLDER --backup-for KEY --backup-every 1m",
                "--data DATA --backup-to FOLDER --backup-for KEY --keep 0,1,1",
                "--data DATA --backup-to DATA --backup-for KEY"
            })
    void backups_that_cannot_be_made_are_said_before_anything_answers(String words, @TempDir Path folder) {
        String[] options = words.replace("FOLDER", folder.resolve("backups").toString())
                .replace("DATA", folder.resolve("data").toString())
                .replace("KEY", ThrowAway.fresh().recipient().key())
                .split(" ");
        assertThat(serve(options)).isEqualTo(2);
        assertThat(sentence()).doesNotContain("nonsense", "often");
    }

    @Test
    void a_port_outside_the_range_is_refused() {
        assertThat(serve("--port", "65536")).isEqualTo(2);
        assertThat(sentence()).contains("between 0 and 65535");
    }

    @Test
    void an_address_of_another_machine_is_refused() {
        assertThat(serve("--port", "0", "--listen", "192.0.2.1")).isEqualTo(2);
        assertThat(sentence()).contains("192.0.2.1");
    }

    @Test
    void a_keystore_that_is_missing_or_none_is_refused(@TempDir Path folder) throws IOException {
        assertThat(serve("--tls-keystore", folder.resolve("none.p12").toString()))
                .isEqualTo(2);
        assertThat(sentence()).contains("no keystore file");
        Path text = Files.writeString(folder.resolve("text.p12"), "not a keystore");
        assertThat(serve("--tls-keystore", text.toString())).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("cannot be opened");
    }

    @Test
    void a_public_address_is_whole_and_without_a_path() {
        assertThat(serve("--public-url", "help.example")).isEqualTo(2);
        assertThat(serve("--public-url", "https://help.example/kratom")).isEqualTo(2);
    }

    private int serve(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "serve";
        System.arraycopy(options, 0, arguments, 1, options.length);
        var terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                Optional.empty());
        return Newleaf.run(arguments, terminal);
    }

    private String sentence() {
        String text = said.toString(StandardCharsets.UTF_8);
        assertThat(text.strip().lines()).hasSize(1);
        assertThat(text).doesNotContain("Exception", "\tat ");
        return text;
    }
}
