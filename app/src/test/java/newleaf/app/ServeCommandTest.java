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
import org.junit.jupiter.params.provider.CsvSource;
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
        assertThat(serve("--port", "0", "--listen", "192.0.2.1", "--trusted-proxy", "192.0.2.2"))
                .isEqualTo(2);
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --port eight                                            | between 0 and 65535
            --listen 0.0.0.0                                        | --trusted-proxy
            --listen 0.0.0.0 --public-url https://help.example      | --trusted-proxy
            --public-url https://help.example                       | --trusted-proxy
            --public-url https://help.example --trusted-proxy proxy | 10.0.0.0/24
            --trusted-proxy 0.0.0.0/0                               | 10.0.0.0/24
            --tls-certificate chain.pem                             | --tls-key
            --tls-key key.pem                                       | --tls-certificate
            --tls-certificate c --tls-key k --tls-keystore s        | once
            --tls-certificate none.pem --tls-key none.pem           | names no file
            --law us-state:XX                                       | two letters
            --copies-days soon                                      | number of days
            --operator=                                             | 1 to 200 letters
            --no-record --data DATA                                 | Leave one out
            --no-record --db postgresql://newleaf@localhost/newleaf | Leave one out
            --conf none.conf                                        | --conf names no file
            """)
    void what_cannot_be_served_is_said_before_anything_starts(String words, String sentence, @TempDir Path folder) {
        Path data = folder.resolve("data");
        String[] options =
                ("--port 0 " + words).replace("DATA", data.toString()).split(" ");
        assertThat(serve(words.contains("--port") ? words.split(" ") : options)).isEqualTo(2);
        assertThat(sentence()).contains(sentence);
        assertThat(data).doesNotExist();
    }

    @Test
    void the_command_line_counts_more_than_the_file(@TempDir Path folder) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            Path conf = Files.writeString(folder.resolve("newleaf.conf"), "port = " + port);
            assertThat(serve("--conf", conf.toString())).isEqualTo(2);
            assertThat(sentence()).contains("Port " + port + " is taken");
            said.reset();
            Files.writeString(conf, "port = 0\noperator = ${env:PATH}");
            assertThat(serve("--port", port, "--conf=" + conf)).isEqualTo(2);
            assertThat(sentence()).contains("Port " + port + " is taken");
        }
    }

    @Test
    void all_that_is_wrong_with_the_file_is_said_and_nothing_starts(@TempDir Path folder) throws IOException {
        Path conf = Files.writeString(folder.resolve("newleaf.conf"), "prot = 1\nlaw = none");
        assertThat(serve("--data", folder.resolve("data").toString(), "--conf", conf.toString()))
                .isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8).lines()).hasSize(3);
        assertThat(folder.resolve("data")).doesNotExist();
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
