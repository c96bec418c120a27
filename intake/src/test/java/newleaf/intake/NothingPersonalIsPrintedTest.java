package newleaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.Answer;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No record of this room prints what a person answered, and no message about a document repeats it.
class NothingPersonalIsPrintedTest {
    private static final String WORD = "zebrafinch";
    private static final double NUMBER = 17.375;
    private static final LocalDate DATE = LocalDate.of(1987, 6, 5);
    /// What holds nothing a person said: the ids a case may use, and messages (checked by the tests below).
    private static final Set<String> HARMLESS = Set.of("Vocabulary", "Problem", "Unusable");
    /// What a field may hold: bounds and choices.
    private static final String KINDS = "newleaf.intake.AnswerKind$";

    @Test
    void no_record_prints_what_it_holds() throws Exception {
        List<Class<?>> records = records();
        assertThat(records).hasSizeGreaterThan(20);
        for (Class<?> type : records) {
            assertThat(example(type).toString())
                    .as(type.getName())
                    .doesNotContain(WORD)
                    .doesNotContain("17.375")
                    .doesNotContain("1987");
        }
    }

    @Test
    void the_answers_by_field_print_no_answer() throws Exception {
        assertThat(mark(CaseAnswers.class).toString()).doesNotContain(WORD).doesNotContain("1987");
    }

    @Test
    void a_whole_reading_prints_no_answer() {
        String document = Cases.resource("contract-example.yaml");
        assertThat(Cases.read(document).toString())
                .doesNotContain("43")
                .doesNotContain("7.5")
                .doesNotContain("pain");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{person: {age: zebrafinch, sex: zebrafinch, country: zebrafinch, pregnant: zebrafinch}}",
                "{person: {age: 17.375e9, weightKg: 17.375e9}}",
                "{asOf: zebrafinch, schema: zebrafinch, answeredBy: zebrafinch, signs: [zebrafinch], unknown: [zebrafinch]}",
                "{use: {products: [{form: zebrafinch, product: zebrafinch, amountPerDose: {value: zebrafinch, unit: zebrafinch}}]}}",
                "{use: {reasons: [zebrafinch], stopped: zebrafinch, products: zebrafinch}}",
                "{history: {conditions: [zebrafinch], medications: [[zebrafinch]], events: [{event: zebrafinch}, zebrafinch]}}",
                "{history: {unknown: [zebrafinch], opioidUseDisorder: zebrafinch}}",
                "{symptoms: [{id: zebrafinch, grade: 17.375}, zebrafinch], criteria: {craving: zebrafinch}}",
                "{safety: {suicidal: zebrafinch}, goal: {aim: zebrafinch}, limits: {supplyG: zebrafinch, frozen: [zebrafinch]}}",
                "{scores: {cows: 17.375, rater: zebrafinch}, diary: [{day: 17.375}, zebrafinch], limits: zebrafinch}",
                "zebrafinch",
                "[zebrafinch]",
                "{person: {age: !zebrafinch zebrafinch}}",
                "{person: {age: *zebrafinch}}",
                "{person: {age: 'zebrafinch}}",
                "person: {age: [zebrafinch\nuse: {"
            })
    void no_message_repeats_what_was_answered(String document) {
        String printed = Cases.printed(Cases.problems(document));
        assertThat(printed)
                .isNotEmpty()
                .doesNotContain(WORD)
                .doesNotContain("17.375")
                .doesNotContain("1.7375");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\u0007bell", "\\u001b[31mred", "line\\nbreak", "\\u202eleft", "\\0", "\\u200b", "\\ud83d"})
    void a_message_is_printable_whatever_the_field_is_called(String name) {
        for (String document : List.of(
                "{\"" + name + "\": 1}",
                "{person: {\"" + name + "\": {x: 1}}}",
                "{criteria: {\"" + name + "\": 1, \"" + name + "\": 2}}")) {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            assertThat(Cases.problems(bytes))
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.toString()).matches("[\\p{L}\\p{N}\\p{P}\\p{S} ]+"));
        }
    }

    @Test
    void a_long_name_is_cut_short() {
        assertThat(Cases.problems("{" + "n".repeat(900) + ": 1}").getFirst().path())
                .hasSizeLessThanOrEqualTo(40);
    }

    private static List<Class<?>> records() throws Exception {
        Path folder = ProjectRoot.path().resolve("intake/target/classes/newleaf/intake");
        List<Class<?>> records = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                String name = "newleaf.intake."
                        + folder.relativize(file)
                                .toString()
                                .replace(".class", "")
                                .replace('/', '.');
                if (name.endsWith("package-info") || name.startsWith(KINDS)) continue;
                Class<?> type = Class.forName(name);
                if (type.isRecord() && !HARMLESS.contains(type.getSimpleName())) records.add(type);
            }
        }
        return records;
    }

    /// A record that holds the marks everywhere.
    private static Object example(Class<?> type) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = mark(types[i]);
        }
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object mark(Class<?> type) throws Exception {
        if (type == String.class || type == Object.class) return WORD;
        if (type == double.class) return NUMBER;
        if (type == int.class) return 1987;
        if (type == long.class) return 1987L;
        if (type == boolean.class) return true;
        if (type == LocalDate.class) return DATE;
        if (type == java.time.LocalTime.class) return java.time.LocalTime.of(19, 37);
        if (type == Answer.class) return Answer.of(WORD);
        if (type == Optional.class) return Optional.of(WORD);
        if (type == List.class) return List.of(WORD);
        if (type == Set.class) return Set.of(WORD);
        if (type == Map.class) return Map.of(WORD, WORD);
        if (type == CaseAnswers.class) {
            return CaseAnswers.none().with(CaseField.AS_OF, DATE).with(CaseField.CLINICIAN_REASON, WORD);
        }
        if (type.isEnum()) return type.getEnumConstants()[0];
        return example(type);
    }
}
