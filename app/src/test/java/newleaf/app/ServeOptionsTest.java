package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import newleaf.app.conf.Conf;
import newleaf.app.record.RecordOptions;
import newleaf.app.record.ScheduleOptions;
import newleaf.app.terminal.UnusableInput;
import newleaf.testkit.ProjectRoot;
import newleaf.web.Law;
import newleaf.web.MeetingsFrom;
import newleaf.web.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.OptionSpec;

/// What is asked of a server arrives where it is looked at.
class ServeOptionsTest {
    private static final Set<String> NOT_IN_THE_FILE =
            Set.of("--accounts", "--conf", "--no-record", "--no-browser", "--sources");

    @Command
    private static final class Asked {
        @Mixin
        private ServeOptions serve = new ServeOptions();

        @Mixin
        private RecordOptions place = new RecordOptions();

        @Mixin
        private ScheduleOptions backups = new ScheduleOptions();

        void check() {
            backups.check(place.isNamed());
        }
    }

    @Test
    void who_runs_it_is_known_by_options_and_by_the_file(@TempDir Path folder) throws IOException {
        var clinic = new Operator(
                Optional.of("Example Clinic"),
                Optional.of("555-0100"),
                Law.of("us-state:TX").orElseThrow(),
                Optional.of(30));
        assertThat(operator("--operator=Example Clinic", "--contact=555-0100", "--law=us-state:TX", "--copies-days=30"))
                .isEqualTo(clinic);
        Path file = Files.writeString(
                folder.resolve("newleaf.conf"),
                "operator = Example Clinic\ncontact = 555-0100\nlaw = us-state:TX\ncopies-days = 30");
        assertThat(operator("--conf=" + file)).isEqualTo(clinic);
        assertThat(operator("--conf=" + file, "--copies-days=9").copiesDays()).contains(9);
        assertThat(operator()).isEqualTo(Operator.UNKNOWN);
    }

    @Test
    void a_list_of_meetings_is_a_file_or_an_address_by_tls(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("list.json"), "[]");
        assertThat(asked("--meetings=" + list).serve.settings(Instant.EPOCH).meetings())
                .contains(new MeetingsFrom.File(list));
        String address = "https://meetings.example/list.json?a=b";
        Path file = Files.writeString(folder.resolve("newleaf.conf"), "meetings = " + address);
        assertThat(asked("--conf=" + file).serve.settings(Instant.EPOCH).meetings())
                .contains(new MeetingsFrom.Address(URI.create(address)));
        assertThat(asked().serve.settings(Instant.EPOCH).meetings()).isEmpty();
        for (String wrong : List.of("http://meetings.example/a", "https://a:b@meetings.example", "ftp://a", "missing"))
            assertThatThrownBy(() -> asked("--meetings=" + wrong).serve.settings(Instant.EPOCH))
                    .isInstanceOf(UnusableInput.class)
                    .hasMessageNotContaining(wrong);
    }

    @Test
    void names_of_other_things_in_the_file_stay_as_they_are(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("newleaf.conf"), "operator = ${env:PATH} ${sys:user.name}");
        assertThat(operator("--conf=" + file).name()).contains("${env:PATH} ${sys:user.name}");
    }

    @Test
    void the_file_that_is_handed_out_makes_a_server() {
        var settings = asked("--conf=" + ProjectRoot.path().resolve("examples/newleaf.conf"))
                .serve
                .settings(Instant.EPOCH);
        assertThat(settings.isSecure()).isTrue();
        assertThat(settings.proxies().trust("::1")).isTrue();
        assertThat(settings.operator().copiesDays()).contains(400);
    }

    /// Every option that means something for a server that stays, and nothing else.
    @Test
    void every_option_may_stand_in_the_file() throws IOException {
        Set<String> options = new TreeSet<>();
        for (OptionSpec option : new CommandLine(new Asked()).getCommandSpec().options())
            options.add(option.longestName());
        options.removeAll(NOT_IN_THE_FILE);
        Set<String> described = new TreeSet<>();
        for (String line : Files.readAllLines(ProjectRoot.path().resolve("docs/running.md")))
            if (line.startsWith("| `") && line.contains("` |")) described.add("--" + line.split("`")[1]);
        assertThat(options).hasSize(23);
        assertThat(described).containsAll(options);
        assertThat(Conf.keys())
                .allSatisfy(key -> assertThat(options).contains("--" + key))
                .hasSize(23);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                            | LAPTOP
            --no-record                                                   | NOTHING
            --data here                                                   | NAMED
            --db postgresql://newleaf@localhost/newleaf                   | NAMED
            --listen 0.0.0.0 --trusted-proxy 10.0.0.7                     | NOTHING
            --public-url https://help.example --trusted-proxy 127.0.0.1   | NOTHING
            --data here --listen 0.0.0.0 --trusted-proxy 10.0.0.7         | NAMED
            """)
    void what_is_kept_follows_from_what_is_asked(String words, Keeps keeps) {
        Asked asked = asked(words.isEmpty() ? new String[0] : words.split(" "));
        assertThat(asked.serve.keeps(asked.place.isNamed(), asked.serve.settings(Instant.EPOCH)))
                .isEqualTo(keeps);
    }

    private static Operator operator(String... options) {
        return asked(options).serve.settings(Instant.EPOCH).operator();
    }

    /// As the program reads it.
    private static Asked asked(String... options) {
        var asked = new Asked();
        var line = new CommandLine(asked);
        var arguments = new java.util.ArrayList<>(List.of("serve"));
        arguments.addAll(List.of(options));
        Conf.named(arguments.toArray(String[]::new)).ifPresent(conf -> conf.to(line));
        line.parseArgs(options);
        asked.check();
        return asked;
    }
}
