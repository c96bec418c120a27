package newleaf.app.conf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import newleaf.app.terminal.UnusableInput;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;

/// A file says how a server runs, and all that is wrong with it is said at once.
class ConfTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void settings_are_read_and_remarks_are_not() throws IOException {
        assertThat(values("""
                # port = 1
                port = 8081

                  operator=  Example Clinic = the one on Main Street # 1
                backup-every\t=\t12h
                """))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "port", "8081",
                        "operator", "Example Clinic = the one on Main Street # 1",
                        "backup-every", "12h"));
    }

    @Test
    void the_example_that_is_handed_out_is_one() {
        Conf conf = Conf.of(ProjectRoot.path().resolve("examples/newleaf.conf"));
        assertThat(values(conf)).containsEntry("law", "us-part-2").hasSize(11);
    }

    @Test
    void all_that_is_wrong_is_said_with_its_line_and_nothing_of_what_stood_there() {
        assertThatThrownBy(() -> read("""
                prot = 8080
                port = 65536
                # a remark
                only words of hunter2
                listen = 127.0.0.1
                listen = 0.0.0.0
                db-password = hunter2
                law = hunter2
                operator =
                password hunter2 = hunter2
                """))
                .isInstanceOf(UnusableInput.class)
                .message()
                .satisfies(said -> assertThat(said.lines())
                        .containsExactly(
                                "newleaf.conf:1 \"prot\" is no setting. Did you mean \"port\"?",
                                "newleaf.conf:2 A port lies between 0 and 65535. Choose another, for example --port 8080.",
                                "newleaf.conf:4 is no setting: write key = value, or # before a remark.",
                                "newleaf.conf:6 \"listen\" stands here for the second time.",
                                "newleaf.conf:7 no secret is read from this file: it comes from the environment.",
                                "newleaf.conf:8 --law is one of: us-state:XX (two letters of a state), us-part-2"
                                        + " (a programme by 42 CFR Part 2), eu (GDPR), other.",
                                "newleaf.conf:9 \"operator\" has no value.",
                                "newleaf.conf:10 no secret is read from this file: it comes from the environment.",
                                "Nothing was started."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            port          | 0           | 65535
            copies-days   | 0           | 3650
            law           | eu          | us-state:TX
            trusted-proxy | 127.0.0.1   | 10.0.0.0/24,::1
            public-url    | http://a    | https://help.example/
            backup-every  | 10m         | 31d
            keep          | 1,0,0       | 7,5,12
            db            | postgresql://newleaf@localhost/newleaf | jdbc:postgresql://newleaf@localhost/newleaf
            data          | relative    | /var/lib/newleaf
            """)
    void what_is_within_bounds_is_taken(String key, String least, String most) throws IOException {
        assertThat(values(key + " = " + least)).containsEntry(key, least);
        assertThat(values(key + " = " + most)).containsEntry(key, most);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "port = -1",
                "port = 8080.0",
                "copies-days = 3651",
                "copies-days = a week",
                "law = us-state:tx",
                "trusted-proxy = localhost",
                "public-url = help.example",
                "public-url = https://me:word@help.example",
                "backup-every = 9m",
                "backup-for = age1nonsense",
                "keep = 0,1,1",
                "db = postgresql://newleaf:word@localhost/newleaf",
                "contact = bell\u0007",
                "contact = right\u202Eleft",
                "data = /a\u0001b",
                "sources = /tmp",
                "rehearse = true",
                "conf = other.conf",
                "PORT = 8080",
                "= 8080",
                "\uFEFFport = 8080"
            })
    void what_is_not_is_refused(String line) {
        assertThatThrownBy(() -> read("# first\n" + line))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("newleaf.conf:2 ")
                .hasMessageNotContainingAny("word@", "nonsense", "localhost");
    }

    @Test
    void a_file_that_others_may_write_to_is_refused() throws IOException {
        Path file = written("port = 8080");
        for (String rights : new String[] {"rw-rw-r--", "rw-r--rw-"}) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
            assertThatThrownBy(() -> Conf.of(file))
                    .isInstanceOf(UnusableInput.class)
                    .hasMessageContaining("Others");
        }
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(values(Conf.of(file))).hasSize(1);
    }

    @Test
    void what_is_no_text_or_not_there_or_far_too_long_is_refused() throws IOException {
        Path file = folder.resolve("newleaf.conf");
        assertThatThrownBy(() -> Conf.of(file)).hasMessageContaining("no file");
        Files.write(file, "operator = \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Conf.of(file)).hasMessageContaining("UTF-8");
        Files.writeString(file, "#".repeat(65 * 1024));
        assertThatThrownBy(() -> Conf.of(file)).hasMessageContaining("64 KiB");
    }

    private Map<String, String> values(String text) throws IOException {
        return values(read(text));
    }

    private static Map<String, String> values(Conf conf) {
        Map<String, String> values = new TreeMap<>();
        for (String key : Setting.keys()) {
            String value = conf.defaultValue(OptionSpec.builder("--" + key).build());
            if (value != null) values.put(key, value);
        }
        return values;
    }

    private Conf read(String text) throws IOException {
        return Conf.of(written(text));
    }

    private Path written(String text) throws IOException {
        return Files.writeString(folder.resolve("newleaf.conf"), text);
    }
}
