package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import newleaf.care.Audit.Verdict;
import newleaf.care.PersonId;
import newleaf.storage.engine.Sql;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import newleaf.storage.sqlite.Sqlite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OnlookerTest {
    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void a_home_is_found() {
        home = new Home(folder);
    }

    @ParameterizedTest
    @EnumSource
    void it_sees_what_is_kept_while_another_holds_the_record(On on) {
        home = on.home(folder);
        try (Store store = home.open()) {
            PersonId person = store.people().join();
            home.kept(store, person, home.reason("rest"));
            try (Onlooker onlooker = home.lookOn()) {
                assertThat(onlooker.people()).containsExactly(person);
                assertThat(onlooker.history(person)).isEqualTo(store.diary().all(person));
                home.kept(store, person, home.reason("work"));
                assertThat(onlooker.verify(person)).isEqualTo(new Verdict.Whole(3));
                assertThat(onlooker.told(person)).isEqualTo(store.audit().of(person));
                assertThat(onlooker.lastTold(person)).contains(Home.NOW);
                assertThat(onlooker.counts().entries()).isEqualTo(2);
                store.people().erase(person);
                assertThat(onlooker.people()).isEmpty();
            }
            home.kept(store, store.people().join(), home.reason("the store goes on"));
        }
        home.open().close();
    }

    @Test
    void it_changes_no_byte_whether_the_record_is_held_or_not() throws IOException {
        try (Store store = home.open()) {
            PersonId person = store.people().join();
            home.kept(store, person, home.reason("rest"));
            assertNothingChanges(person);
        }
        try (Onlooker onlooker = home.lookOn()) {
            assertNothingChanges(onlooker.people().getFirst());
        }
    }

    private void assertNothingChanges(PersonId person) throws IOException {
        var before = contents();
        try (Onlooker onlooker = home.lookOn()) {
            assertThat(onlooker.verify(person)).isEqualTo(new Verdict.Whole(2));
        }
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void what_cannot_be_looked_at_is_said() throws IOException, SQLException {
        assertRefused(What.NO_RECORD);
        Files.createDirectories(home.data());
        assertRefused(What.NO_RECORD);
        Files.delete(home.data());
        home.open().close();
        Files.move(home.keys(), folder.resolve("elsewhere"));
        assertRefused(What.NO_KEYS);
        Files.move(folder.resolve("elsewhere"), home.keys());
        try (Sql sql = new Sqlite(home.database()).toWrite()) {
            sql.change(
                    "insert into flyway_schema_history (installed_rank, version, description, type, script,"
                            + " installed_by, execution_time, success) values (99, '99', 'later', 'SQL', 'V99__later.sql', '', 1, 1)");
        }
        assertRefused(What.NEWER);
    }

    private void assertRefused(What expected) {
        assertThatThrownBy(home::lookOn)
                .isInstanceOfSatisfying(
                        StoreProblem.class,
                        problem -> assertThat(problem.what()).isEqualTo(expected));
    }

    /// Without the shared memory of those who have it open.
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(home.data())) {
            for (Path file : files.toList()) {
                boolean isPassing = file.toString().endsWith("-shm") || Files.size(file) == 0;
                if (!isPassing && Files.isRegularFile(file)) contents.put(file.toString(), hash(file));
            }
        }
        return contents;
    }

    private static String hash(Path file) throws IOException {
        return new java.math.BigInteger(1, Files.readAllBytes(file)).toString(Character.MAX_RADIX);
    }
}
