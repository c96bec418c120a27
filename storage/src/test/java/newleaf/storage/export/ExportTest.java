package newleaf.storage.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.care.Actor;
import newleaf.care.Audit.Act;
import newleaf.care.Audit.Told;
import newleaf.care.Audit.Verdict;
import newleaf.care.Brought;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.PersonId;
import newleaf.care.PersonRecord;
import newleaf.care.content.Content;
import newleaf.care.content.Kind;
import newleaf.care.content.Reason;
import newleaf.documents.Reading;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;
import newleaf.storage.Home;
import newleaf.storage.Store;
import newleaf.storage.problem.FileProblem;
import newleaf.storage.zip.Unzipped;
import newleaf.storage.zip.ZipReader;
import newleaf.storage.zip.ZipWriter;
import newleaf.taper.plan.PlanDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Everything of a person leaves, and comes in elsewhere without loss.
class ExportTest {
    private static final ExportWriter WRITER = new ExportWriter(Shelves.shipped());

    private static final Clock LATER = Clock.offset(Home.CLOCK, Duration.ofHours(1));

    @TempDir
    private Path folder;

    private Home home;
    private Store store;
    private Store elsewhere;
    private PersonId person;

    @BeforeEach
    void somebody_has_a_life_on_record() {
        home = new Home(folder.resolve("here"));
        store = home.open();
        var there = new Home(folder.resolve("there"));
        elsewhere = Store.open(there.data(), there.keys(), LATER, new Random(5));
        person = store.people().join();
        Instant at = Home.NOW.minus(Duration.ofDays(40));
        for (Content content : FullLife.contents()) {
            at = at.plus(Duration.ofHours(17));
            home.kept(store, person, home.entryAt(at, new Deed.Adds(content)));
        }
        Entry slip = home.reason("a slip of the pen");
        home.kept(store, person, slip);
        Entry right = home.entry(new Deed.Corrects(slip.id(), new Reason("as it should be")));
        home.kept(store, person, right);
        home.kept(store, person, home.entry(new Deed.Corrects(right.id(), new Reason("better still"))));
        Entry other = home.reason("not mine");
        home.kept(store, person, other);
        home.kept(store, person, home.entry(new Deed.Withdraws(other.id(), Kind.REASON)));
        store.audit().tell(person, Actor.CLINICIAN, Act.READ);
    }

    @AfterEach
    void the_stores_are_closed() {
        store.close();
        elsewhere.close();
    }

    @Test
    void the_same_record_and_instant_give_the_same_bytes() {
        assertThat(zip(store, person)).isEqualTo(zip(store, person));
    }

    @Test
    void a_record_comes_in_elsewhere_as_it_was() {
        PersonId other = brought(elsewhere, zip(store, person));
        assertThat(elsewhere.diary().all(other)).isEqualTo(store.diary().all(person));
        assertThat(elsewhere.plans().followed(other)).isEqualTo(store.plans().followed(person));
        Map<String, byte[]> before = files(zip(store, person));
        Map<String, byte[]> after = files(zip(elsewhere, other));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        for (String name : List.of("entries.jsonl", "plan.json", "record.html", "doses.csv", "check-ins.csv")) {
            assertThat(text(after, name)).as(name).isEqualTo(text(before, name));
        }
        assertThat(elsewhere.audit().verify(other)).isInstanceOf(Verdict.Whole.class);
    }

    /// Joined there, all that was told here marked as such, and that it was brought.
    @Test
    void what_was_told_survives_with_its_instants() {
        PersonId other = brought(elsewhere, zip(store, person));
        List<Told> here = store.audit().of(person);
        List<Told> there = elsewhere.audit().of(other);
        assertThat(there).hasSize(here.size() + 2);
        assertThat(there.getFirst().act()).isEqualTo(Act.JOINED);
        assertThat(there.getLast().act()).isEqualTo(Act.BROUGHT);
        for (Told told : here) {
            Told again = there.get((int) told.number());
            assertThat(again.elsewhere()).contains(told.number());
            assertThat(new Told(told.number(), again.at(), again.by(), again.act(), again.entry()))
                    .isEqualTo(told);
        }
    }

    @Test
    void a_record_that_comes_twice_is_there_once() {
        byte[] zip = zip(store, person);
        PersonId other = brought(elsewhere, zip);
        byte[] before = zip(elsewhere, other);
        assertThat(elsewhere.records().bring(Optional.of(other), record(zip), Actor.PERSON))
                .isEqualTo(new Brought.Whole(Optional.of(other), 0, 0));
        assertThat(zip(elsewhere, other)).isEqualTo(before);
        byte[] own = zip(store, person);
        assertThat(store.records().bring(Optional.of(person), record(own), Actor.PERSON))
                .isEqualTo(new Brought.Whole(Optional.of(person), 0, 0));
        assertThat(zip(store, person)).isEqualTo(own);
    }

    @Test
    void what_was_kept_since_comes_after() {
        PersonId other = brought(elsewhere, zip(store, person));
        home.kept(store, person, home.reason("later"));
        Brought later = elsewhere.records().bring(Optional.of(other), record(zip(store, person)), Actor.PERSON);
        assertThat(later).isEqualTo(new Brought.Whole(Optional.of(other), 1, 1));
        assertThat(elsewhere.diary().all(other)).isEqualTo(store.diary().all(person));
        assertThat(elsewhere.audit().verify(other)).isInstanceOf(Verdict.Whole.class);
    }

    /// There and back again: what was told here is not told of twice.
    @Test
    void a_record_that_comes_home_brings_only_what_is_new() {
        PersonId other = brought(elsewhere, zip(store, person));
        Home there = new Home(folder.resolve("there"), new Random(6));
        there.kept(elsewhere, other, there.reason("written there"));
        int told = store.audit().of(person).size();
        Brought back = store.records().bring(Optional.of(person), record(zip(elsewhere, other)), Actor.PERSON);
        assertThat(back).isEqualTo(new Brought.Whole(Optional.of(person), 1, 3));
        assertThat(store.audit().of(person)).hasSize(told + 4);
        assertThat(store.diary().all(person)).isEqualTo(elsewhere.diary().all(other));
        assertThat(store.audit().verify(person)).isInstanceOf(Verdict.Whole.class);
    }

    @Test
    void a_dry_run_says_the_same_and_changes_nothing() {
        PersonRecord record = record(zip(store, person));
        int entries = record.entries().size();
        assertThat(elsewhere.records().wouldBring(Optional.empty(), record))
                .isEqualTo(new Brought.Whole(
                        Optional.empty(), entries, record.told().size()));
        assertThat(elsewhere.people().all()).isEmpty();
    }

    @Test
    void entries_that_are_somebody_elses_or_stand_elsewhere_are_refused_all_at_once() {
        PersonRecord record = record(zip(store, person));
        PersonId stranger = store.people().join();
        var refused = (Brought.Clashes) store.records().bring(Optional.of(stranger), record, Actor.PERSON);
        assertThat(refused.somebodyElses()).hasSize(record.entries().size());
        assertThat(store.records().bring(Optional.empty(), record, Actor.PERSON))
                .isInstanceOf(Brought.Clashes.class);
        assertThat(store.people().all()).hasSize(2);
        assertThat(store.audit().of(stranger)).hasSize(1);
        PersonId other = elsewhere.people().join();
        home.kept(elsewhere, other, home.reason("of my own"));
        assertThat(elsewhere.records().bring(Optional.of(other), record, Actor.PERSON))
                .isEqualTo(new Brought.Clashes(List.of(), List.of(1L)));
        assertThat(elsewhere.diary().all(other).entries()).hasSize(1);
    }

    @Test
    void the_plan_in_it_is_the_one_that_is_followed() {
        var plan = PlanDocument.read(content(files(zip(store, person)), "plan.json"));
        assertThat(plan).isInstanceOf(Reading.Usable.class);
        assertThat(plan.usable()).isEqualTo(store.plans().followed(person).map(followed -> followed.plan()));
        PersonId empty = store.people().join();
        assertThat(files(zip(store, empty))).doesNotContainKey("plan.json").containsKey("record.html");
    }

    @Test
    void a_manifest_says_nothing_of_the_person() {
        assertThat(text(files(zip(store, person)), "manifest.json"))
                .contains("newleaf/export/1", "2026-11-30T18:00:00Z", "\"entries\" : 26")
                .doesNotContain(person.toString(), "Green", "plan-");
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
                spoilt("count", "manifest.json", "\"entries\" : 26", "\"entries\" : 25", "more or fewer lines"));
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
        assertThat(problems(respoilt(zip, "manifest.json", text -> text.replace("\"told\" : 28", "\"told\" : 26"))))
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

    private static byte[] respoilt(byte[] zip, String name, UnaryOperator<String> change) {
        Map<String, byte[]> files = files(zip);
        String before = Sums.of(content(files, name));
        files.put(name, change.apply(text(files, name)).getBytes(UTF_8));
        String manifest = text(files, "manifest.json").replace(before, Sums.of(content(files, name)));
        files.put("manifest.json", manifest.getBytes(UTF_8));
        return ZipWriter.written(files);
    }

    private static List<FileProblem> problems(byte[] zip) {
        return switch (ExportReader.read(zip)) {
            case Export.Read.Unusable(var problems) -> problems;
            case Export.Read.Usable usable -> throw new AssertionError("was read");
        };
    }

    private static PersonRecord record(byte[] zip) {
        return switch (ExportReader.read(zip)) {
            case Export.Read.Usable(var export) -> export.record();
            case Export.Read.Unusable(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static PersonId brought(Store store, byte[] zip) {
        Brought brought = store.records().bring(Optional.empty(), record(zip), Actor.PERSON);
        assertThat(brought).isInstanceOf(Brought.Whole.class);
        return store.people().all().getFirst();
    }

    private static byte[] zip(Store store, PersonId person) {
        PersonRecord record = store.records().of(person).orElseThrow();
        return WRITER.zip(new Export(record, Home.NOW, "1.2.3", Language.EN));
    }

    private static Map<String, byte[]> files(byte[] zip) {
        return switch (ZipReader.read(zip, ExportFile.LIMITS)) {
            case Unzipped.Files(var contents) -> new LinkedHashMap<>(contents);
            case Unzipped.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(content(files, name), UTF_8);
    }

    private static byte[] content(Map<String, byte[]> files, String name) {
        return files.getOrDefault(name, new byte[0]);
    }
}
