package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The worst documents we could think of. Each ends with status 2, every problem named with its path, no stack trace,
/// nothing written, and none of the person's own words repeated.
class WorstInputsTest {
    /// Stands in every document where a person could have written something about themselves.
    private static final String SECRET = "mySecretWords";

    /// A document and what must be said of it.
    private static final class Bad {
        final byte[] document;
        final List<String> says;

        Bad(byte[] document, String... says) {
            this.document = document;
            this.says = List.of(says);
        }

        static Bad of(String document, String... says) {
            return new Bad(document.getBytes(StandardCharsets.UTF_8), says);
        }
    }

    @TestFactory
    Stream<DynamicTest> each_is_refused_in_words() {
        return documents().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> refused(each.getValue())));
    }

    private static void refused(Bad bad) {
        Run run = Run.on(bad.document, "assess", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("This case cannot be used. Nothing was written.")
                .contains(bad.says)
                .doesNotContain(SECRET)
                .doesNotContain("Exception")
                .doesNotContain("\tat ")
                .doesNotContain("\u001B");
        assertThat(run.err().length()).as("readable").isLessThan(40_000);
    }

    private static Map<String, Bad> documents() {
        Map<String, Bad> worst = new LinkedHashMap<>();
        worst.put("nothing", Bad.of("", "the document: is empty"));
        worst.put("spaces and a comment", Bad.of("  \n# " + SECRET + "\n", "the document: is empty"));
        worst.put("null", Bad.of("null", "the document: is not a mapping"));
        worst.put("a list", Bad.of("[1, " + SECRET + "]", "the document: is not a mapping"));
        worst.put("a word", Bad.of(SECRET, "the document: is not a mapping"));
        worst.put("two documents", Bad.of("{}\n---\nperson: " + SECRET, "the document: holds several documents"));
        worst.put("not UTF-8", new Bad(new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'}, "the document: is not UTF-8"));
        worst.put(
                "UTF-16",
                new Bad("{ person: { age: 43 } }".getBytes(StandardCharsets.UTF_16), "the document: is not UTF-8"));
        worst.put("control characters", Bad.of("person: { sex: \u0000\u001B[31m }", "the document:"));
        worst.put("over 1 MB", Bad.of("{}" + " ".repeat(1_000_001), "the document: is larger than 1 MB"));
        worst.put("torn off", Bad.of("person: { age: 43", "the document: cannot be read", "line 1"));
        worst.put("a tab for spaces", Bad.of("person:\n\tage: 43", "the document: cannot be read", "line 2"));
        worst.put("a hundred thousand brackets", Bad.of("[".repeat(100_000), "the document:"));
        worst.put(
                "deep nesting",
                Bad.of("person: " + "{ a: ".repeat(5_000) + "1" + " }".repeat(5_000), "is nested too deeply"));
        worst.put(
                "five thousand medicines",
                Bad.of(
                        "history: { medications: [" + (SECRET + "ine, ").repeat(5_000) + "aspirin] }",
                        "history.medications: holds more than 100"));
        worst.put("an alias bomb", Bad.of(bomb(), "b: uses an anchor or alias", "c[0]: uses an anchor or alias"));
        worst.put(
                "a tag that runs code",
                Bad.of(
                        "person: !!javax.script.ScriptEngineManager [ !!java.net.URL [\"http://" + SECRET + "\"] ]",
                        "person: uses a YAML tag"));
        worst.put("a field twice", Bad.of("person: { age: 43, age: 15 }", "person.age: is there twice"));
        worst.put("a merge key", Bad.of("person: { <<: { age: 15 } }", "person."));
        worst.put(
                "a field named by a list",
                Bad.of("? [ a, b ]\n: 1", "the document: has a field whose name is not text"));
        worst.put(
                "numbers that are none",
                Bad.of(
                        "person: { age: .nan, weightKg: .inf }\nuse: { gramsPerDay: 1e999, dosesPerDay: 0x1F, durationMonths: \"36\" }",
                        "person.age: is not a number",
                        "person.weightKg: is not a number",
                        "use.gramsPerDay: is too large",
                        "use.dosesPerDay: is a number",
                        "use.durationMonths: is a number"));
        worst.put(
                "out of range",
                Bad.of(
                        "person: { age: -1 }\nuse: { dosesPerDay: 49, gramsPerDay: 1001, durationMonths: 961 }",
                        "person.age: is between 0 and 120",
                        "use.dosesPerDay: is between 0 and 48",
                        "use.gramsPerDay: is between 0 and 1000",
                        "use.durationMonths: is between 0 and 960"));
        worst.put(
                "words where ids belong",
                Bad.of(
                        "person: { sex: " + SECRET + ", jurisdiction: Texas " + SECRET + " }\n"
                                + "history: { otherSubstances: [" + SECRET + "], events: [ { event: siezure } ] }\n"
                                + "safety: { suicidal: maybe " + SECRET + " }\nsymptoms: [ { id: " + SECRET + " } ]",
                        "person.sex: is one of male, female, other",
                        "person.jurisdiction: is a place code",
                        "history.otherSubstances[0]: is not an id",
                        "history.events[0].event: is one of",
                        "did you mean `seizure`?",
                        "safety.suicidal: is one of none, passive, active, attempt-recent",
                        "symptoms[0].id: is one of"));
        worst.put(
                "wrong shapes",
                Bad.of(
                        "person: [" + SECRET + "]\nuse: { products: leaf, stopped: \"false\", reasons: { a: 1 } }\n"
                                + "history: { medications: [ { name: " + SECRET + " } ], events: [seizure] }\ndiary: 7",
                        "person: is a mapping",
                        "use.products: is a list",
                        "use.stopped: is true or false, without quotes",
                        "use.reasons: is a list",
                        "history.medications[0]: is the name of a medicine",
                        "history.events[0]: is a mapping",
                        "diary: is a list"));
        worst.put(
                "units and amounts",
                Bad.of(
                        "use: { products: [ { form: leaf-powder, amountPerDose: { value: 5 } }, "
                                + "{ form: powder, amountPerDose: { value: 5, unit: grams } }, "
                                + "{ form: tea, amountPerDose: { low: 9, high: 2, unit: mL } } ] }",
                        "use.products[0].amountPerDose.unit: is missing",
                        "use.products[1].form: is one of",
                        "use.products[1].amountPerDose.unit: is one of",
                        "use.products[2].amountPerDose.low: has a low above its high"));
        worst.put(
                "fields no one knows",
                Bad.of(
                        "persn: { age: 43 }\nperson: { agee: 43 }\nschema: newleaf/case/2",
                        "persn: is not a field of a case; did you mean `person`?",
                        "person.agee: is not a field of a case; did you mean `age`?",
                        "schema: is one of newleaf/case/1"));
        worst.put(
                "a scale rated by oneself, a diary of two todays",
                Bad.of(
                        "scores: { rater: self, cows: 14 }\ndiary: [ { day: 0 }, { day: 0 }, { day: 1 } ]\nasOf: 2026-02-30",
                        "scores.cows: is rated by a clinician",
                        "diary[1].day: is there twice",
                        "diary[2].day: is between -3650 and 0",
                        "asOf: is a date"));
        return worst;
    }

    private static String bomb() {
        return "a: &a [x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a]\nc: [*b, *b, *b, *b, *b, *b, *b]\n";
    }

    @Test
    void every_problem_is_named_at_once_up_to_a_readable_number() {
        String wrong = "x, ".repeat(1_000);
        Run run = Run.on("signs: [" + wrong + "x]\nperson: { age: 500 }", "assess", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines().count()).isBetween(100L, 250L);
    }

    @Test
    void there_are_at_least_twenty() {
        assertThat(documents()).hasSizeGreaterThanOrEqualTo(20);
    }
}
