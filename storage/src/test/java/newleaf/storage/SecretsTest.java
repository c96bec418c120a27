package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import java.util.stream.Stream;
import newleaf.care.Audit.Verdict;
import newleaf.care.Deed;
import newleaf.care.PersonId;
import newleaf.care.content.CallPerson;
import newleaf.care.content.Kind;
import newleaf.care.content.Reason;
import newleaf.storage.crypto.KeyFolder;
import newleaf.storage.crypto.MasterKey;
import newleaf.storage.engine.Sql;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(On.class)
class SecretsTest {
    private static final String PLANTED = "planted-quarrel-with-Ana";

    private final On on;

    @TempDir
    private Path folder;

    private Home home;

    SecretsTest(On on) {
        this.on = on;
    }

    @BeforeEach
    void a_home_is_found() {
        home = on.home(folder);
    }

    @Test
    void a_stolen_copy_tells_nothing_but_ids_kinds_and_days() throws IOException {
        try (Store store = home.open()) {
            PersonId person = store.people().join();
            home.kept(store, person, home.reason(PLANTED));
            home.kept(
                    store,
                    person,
                    home.entry(new Deed.Adds(new CallPerson(PLANTED, "555-0199", Optional.empty(), Optional.empty()))));
            List<Path> stolen = on.files(home);
            assertThat(stolen).hasSizeGreaterThan(2);
            for (Path file : stolen) {
                String bytes = bytes(file);
                assertThat(bytes)
                        .doesNotContain(PLANTED)
                        .doesNotContain("555-0199")
                        .doesNotContain("America/Chicago");
            }
            assertThat(stolen.stream().map(SecretsTest::bytes))
                    .anyMatch(bytes -> bytes.contains("reason") && bytes.contains("2026-11-30"));
        }
        Files.delete(home.keys().resolve("master.json"));
        assertThat(problem()).isEqualTo(What.NO_KEYS);
        assertThat(home.keys().resolve("master.json")).doesNotExist();
    }

    @Test
    void nothing_is_logged() {
        List<String> logged = new ArrayList<>();
        Handler listening = new StreamHandler() {
            @Override
            public void publish(LogRecord record) {
                logged.add(record.getMessage());
            }
        };
        Logger.getLogger("").addHandler(listening);
        try (Store store = home.open()) {
            home.kept(store, store.people().join(), home.reason(PLANTED));
        } finally {
            Logger.getLogger("").removeHandler(listening);
        }
        assertThat(logged).isEmpty();
    }

    @Test
    void the_keys_of_another_house_open_nothing() {
        home.open().close();
        try (Store store = home.open()) {
            store.people().join();
        }
        new KeyFolder(home.keys()).put(MasterKey.fresh());
        assertThat(problem()).isEqualTo(What.WRONG_KEYS);
    }

    @Test
    void folders_and_files_are_for_their_owner_alone() throws IOException {
        try (Store store = home.open()) {
            home.kept(store, store.people().join(), home.reason("rest"));
            for (Path each : List.of(home.data(), home.keys()))
                assertThat(rights(each)).isEqualTo("rwx------");
            for (Path each : files(folder))
                assertThat(rights(each)).as(each.toString()).isEqualTo("rw-------");
        }
    }

    @Test
    void rows_cannot_be_exchanged_or_given_another_day() throws SQLException {
        for (String tampering : List.of(
                "update entry set sealed = (select sealed from entry e where e.sequence = 3 - entry.sequence)",
                "update entry set day = '2026-11-29'",
                "update entry set kind = 'urge'",
                "update entry set sealed = (select chain from audit where number = 1) where sequence = 1")) {
            PersonId person;
            try (Store store = home.open()) {
                person = store.people().join();
                home.kept(store, person, home.reason("rest"));
                home.kept(store, person, home.reason("work"));
            }
            if (tampered(tampering) == 0) continue;
            try (Store store = home.open()) {
                assertThatThrownBy(() -> store.diary().all(person))
                        .as(tampering)
                        .isInstanceOfSatisfying(
                                StoreProblem.class,
                                problem -> assertThat(problem.what()).isEqualTo(What.DAMAGED));
                store.people().erase(person);
            }
        }
    }

    /// A hole must not become an older number: what the entry may belong to is refused, and nothing else.
    @Test
    void one_damaged_entry_refuses_its_kind_and_no_other() throws SQLException {
        PersonId person;
        try (Store store = home.open()) {
            person = store.people().join();
            home.kept(store, person, home.reason("rest"));
            home.kept(
                    store,
                    person,
                    home.entry(new Deed.Adds(new CallPerson("Ana", "555-0100", Optional.empty(), Optional.empty()))));
        }
        assertThat(tampered("update entry set sealed = ? where kind = 'reason'", new byte[40]))
                .isEqualTo(1);
        try (Store store = home.open()) {
            assertThat(store.diary().of(person, Kind.CALL_PERSON).entries()).hasSize(1);
            assertThatThrownBy(() -> store.diary().of(person, Kind.REASON)).isInstanceOf(StoreProblem.class);
            assertThatThrownBy(() -> store.diary().all(person)).isInstanceOf(StoreProblem.class);
        }
    }

    @Test
    void after_a_change_of_the_master_key_everything_opens_and_the_old_key_opens_nothing() throws IOException {
        Path old = folder.resolve("old.json");
        PersonId first;
        PersonId second;
        try (Store store = home.open()) {
            first = store.people().join();
            home.kept(store, first, home.reason("rest"));
            Files.copy(home.keys().resolve("master.json"), old, StandardCopyOption.COPY_ATTRIBUTES);
            store.rotate();
            second = store.people().join();
            home.kept(store, first, home.reason("work"));
        }
        try (Store store = home.open()) {
            assertThat(Home.contents(store.diary().all(first))).containsExactly(new Reason("rest"), new Reason("work"));
            assertThat(store.audit().verify(second)).isEqualTo(new Verdict.Whole(1));
            store.rotate();
            assertThat(new KeyFolder(home.keys()).key(false).size()).isEqualTo(1);
        }
        Files.move(old, home.keys().resolve("master.json"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(problem()).isEqualTo(What.WRONG_KEYS);
    }

    private int tampered(String statement, Object... values) throws SQLException {
        try (Sql sql = home.sql()) {
            return sql.change(statement, values);
        }
    }

    private What problem() {
        try {
            home.open().close();
            throw new AssertionError("it opened");
        } catch (StoreProblem problem) {
            return problem.what();
        }
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> all = Files.walk(below)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static String bytes(Path file) {
        try {
            return text(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
