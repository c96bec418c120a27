package newleaf.intake;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Reading;
import newleaf.documents.tree.Problem;
import newleaf.intake.read.Intake;
import newleaf.intake.run.ParameterRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever bytes come in: an answer in words, never an exception, never a wait.
class DocumentRefusalTest {
    private static final ParameterRules NO_PARAMETERS = new ParameterRules() {
        @Override
        public List<String> ids() {
            return List.of();
        }

        @Override
        public Optional<String> problem(String id, double value) {
            return Optional.empty();
        }
    };

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\n", "# only a note\n", "---\n...\n"})
    void a_document_without_content_is_refused(String document) {
        assertThat(Cases.problems(document))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "~", "[]", "[{person: {age: 43}}]", "43", "true", "kratom", "\"{}\""})
    void what_is_not_a_mapping_is_refused(String document) {
        assertThat(Cases.problems(document))
                .singleElement()
                .satisfies(problem -> assertThat(problem.words()).contains("is not a mapping of fields"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {person: {age: !!int 43}}                                          | person.age | uses a YAML tag
            {person: {age: !years 43}}                                         | person.age | uses a YAML tag
            !!java.util.HashMap {person: {age: 43}}                            |            | uses a YAML tag
            {person: !!javax.script.ScriptEngineManager [!!java.net.URL [x]]}  | person     | uses a YAML tag
            {person: &a {age: 43}}                                             | person     | uses an anchor or alias
            {person: {age: 43, age: 44}}                                       | person.age | is there twice; keep one
            {person: {age: 43}, person: {age: 43}}                             | person     | is there twice; keep one
            {person: {? [a, b] : 1}}                                           | person     | whose name is not text
            {person: {<<: {age: 43}}}                                          | person.(unreadable name) | is not a field
            {person: {age: 43}                                                 |            | look at line 1
            {person: {age: 43}}}                                               |            | look at line 1
            """)
    void what_a_case_has_no_need_of_is_refused(String document, String path, String words) {
        assertThat(Cases.problems(document)).anySatisfy(problem -> {
            assertThat(problem.path()).isEqualTo(path == null ? "" : path);
            assertThat(problem.words()).contains(words);
        });
    }

    @Test
    void several_documents_are_refused() {
        assertThat(Cases.problems("person: {age: 43}\n---\nperson: {age: 44}\n"))
                .containsExactly(new Problem("", "holds several documents; a case is one"));
    }

    @Test
    void a_fault_of_yaml_is_named_by_its_line() {
        assertThat(Cases.problems("person:\n  age: 43\n\tsex: male\n")
                        .getFirst()
                        .words())
                .contains("look at line 3");
    }

    @Test
    void a_merge_key_merges_nothing() {
        assertThat(Cases.problems("base: &b {age: 43}\nperson: {<<: *b}\n")).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void at_most_one_megabyte_is_read() {
        String note = "{person: {age: 43}} #";
        assertThat(Cases.problems(note + "x".repeat(1_000_000 - note.length()))).isEmpty();
        assertThat(Cases.problems(note + "x".repeat(1_000_001 - note.length())))
                .containsExactly(new Problem("", "is larger than 1 MB; a case is a few kB"));
    }

    @Test
    void other_encodings_are_refused() {
        String document = "{person: {sex: male}} # ñ";
        for (var other : new java.nio.charset.Charset[] {
            StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_32
        }) {
            assertThat(Cases.problems(document.getBytes(other)))
                    .as(other.name())
                    .hasSize(1);
        }
        assertThat(Cases.problems(document.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Cases.problems("\uFEFF" + document)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0xC0, 0x80, 0xFF, 0xED})
    void bytes_that_are_not_utf8_are_refused(int stray) {
        byte[] document = {'{', 'a', ':', ' ', (byte) stray, (byte) 0xA0, (byte) 0x80, '}'};
        assertThat(Cases.problems(document)).containsExactly(new Problem("", "is not UTF-8 text; save it as UTF-8"));
    }

    /// The parser stumbled over a character of two halves at the end of a piece of 1,024.
    @ParameterizedTest
    @ValueSource(ints = {1022, 1023, 1024, 1025, 1026})
    void a_character_of_two_halves_is_read_in_a_case_and_a_run(int at) {
        String document = "{} #" + "x".repeat(at - 4) + "😀";
        assertThat(Cases.problems(document)).isEmpty();
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        assertThat(Intake.readRun(bytes, NO_PARAMETERS)).isInstanceOf(Reading.Unusable.class);
    }

    @Test
    void a_failure_inside_the_parser_refuses_a_case_and_a_run() {
        byte[] bytes = "{person: \"\\UFFFFFFFF\"}".getBytes(StandardCharsets.UTF_8);
        var unreadable = new Problem("", "cannot be read as YAML or JSON; write it anew, or save it as JSON");
        assertThat(Cases.problems(bytes)).containsExactly(unreadable);
        assertThat(Intake.readRun(bytes, NO_PARAMETERS)).isEqualTo(new Reading.Unusable<>(List.of(unreadable)));
    }

    @Test
    void nesting_without_end_is_refused_quickly() {
        for (String open : new String[] {"[", "{a: ", "- ", "? "}) {
            String document = open.repeat(1_000_000 / open.length());
            var problems = assertTimeoutPreemptively(ofSeconds(5), () -> Cases.problems(document));
            assertThat(problems).as(open).isNotEmpty();
        }
        assertThat(Cases.problems("person:\n  age: " + "[".repeat(10) + "]".repeat(10)))
                .containsExactly(new Problem("person.age", "is a number"));
        assertThat(Cases.problems("person:\n  age: " + "[".repeat(11) + "]".repeat(11)))
                .containsExactly(new Problem("", "is nested too deeply: look at line 2"));
    }

    @Test
    void a_thousand_million_laughs_are_refused_quickly() {
        var bomb = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [%s*a%d]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9), i - 1));
        }
        var problems = assertTimeoutPreemptively(ofSeconds(20), () -> Cases.problems(bomb.toString()));
        assertThat(problems).isNotEmpty().hasSizeLessThanOrEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "symptoms",
                "history: {unknown",
                "history: {conditions",
                "history: {medications",
                "use: {products",
                "diary"
            })
    void a_list_as_long_as_the_document_may_be_is_answered_quickly(String list) {
        String entries = "xanaxxx, ".repeat(110_000);
        String document = "{" + list + ": [" + entries + "]}" + (list.contains("{") ? "}" : "");
        var problems = assertTimeoutPreemptively(ofSeconds(20), () -> Cases.problems(document));
        assertThat(problems).isNotEmpty().hasSizeLessThanOrEqualTo(200);
    }
}
