package newleaf.storage.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import newleaf.care.PersonId;
import newleaf.storage.Home;
import newleaf.storage.On;
import newleaf.storage.Store;
import newleaf.storage.engine.Sql;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What can be wrong with a server, each as one sentence.
class PostgresTest {
    @TempDir
    private Path folder;

    private ServerForTests server;
    private String schema;

    PostgresTest() {
        server = ServerForTests.running();
        schema = "";
    }

    @BeforeEach
    void a_schema_is_made() {
        String address = server.address(folder.getFileName().toString());
        schema = address.substring(address.indexOf("currentSchema"));
    }

    @Test
    void the_server_of_the_tests_keeps_what_it_acknowledges() {
        assertThat(server.shown("fsync")).isEqualTo("on");
    }

    @Test
    void a_server_that_is_not_there_is_named() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(problem("postgresql://postgres@localhost:" + free + "/postgres", Map.of()))
                .isEqualTo(What.UNREACHABLE);
    }

    @Test
    void a_password_is_taken_from_the_environment_and_a_wrong_one_is_named() {
        server.run("drop role if exists careful", "create role careful login password 'right-one' superuser");
        String address = server.address() + "?user=careful&" + schema;
        assertThat(problem(address, Map.of("PGPASSWORD", "wrong-one"))).isEqualTo(What.WRONG_PASSWORD);
        assertThat(problem(address, Map.of())).isEqualTo(What.WRONG_PASSWORD);
        open(address, Map.of("NEWLEAF_DB_PASSWORD", "right-one", "PGPASSWORD", "wrong-one"))
                .close();
    }

    @Test
    void a_database_that_is_not_there_is_named() {
        String address = server.address().replaceFirst("/postgres$", "/nowhere");
        assertThat(problem(address + "?user=postgres", Map.of())).isEqualTo(What.NO_DATABASE);
    }

    @Test
    void a_server_that_may_forget_is_refused() {
        String address = with("set synchronous_commit = off");
        assertThat(problem(address, Map.of())).isEqualTo(What.FORGETFUL_SERVER);
    }

    @Test
    void a_server_that_only_reads_is_named() {
        String address = with("set default_transaction_read_only = on");
        assertThat(problem(address, Map.of())).isEqualTo(What.ONLY_READS);
    }

    @Test
    void a_role_without_rights_is_named() {
        server.run("drop role if exists poor", "create role poor login");
        assertThat(problem(server.address() + "?user=poor&" + schema, Map.of())).isEqualTo(What.NO_RIGHTS);
    }

    @Test
    void tables_of_something_else_are_left_alone() throws Exception {
        Home home = On.POSTGRES.home(folder);
        try (Sql sql = home.sql()) {
            sql.run("create table something_else (a int)");
        }
        assertThat(problem(server.address() + "?user=postgres&" + schema, Map.of()))
                .isEqualTo(What.OTHER_TABLES);
    }

    @Test
    void tables_of_a_newer_program_are_left_alone() throws Exception {
        Home home = On.POSTGRES.home(folder);
        home.open().close();
        try (Sql sql = home.sql()) {
            sql.run(
                    "insert into flyway_schema_history (installed_rank, version, description, type, script,"
                            + " installed_by, execution_time, success) values (99, '99', 'later', 'SQL', 'V99__later.sql', '', 1, true)");
        }
        assertThatThrownBy(home::open)
                .isInstanceOfSatisfying(
                        StoreProblem.class,
                        problem -> assertThat(problem.what()).isEqualTo(What.NEWER));
    }

    @Test
    void after_the_server_ended_its_connections_all_goes_on() {
        Home home = On.POSTGRES.home(folder);
        try (Store store = home.open()) {
            PersonId person = store.people().join();
            for (int i = 0; i < 3; i++) {
                server.run("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()"
                        + " and application_name = 'newleaf'");
                home.kept(store, person, home.reason("reason " + i));
            }
            assertThat(store.diary().all(person).entries()).hasSize(3);
        }
    }

    @Test
    void a_server_that_goes_before_it_answers_a_commit_is_not_believed() {
        Postgres database = Postgres.at(On.POSTGRES.home(folder).address().orElseThrow(), Map.of());
        AtomicInteger runs = new AtomicInteger();
        try (Transactions transactions = new Transactions(database::toWrite)) {
            assertThatThrownBy(() -> transactions.kept(sql -> {
                        int own = sql.one("select pg_backend_pid()", row -> row.getInt(1))
                                .orElseThrow();
                        server.run("select pg_terminate_backend(" + own + ", 10000)");
                        return runs.incrementAndGet();
                    }))
                    .isInstanceOfSatisfying(
                            StoreProblem.class,
                            problem -> assertThat(problem.what()).isEqualTo(What.OUTCOME_UNKNOWN));
            assertThat(runs).as("nobody but the caller may ask again").hasValue(1);
            boolean works = transactions.kept(sql -> true);
            assertThat(works).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            postgresql://host/db,                       postgresql://host:5432/db
            postgresql://ann@host:5433/db?sslmode=require, postgresql://host:5433/db
            jdbc:postgresql://host/db?user=ann,         postgresql://host:5432/db
            mysql://host/db,                            -
            postgresql://host,                          -
            postgresql:db,                              -
            no address,                                 -
            """)
    void an_address_is_read_or_refused(String text, String shown) {
        if (shown == null) {
            assertThat(problem(text, Map.of())).isEqualTo(What.NOT_AN_ADDRESS);
        } else {
            assertThat(PostgresAddress.of(text)).hasToString(shown);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://ann:secret@host/db",
        "postgresql://host/db?password=secret",
        "jdbc:postgresql://host/db?user=a&sslpassword=secret"
    })
    void a_password_in_an_address_is_refused_and_never_repeated(String text) {
        assertThatThrownBy(() -> PostgresAddress.of(text)).isInstanceOfSatisfying(StoreProblem.class, problem -> {
            assertThat(problem.what()).isEqualTo(What.PASSWORD_IN_ADDRESS);
            assertThat(problem.getMessage()).doesNotContain("secret");
            assertThat(problem.getCause()).isNull();
        });
    }

    /// A role for which the server has another setting.
    private String with(String setting) {
        String role = "r" + Integer.toHexString(setting.hashCode());
        server.run(
                "drop role if exists " + role,
                "create role " + role + " login superuser",
                "alter role " + role + " " + setting);
        return server.address() + "?user=" + role + "&" + schema;
    }

    private Store open(String address, Map<String, String> environment) {
        Postgres database = Postgres.at(address, environment);
        return Store.open(folder.resolve("data"), folder.resolve("keys"), database, Home.CLOCK, new Random(3));
    }

    private What problem(String address, Map<String, String> environment) {
        try {
            open(address, environment).close();
            throw new AssertionError("nothing was wrong");
        } catch (StoreProblem problem) {
            assertThat(problem.what().sentence()).endsWith(".").doesNotContain("\n");
            return problem.what();
        }
    }
}
