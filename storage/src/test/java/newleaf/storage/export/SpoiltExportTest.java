package newleaf.storage.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static newleaf.storage.export.RecordedLife.files;
import static newleaf.storage.export.RecordedLife.problems;
import static newleaf.storage.export.RecordedLife.respoilt;
import static newleaf.storage.export.RecordedLife.text;
import static newleaf.storage.export.RecordedLife.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.care.Actor;
import newleaf.care.Brought;
import newleaf.care.PersonId;
import newleaf.storage.Store;
import newleaf.storage.problem.FileProblem;
import newleaf.storage.zip.ZipWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// A file that was spoilt is refused in words, and nothing is changed by it.
class SpoiltExportTest {
    @TempDir
    private Path folder;

    private RecordedLife life;
    private Store store;
    private PersonId person;

    @BeforeEach
    void somebody_has_a_life_on_record() {
        life = new RecordedLife(folder);
        store = life.store;
        person = life.person;
    }

    @AfterEach
    void the_stores_are_closed() {
        life.close();
    }

    /// Each spoils one thing; the sums are made to fit, so that nothing but the thing itself is found.
    @TestFactory
    Stream<DynamicTest> each_fault_is_named_with_its_place_and_without_a_persons_words() {
        return Stream.of(
                spoilt("kind", "entries.jsonl", "\"kind\":\"reason\"", "\"kind\":\"private-word\"", "`kind` is one of"),
                spoilt(
                        "schema",
                        "entries.jsonl",
                        "newleaf/entry/1",
                        "newleaf/entry/9",
                        "`schema` is one of newleaf/entry/1"),
                spoilt(
                        "field",
                        "entries.jsonl",
                        "\"zone\":",
                        "\"private-word\":1,\"zone\":",
                        "field that is not known"),
                spoilt("inner field", "entries.jsonl", "\"product\":", "\"private-word\":1,\"product\":", "not known"),
                spoilt(
                        "amount",
                        "entries.jsonl",
                        "\"amount\":2.5",
                        "\"amount\":\"private-word\"",
                        "`says` is a number"),
                spoilt(
                        "gap",
                        "entries.jsonl",
                        "{\"sequence\":2,",
                        "{\"sequence\":3,",
                        "`sequence` is not the next one"),
                spoilt(
                        "received",
                        "entries.jsonl",
                        "\"received\":\"2026",
                        "\"received\":\"+992026",
                        "`received` is an"),
                spoilt("no line", "entries.jsonl", "{\"sequence\":2,", "private-word", "entries.jsonl, line 2"),
                spoilt("amends", "entries.jsonl", "\"corrects\":\"0", "\"corrects\":\"1", "does not stand before"),
                spoilt(
                        "act",
                        "audit.jsonl",
                        "\"act\":\"added\"",
                        "\"act\":\"private-word\"",
                        "not as Newleaf tells it"),
                spoilt("number", "audit.jsonl", "{\"number\":3,", "{\"number\":4,", "`number` is not the next one"),
                spoilt(
                        "version",
                        "manifest.json",
                        "newleaf/export/1",
                        "newleaf/export/2",
                        "newleaf/export/2, of another"),
                spoilt(
                        "no version",
                        "manifest.json",
                        "newleaf/export/1",
                        "private-word",
                        "what is read is newleaf/export/1"),
                spoilt("count", "manifest.json", "\"entries\" : 31", "\"entries\" : 30", "more or fewer lines"));
    }

    @Test
    void every_fault_is_named_at_once() {
        List<FileProblem> problems = problems(respoilt(
                zip(store, person),
                "entries.jsonl",
                text -> text.replace("\"sequence\":2,", "\"sequence\":7,")
                        .replace("\"zone\":\"America/Chicago\"", "\"zone\":\"private-word\"")));
        assertThat(problems)
                .hasSizeGreaterThan(26)
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("private-word"));
    }

    @Test
    void a_file_that_was_changed_or_is_missing_is_named() {
        Map<String, byte[]> files = files(zip(store, person));
        files.put("doses.csv", "changed".getBytes(UTF_8));
        assertThat(problems(ZipWriter.written(files)))
                .containsExactly(new FileProblem("doses.csv", 0, "was changed after the export was made"));
        files.remove("entries.jsonl");
        assertThat(problems(ZipWriter.written(files)))
                .containsExactly(new FileProblem("entries.jsonl", 0, "is missing"));
    }

    @Test
    void told_entries_that_are_not_there_are_found() {
        byte[] zip = respoilt(zip(store, person), "audit.jsonl", text -> {
            List<String> lines = new ArrayList<>(text.lines().toList());
            lines.removeLast();
            lines.removeLast();
            return String.join("\n", lines) + "\n";
        });
        assertThat(problems(respoilt(zip, "manifest.json", text -> text.replace("\"told\" : 33", "\"told\" : 31"))))
                .containsExactly(new FileProblem("audit.jsonl", 0, "tells of other entries than there are"));
    }

    /// A thousand zips spoilt at random: not one changes anything, and each is answered in words.
    @Test
    void a_thousand_spoilt_zips_change_nothing() {
        byte[] good = zip(store, person);
        var chance = new Random(1_000);
        int refused = 0;
        for (int round = 0; round < 1_000; round++) {
            byte[] spoilt = chance.nextInt(3) == 0 ? spoiltBytes(good, chance) : spoiltText(good, chance);
            switch (ExportReader.read(spoilt)) {
                case Export.Read.Unusable(var problems) -> {
                    refused++;
                    assertThat(problems).isNotEmpty();
                }
                case Export.Read.Usable(var export) ->
                    assertThat(store.records().bring(Optional.empty(), export.record(), Actor.PERSON))
                            .as("round %d", round)
                            .isInstanceOf(Brought.Refused.class);
            }
        }
        assertThat(refused).isGreaterThan(800);
        assertThat(store.people().all()).containsExactly(person);
        assertThat(zip(store, person)).isEqualTo(good);
    }

    private static byte[] spoiltBytes(byte[] good, Random chance) {
        byte[] spoilt = good.clone();
        for (int times = chance.nextInt(5); times >= 0; times--) {
            spoilt[chance.nextInt(spoilt.length)] = (byte) chance.nextInt();
        }
        return spoilt;
    }

    /// Within a file, the sums made to fit: whoever reads it meets the text itself.
    private static byte[] spoiltText(byte[] good, Random chance) {
        String name = List.of("entries.jsonl", "audit.jsonl", "manifest.json").get(chance.nextInt(3));
        return respoilt(good, name, text -> {
            var spoilt = new StringBuilder(text);
            for (int times = chance.nextInt(4); times >= 0; times--) {
                int at = chance.nextInt(spoilt.length());
                int to = Math.min(spoilt.length(), at + chance.nextInt(40));
                switch (chance.nextInt(4)) {
                    case 0 -> spoilt.delete(at, to);
                    case 1 -> spoilt.insert(at, spoilt.substring(at, to));
                    case 2 -> spoilt.setCharAt(at, (char) chance.nextInt(0x3000));
                    default ->
                        spoilt.insert(
                                at,
                                List.of("null", "{", "]", "\"", "-1", "\n", "99999999999")
                                        .get(chance.nextInt(7)));
                }
            }
            return spoilt.toString();
        });
    }

    private DynamicTest spoilt(String name, String file, String from, String to, String words) {
        return DynamicTest.dynamicTest(name, () -> {
            byte[] good = zip(store, person);
            assertThat(text(files(good), file)).contains(from);
            List<FileProblem> problems = problems(
                    respoilt(good, file, text -> text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to))));
            assertThat(problems).anySatisfy(each -> assertThat(each.toString()).contains(words));
            assertThat(problems).allSatisfy(each -> assertThat(each.toString()).doesNotContain("private-word"));
        });
    }
}
