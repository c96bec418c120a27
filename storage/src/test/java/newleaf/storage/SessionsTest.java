package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import newleaf.care.PersonId;
import newleaf.care.content.Reason;
import newleaf.storage.folder.Private;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Sessions beside the record: kept over a restart, ended by an erasure, and lost alone.
@ParameterizedClass
@EnumSource(On.class)
class SessionsTest {
    private static final String TRACE = "aardwolf";

    private final On on;

    @TempDir
    private Path folder;

    private Home home;

    SessionsTest(On on) {
        this.on = on;
    }

    @BeforeEach
    void a_home_is_found() {
        home = on.home(folder);
    }

    private Path file() {
        return home.data().resolve("sessions.db");
    }

    private static String signedIn(Store store, PersonId person) throws SQLException {
        String id = UUID.randomUUID().toString();
        try (Connection connection = store.sessions().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO SPRING_SESSION (PRIMARY_ID,"
                    + " SESSION_ID, CREATION_TIME, LAST_ACCESS_TIME, MAX_INACTIVE_INTERVAL, EXPIRY_TIME,"
                    + " PRINCIPAL_NAME) VALUES (?, ?, 1, 1, 1800, 1800001, ?)")) {
                insert.setString(1, id);
                insert.setString(2, UUID.randomUUID().toString());
                insert.setString(3, person.toString());
                insert.executeUpdate();
            }
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO SPRING_SESSION_ATTRIBUTES"
                    + " (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES) VALUES (?, 'who', ?)")) {
                insert.setString(1, id);
                insert.setBytes(2, (TRACE + person).getBytes(StandardCharsets.US_ASCII));
                insert.executeUpdate();
            }
            connection.commit();
        }
        return id;
    }

    private static List<String> sessions(Store store) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = store.sessions().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT S.PRIMARY_ID FROM SPRING_SESSION S JOIN"
                        + " SPRING_SESSION_ATTRIBUTES A ON S.PRIMARY_ID = A.SESSION_PRIMARY_ID"
                        + " ORDER BY S.PRIMARY_ID")) {
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }

    private static int run(Store store, String statement) throws SQLException {
        try (Connection connection = store.sessions().getConnection();
                Statement run = connection.createStatement()) {
            return run.executeUpdate(statement);
        }
    }

    @Test
    void they_outlive_a_restart() throws SQLException {
        String id;
        try (Store store = home.open()) {
            id = signedIn(store, store.people().join());
        }
        try (Store store = home.open()) {
            assertThat(sessions(store)).containsExactly(id);
        }
    }

    @Test
    void nothing_is_made_before_they_are_asked_for() throws IOException, SQLException {
        assumeTrue(on == On.SQLITE, "a file of its own");
        try (Store store = home.open()) {
            store.people().erase(store.people().join());
            assertThat(file()).doesNotExist();
            assertThat(sessions(store)).isEmpty();
            signedIn(store, store.people().join());
            for (String end : List.of("", "-wal", "-shm")) {
                Path each = file().resolveSibling(file().getFileName() + end);
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                        .as(end)
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void a_session_that_goes_takes_all_of_it_along_and_its_name_is_its_own() throws SQLException {
        try (Store store = home.open()) {
            PersonId person = store.people().join();
            String id = signedIn(store, person);
            assertThatThrownBy(() -> run(
                            store,
                            "INSERT INTO SPRING_SESSION SELECT '" + UUID.randomUUID() + "', SESSION_ID, 1, 1, 1, 1, ''"
                                    + " FROM SPRING_SESSION"))
                    .isInstanceOf(SQLException.class);
            assertThat(run(store, "DELETE FROM SPRING_SESSION WHERE PRIMARY_ID = '" + id + "'"))
                    .isPositive();
            assertThat(run(store, "DELETE FROM SPRING_SESSION_ATTRIBUTES")).isZero();
        }
    }

    @Test
    void who_is_erased_is_signed_in_nowhere_and_nothing_is_left_of_it() throws SQLException, IOException {
        PersonId gone;
        try (Store store = home.open()) {
            gone = store.people().join();
            PersonId stays = store.people().join();
            signedIn(store, gone);
            String id = signedIn(store, stays);
            signedIn(store, gone);
            store.people().erase(gone);
            assertThat(sessions(store)).containsExactly(id);
            assertThat(traces(TRACE + gone)).isEmpty();
            assertThat(traces(TRACE + stays)).hasSize(on == On.SQLITE ? 1 : 0);
        }
    }

    /// Also by a command that never asked for sessions.
    @Test
    void an_erasure_of_its_own_ends_them_too() throws SQLException, IOException {
        PersonId gone;
        try (Store store = home.open()) {
            gone = store.people().join();
            signedIn(store, gone);
        }
        try (Store store = home.open()) {
            store.people().erase(gone);
            assertThat(traces(TRACE + gone)).isEmpty();
            assertThat(sessions(store)).isEmpty();
        }
    }

    private List<Path> traces(String trace) throws IOException {
        List<Path> found = new ArrayList<>();
        try (var files = Files.list(home.data())) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(each, StandardCharsets.ISO_8859_1).contains(trace)) found.add(each);
            }
        }
        return found;
    }

    @Test
    void a_file_that_is_damaged_or_something_else_gives_way_and_the_record_stays() throws IOException, SQLException {
        assumeTrue(on == On.SQLITE, "a file of its own");
        PersonId person;
        byte[] whole;
        try (Store store = home.open()) {
            person = store.people().join();
            home.kept(store, person, home.reason("rest"));
            for (int i = 0; i < 20; i++) signedIn(store, person);
        }
        whole = Files.readAllBytes(file());
        byte[] shot = whole.clone();
        for (int i = 4096; i < shot.length; i++) shot[i] ^= 0x55;
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);
        byte[] other = "something else".repeat(1000).getBytes(StandardCharsets.US_ASCII);
        byte[] record = Files.readAllBytes(home.database());
        for (byte[] spoilt : List.of(shot, cut, other, record, new byte[0])) {
            Files.write(file(), spoilt);
            try (Store store = home.open()) {
                assertThat(sessions(store)).isEmpty();
                String id = signedIn(store, person);
                assertThat(sessions(store)).containsExactly(id);
                assertThat(Home.contents(store.diary().all(person))).containsExactly(new Reason("rest"));
            }
        }
        Files.write(file(), whole);
        try (Store store = home.open()) {
            assertThat(sessions(store)).hasSize(20);
            Private.checked(file());
        }
    }

    @Test
    void many_visitors_share_few_connections() throws Exception {
        try (Store store = home.open();
                ExecutorService threads = Executors.newFixedThreadPool(16)) {
            PersonId person = store.people().join();
            List<Callable<String>> jobs = new ArrayList<>();
            for (int i = 0; i < 60; i++) jobs.add(() -> signedIn(store, person));
            List<String> ids = new ArrayList<>();
            for (Future<String> each : threads.invokeAll(jobs)) ids.add(each.get());
            assertThat(sessions(store)).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void what_a_borrower_did_not_keep_is_not_kept_by_the_next() throws SQLException {
        try (Store store = home.open()) {
            String id = signedIn(store, store.people().join());
            Connection first = store.sessions().getConnection();
            first.setAutoCommit(false);
            try (Statement statement = first.createStatement()) {
                statement.executeUpdate("DELETE FROM SPRING_SESSION");
            }
            first.close();
            assertThat(first.isClosed()).isTrue();
            first.close();
            assertThatThrownBy(first::createStatement).isInstanceOf(SQLException.class);
            try (Connection next = store.sessions().getConnection()) {
                assertThat(next.getAutoCommit()).isTrue();
            }
            assertThat(sessions(store)).containsExactly(id);
        }
    }

    @Test
    void who_reads_waits_for_nobody_who_writes() throws Exception {
        try (Store store = home.open();
                ExecutorService threads = Executors.newSingleThreadExecutor();
                Connection writing = store.sessions().getConnection()) {
            String id = signedIn(store, store.people().join());
            writing.setAutoCommit(false);
            try (Statement statement = writing.createStatement()) {
                statement.executeUpdate("UPDATE SPRING_SESSION SET LAST_ACCESS_TIME = 2");
            }
            CountDownLatch hasRead = new CountDownLatch(1);
            Future<List<String>> read = threads.submit(() -> {
                List<String> found = sessions(store);
                hasRead.countDown();
                return found;
            });
            hasRead.await();
            assertThat(read.get()).containsExactly(id);
            writing.commit();
        }
    }
}
