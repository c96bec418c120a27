package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import newleaf.care.Audit.Told;
import newleaf.care.Audit.Verdict;
import newleaf.care.Entry;
import newleaf.care.EntryDocument;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.care.account.Account;
import newleaf.care.content.Kind;
import newleaf.storage.engine.Sql;
import newleaf.storage.folder.Private;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import newleaf.storage.sqlite.Sqlite;
import newleaf.testkit.Golden;
import newleaf.testkit.ProjectRoot;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sqlite.SQLiteDataSource;

/// A record that an older version wrote is read back without loss. Each version leaves one behind, made while it was
/// the newest
/// (`./check --accept`): later none can make it any more.
class OlderVersionsTest {
    private static final String RESOURCES = "storage/src/test/resources/newleaf/storage/versions/";
    private static final Path RECORDS = ProjectRoot.path().resolve(RESOURCES);
    private static final Path SCRIPTS = ProjectRoot.path().resolve("storage/src/main/resources/newleaf/storage/sqlite");

    @TempDir
    private Path folder;

    static List<String> versions() throws IOException {
        try (Stream<Path> scripts = Files.list(SCRIPTS)) {
            return scripts.map(each -> String.valueOf(each.getFileName()))
                    .filter(name -> name.startsWith("V"))
                    .map(name -> name.substring(0, name.indexOf("__")))
                    .sorted((one, other) -> Integer.parseInt(one.substring(1)) - Integer.parseInt(other.substring(1)))
                    .toList();
        }
    }

    @Test
    void every_version_has_left_a_record() throws IOException {
        String newest = versions().getLast();
        if (Boolean.getBoolean("newleaf.accept") && !Files.exists(RECORDS.resolve(newest))) leave(newest);
        for (String version : versions()) {
            assertThat(RECORDS.resolve(version).resolve("newleaf.db"))
                    .as("run ./check --accept while " + version + " is the newest version")
                    .exists();
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void its_record_is_read_back_without_loss_and_goes_on(String version) throws IOException {
        Home home = home(version);
        List<String> before;
        try (Store store = home.open()) {
            PersonId person = store.people().all().getFirst();
            before = written(store, person);
            Golden.matches(RESOURCES + version + "/written.txt", String.join("\n", before) + "\n");
            assertThat(store.diary().all(person).entries().stream()
                            .map(each -> each.entry().kind()))
                    .containsAll(kinds(version));
            assertThat(store.audit().verify(person)).isInstanceOf(Verdict.Whole.class);
            home.kept(store, person, home.reason("goes on"));
        }
        try (Store store = home.open()) {
            PersonId person = store.people().all().getFirst();
            assertThat(written(store, person)).containsAll(before).hasSize(before.size() + 2);
            assertThat(store.audit().verify(person)).isInstanceOf(Verdict.Whole.class);
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void whoever_had_an_account_still_finds_it(String version) throws IOException {
        Home home = home(version);
        try (Store store = home.open()) {
            PersonId person = store.people().all().getFirst();
            Optional<Account> found = store.accounts().named(Invented.WORDS);
            if (version.equals("V1")) assertThat(found).isEmpty();
            else assertThat(found).contains(new Account(person, Invented.ways(), Home.NOW, 1));
        }
    }

    @Test
    void a_column_and_an_index_that_come_later_lose_nothing() throws IOException, SQLException {
        Home home = home(versions().getLast());
        List<String> before;
        try (Store store = home.open()) {
            before = written(store, store.people().all().getFirst());
        }
        migrate(home.database());
        assertThatThrownBy(home::open)
                .isInstanceOfSatisfying(
                        StoreProblem.class,
                        problem -> assertThat(problem.what()).isEqualTo(What.NEWER));
        try (Sql sql = new Sqlite(home.database()).toWrite()) {
            long shared = sql.one("select count(*) from entry where shared = 0", row -> row.getLong(1))
                    .orElse(0L);
            assertThat(shared).isEqualTo(EveryKind.entries().size());
            sql.change("delete from flyway_schema_history where version = ?", "999");
        }
        try (Store store = home.open()) {
            PersonId person = store.people().all().getFirst();
            assertThat(written(store, person)).isEqualTo(before);
            assertThat(store.audit().verify(person)).isInstanceOf(Verdict.Whole.class);
        }
    }

    /// Those there were when its record was left.
    private static List<Kind> kinds(String version) {
        Set<Kind> later = version.equals("V1") ? EnumSet.of(Kind.ANSWERS) : EnumSet.noneOf(Kind.class);
        later.addAll(EnumSet.of(Kind.WEEK, Kind.ATTEMPT, Kind.REMINDER_ADDRESS, Kind.QUIET_HOURS));
        return Stream.of(Kind.values()).filter(kind -> !later.contains(kind)).toList();
    }

    private static void migrate(Path database) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + database);
        Flyway.configure(OlderVersionsTest.class.getClassLoader())
                .loggers("newleaf.storage.engine.NoLog")
                .dataSource(source)
                .locations("classpath:newleaf/storage/sqlite", "classpath:newleaf/storage/later")
                .load()
                .migrate();
    }

    /// As a person would copy it: the data, and the key apart.
    private Home home(String version) throws IOException {
        Home home = new Home(folder, new Random(3));
        Private.folder(home.data());
        Private.folder(home.keys());
        for (Path each : List.of(home.database(), home.keys().resolve("master.json"))) {
            Private.file(each);
            Files.write(each, Files.readAllBytes(RECORDS.resolve(version).resolve(each.getFileName())));
        }
        return home;
    }

    private void leave(String version) throws IOException {
        Home home = new Home(folder.resolve("made"));
        try (Store store = home.open()) {
            PersonId person = store.accounts()
                    .open(Invented.ways(), List.of())
                    .orElseThrow()
                    .person();
            for (Entry entry : EveryKind.entries()) home.kept(store, person, entry);
        }
        Path record = Files.createDirectories(RECORDS.resolve(version));
        Files.write(record.resolve("newleaf.db"), Files.readAllBytes(home.database()));
        Files.write(
                record.resolve("master.json"), Files.readAllBytes(home.keys().resolve("master.json")));
    }

    /// All that is kept of a person, and all that was told.
    private static List<String> written(Store store, PersonId person) {
        List<String> lines = new ArrayList<>();
        for (Kept kept : store.diary().all(person).entries()) {
            lines.add(kept.sequence() + " " + kept.received() + " " + EntryDocument.written(kept.entry()));
        }
        for (Told told : store.audit().of(person)) {
            lines.add(told.number() + " " + told.at() + " " + told.by().label() + " "
                    + told.act().label() + told.entry().map(each -> " " + each).orElse(""));
        }
        return lines;
    }
}
