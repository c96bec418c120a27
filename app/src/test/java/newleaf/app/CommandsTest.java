package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.app.terminal.Terminal;
import newleaf.samples.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands as the contract lists them: what they take, what they write, how they end.
class CommandsTest {
    @ParameterizedTest
    @CsvSource({
        "assess, newleaf/assessment/1",
        "forecast, newleaf/forecast/1",
        "taper, newleaf/taper/1",
        "plan, newleaf/report/1"
    })
    void a_command_prints_text_by_default_and_one_json_document_when_asked(String command, String schema) {
        Run text = Run.on(InventedPerson.BRIEF.yaml(), command, "-");
        assertThat(text.status()).isZero();
        assertThat(text.out()).isNotBlank().doesNotStartWith("{");
        assertThat(text.err()).isEmpty();
        Run json = Run.on(InventedPerson.BRIEF.yaml(), command, "-", "--json");
        assertThat(json.status()).isZero();
        assertThat(json.err()).isEmpty();
        assertThat(json.json().at("schema").text()).isEqualTo(schema);
    }

    @Test
    void a_case_is_read_from_a_file_as_yaml_or_json(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), "{\"person\": {\"age\": 16}}");
        Run run = Run.of("taper", file.toString(), "--json");
        assertThat(run.status()).isZero();
        assertThat(run.json().at("outcome").text()).isEqualTo("needs-clinician");
    }

    @Test
    void an_assessment_has_the_fields_of_the_contract() {
        JsonTree assessment = Run.on("{}", "assess", "-", "--json").json();
        assertThat(assessment.names())
                .containsExactly(
                        "schema",
                        "exposure",
                        "disorder",
                        "withdrawal",
                        "urgency",
                        "situation",
                        "doors",
                        "findings",
                        "setting",
                        "strategies",
                        "ask");
        assertThat(assessment.at("exposure.leafGramsPerDay").isNull())
                .as("not known is null")
                .isTrue();
        assertThat(assessment.at("disorder.severity").text()).isEqualTo("unknown");
        assertThat(assessment.at("strategies").list()).hasSize(4);
    }

    @Test
    void what_is_for_clinicians_appears_only_for_them() {
        JsonTree person =
                Run.on(InventedPerson.BRIEF.yaml(), "assess", "-", "--json").json();
        JsonTree clinician = Run.on(InventedPerson.BRIEF.yaml(), "assess", "-", "--json", "--for", "clinician")
                .json();
        assertThat(person.at("strategies").list())
                .noneMatch(each -> each.names().contains("forClinicians"));
        assertThat(clinician.at("strategies").list())
                .allMatch(each -> each.names().contains("forClinicians"));
        assertThat(rules(clinician))
                .contains("standard-urine-tests-miss-kratom")
                .containsAll(rules(person));
        assertThat(rules(person)).doesNotContain("standard-urine-tests-miss-kratom", "buprenorphine-series-disagree");
        JsonTree unknown = Run.on("{}", "assess", "-", "--json").json();
        assertThat(unknown.at("setting.wouldChange").list())
                .as("never says what would open a door")
                .isEmpty();
        assertThat(Run.on("{}", "assess", "-", "--json", "--for", "clinician")
                        .json()
                        .at("setting.wouldChange")
                        .list())
                .isNotEmpty();
    }

    private static java.util.List<String> rules(JsonTree assessment) {
        return assessment.at("findings").list().stream()
                .map(each -> each.at("rule").text())
                .toList();
    }

    @Test
    void the_row_of_law_on_analogues_never_answers_for_leaf() {
        Run run = Run.on(InventedPerson.BRIEF.yaml(), "plan", "-");
        assertThat(run.out().lines().filter(line -> line.contains("MGM-15, MGM-16, pseudoindoxyl")))
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains("controlled drug").doesNotContain("kratom"));
        assertThat(Run.on(InventedPerson.BRIEF.yaml(), "plan", "-", "--json")
                        .json()
                        .at("law")
                        .list())
                .filteredOn(row -> row.at("level").text().equals("country-analogues"))
                .hasSize(1)
                .allSatisfy(row -> assertThat(row.at("kratomStatus").isNull()).isTrue());
    }

    @Test
    void a_report_speaks_spanish_when_asked() {
        assertThat(Run.on(InventedPerson.BRIEF.yaml(), "plan", "-", "--lang", "es")
                        .out())
                .contains("Primero, lo que no puede esperar")
                .doesNotContain("First, what cannot wait");
    }

    @Test
    void text_wraps_at_the_width_of_the_terminal_and_at_eighty_without_one() {
        byte[] document = InventedPerson.BRIEF.yaml().getBytes(StandardCharsets.UTF_8);
        Run narrow = Run.at(Optional.of(60), document, "assess", "-");
        Run piped = Run.at(Optional.empty(), document, "assess", "-");
        isWithin(60, narrow);
        isWithin(80, piped);
        assertThat(piped.out().lines()).anyMatch(line -> line.length() > 60);
        assertThat(piped.out()).doesNotContain("\u001B");
        assertThat(words(narrow)).isEqualTo(words(piped));
    }

    private static void isWithin(int columns, Run run) {
        assertThat(run.out().lines().filter(line -> line.strip().contains(" ")))
                .filteredOn(line -> !line.contains("http"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
    }

    private static String words(Run run) {
        return run.out().replaceAll("-{3,}", "").replaceAll("\\s+", " ");
    }

    @Test
    void the_same_case_gives_the_same_answer() {
        assertThat(Run.on(InventedPerson.BRIEF.yaml(), "plan", "-", "--json"))
                .isEqualTo(Run.on(InventedPerson.BRIEF.yaml(), "plan", "-", "--json"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "assess no-such-file.yaml",
                "assess .",
                "assess",
                "assess - --unknown-option",
                "assess - --for nurse",
                "assess - --lang fr",
                "asess -",
                "simulate-something",
                "plan a b",
                "knowledge",
                "knowledge card",
                "knowledge card no-such-card",
                "knowledge burn"
            })
    void what_cannot_be_used_is_status_2_with_a_sentence_and_nothing_on_standard_output(String line) {
        Run run = Run.of(line.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void a_mistyped_command_is_answered_with_the_one_that_was_meant() {
        assertThat(Run.of("asess", "-").err()).contains("assess");
    }

    @Test
    void without_a_command_and_with_help_it_says_what_there_is() {
        for (String[] arguments : new String[][] {{}, {"--help"}}) {
            Run run = Run.of(arguments);
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("assess", "forecast", "taper", "plan", "knowledge");
        }
        Stream.of("assess", "forecast", "taper", "plan", "knowledge")
                .forEach(command -> assertThat(Run.of(command, "--help").status())
                        .as(command)
                        .isZero());
    }

    @Test
    void a_failure_of_ours_is_status_1_and_says_nothing_of_the_person() {
        var broken = new java.io.ByteArrayInputStream(new byte[0]) {
            @Override
            public byte[] readNBytes(int most) {
                throw new IllegalStateException("the person wrote: seizure");
            }
        };
        var err = new java.io.ByteArrayOutputStream();
        var out = new java.io.ByteArrayOutputStream();
        var terminal = new Terminal(
                broken,
                new java.io.PrintStream(out, true, StandardCharsets.UTF_8),
                new java.io.PrintStream(err, true, StandardCharsets.UTF_8),
                Optional.empty());
        assertThat(Newleaf.run(new String[] {"assess", "-"}, terminal)).isEqualTo(1);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("our mistake")
                .doesNotContain("seizure")
                .doesNotContain("\tat ");
    }

    @Test
    void knowledge_check_finds_no_fault() {
        assumeTrue(Boolean.getBoolean("newleaf.full"), "slow; KnowledgeCheckTest asks the same without the command");
        Run run = Run.of("knowledge", "check");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("no fault").contains("Not one is checked");
        assertThat(Arrays.asList(run.out().split(" ")))
                .first()
                .satisfies(number -> assertThat(Integer.parseInt(number)).isGreaterThan(900));
    }
}
