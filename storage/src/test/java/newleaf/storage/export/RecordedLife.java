package newleaf.storage.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import newleaf.care.Actor;
import newleaf.care.Audit.Act;
import newleaf.care.Brought;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.PersonId;
import newleaf.care.PersonRecord;
import newleaf.care.content.Content;
import newleaf.care.content.Kind;
import newleaf.care.content.Reason;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;
import newleaf.storage.Home;
import newleaf.storage.Store;
import newleaf.storage.problem.FileProblem;
import newleaf.storage.zip.Unzipped;
import newleaf.storage.zip.ZipReader;
import newleaf.storage.zip.ZipWriter;

/// Somebody with a life on record, and another house it may go to.
final class RecordedLife implements AutoCloseable {
    private static final ExportWriter WRITER = new ExportWriter(Shelves.shipped());
    private static final Clock LATER = Clock.offset(Home.CLOCK, Duration.ofHours(1));

    final Home home;
    final Store store;
    final Store elsewhere;
    final PersonId person;

    RecordedLife(Path folder) {
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

    @Override
    public void close() {
        store.close();
        elsewhere.close();
    }

    static byte[] respoilt(byte[] zip, String name, UnaryOperator<String> change) {
        Map<String, byte[]> files = files(zip);
        String before = Sums.of(content(files, name));
        files.put(name, change.apply(text(files, name)).getBytes(UTF_8));
        String manifest = text(files, "manifest.json").replace(before, Sums.of(content(files, name)));
        files.put("manifest.json", manifest.getBytes(UTF_8));
        return ZipWriter.written(files);
    }

    static List<FileProblem> problems(byte[] zip) {
        return switch (ExportReader.read(zip)) {
            case Export.Read.Unusable(var problems) -> problems;
            case Export.Read.Usable usable -> throw new AssertionError("was read");
        };
    }

    static PersonRecord record(byte[] zip) {
        return switch (ExportReader.read(zip)) {
            case Export.Read.Usable(var export) -> export.record();
            case Export.Read.Unusable(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    static PersonId brought(Store store, byte[] zip) {
        Brought brought = store.records().bring(Optional.empty(), record(zip), Actor.PERSON);
        assertThat(brought).isInstanceOf(Brought.Whole.class);
        return store.people().all().getFirst();
    }

    static byte[] zip(Store store, PersonId person) {
        PersonRecord record = store.records().of(person).orElseThrow();
        return WRITER.zip(new Export(record, Home.NOW, "1.2.3", Language.EN));
    }

    static Map<String, byte[]> files(byte[] zip) {
        return switch (ZipReader.read(zip, ExportFile.LIMITS)) {
            case Unzipped.Files(var contents) -> new LinkedHashMap<>(contents);
            case Unzipped.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    static String text(Map<String, byte[]> files, String name) {
        return new String(content(files, name), UTF_8);
    }

    static byte[] content(Map<String, byte[]> files, String name) {
        return files.getOrDefault(name, new byte[0]);
    }
}
