package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import newleaf.care.PersonId;
import newleaf.care.account.Role;
import newleaf.care.content.Reason;
import newleaf.care.safe.Safe;
import newleaf.care.safe.Safe.State;
import newleaf.storage.StoredSafe.Place;
import newleaf.storage.age.ThrowAway;
import newleaf.storage.backup.BackUpKeys;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The record as a server holds it, on a laptop and in a clinic.
@ParameterizedClass
@EnumSource(On.class)
class StoredSafeTest {
    private static final String PASSPHRASE = "three quiet rivers";

    private final On on;
    private final List<Store> told = new ArrayList<>();

    @TempDir
    private Path folder;

    private Home home;

    StoredSafeTest(On on) {
        this.on = on;
    }

    @BeforeEach
    void a_home_is_found() {
        home = on.home(folder);
    }

    private StoredSafe safe(boolean isLaptop) {
        var place = new Place(home.data(), home.keys(), home.server(), Home.CLOCK, home.chance(), isLaptop);
        return new StoredSafe(place, told::add);
    }

    private StoredSafe laptop() {
        assumeTrue(on == On.SQLITE, "a laptop keeps a file");
        return safe(true);
    }

    private static What problem(Runnable what) {
        try {
            what.run();
            throw new AssertionError("it went well");
        } catch (StoreProblem problem) {
            return problem.what();
        }
    }

    @Test
    void in_a_clinic_it_is_open_from_the_start_and_nothing_locks_it() {
        try (StoredSafe safe = safe(false)) {
            assertThat(safe.state()).isEqualTo(State.OPEN);
            assertThat(told).hasSize(1);
            Safe.Inside inside = safe.inside().orElseThrow();
            assertThat(safe.make()).isSameAs(inside);
            assertThat(told).hasSize(1);
            assertThat(inside.lockWith(Optional.of(PASSPHRASE))).isFalse();
            assertThat(inside.isLockedByPassphrase()).isFalse();
            assertThat(home.keys().resolve("master.json")).exists();
            assertThat(safe.unlock("anything")).isEmpty();
        }
    }

    @Test
    void all_that_is_in_it_is_the_store() throws Exception {
        try (StoredSafe safe = safe(false)) {
            Safe.Inside inside = safe.make();
            PersonId person = inside.accounts()
                    .open(Invented.ways(), List.of(home.reason("rest")))
                    .orElseThrow()
                    .person();
            assertThat(inside.people().all()).containsExactly(person);
            assertThat(Home.contents(inside.diary().all(person))).containsExactly(new Reason("rest"));
            assertThat(inside.plans().followed(person)).isEmpty();
            assertThat(inside.audit().of(person)).hasSize(3);
            assertThat(inside.records().of(person)).isPresent();
            inside.sessions().getConnection().close();
            String token = safe.invitations().invite(Role.ADMINISTRATOR, Home.NOW.plusSeconds(1));
            assertThat(safe.invitations().take(token, Home.NOW)).contains(Role.ADMINISTRATOR);
        }
    }

    @Test
    void on_a_laptop_nothing_is_written_before_somebody_agrees() {
        try (StoredSafe safe = laptop()) {
            assertThat(safe.state()).isEqualTo(State.NOT_MADE);
            assertThat(safe.inside()).isEmpty();
            assertThat(safe.unlock(PASSPHRASE)).isEmpty();
            assertThat(folder).isEmptyDirectory();
            safe.make().people().join();
            assertThat(safe.state()).isEqualTo(State.OPEN);
            assertThat(told).hasSize(1);
        }
        try (StoredSafe safe = laptop()) {
            assertThat(safe.state()).isEqualTo(State.OPEN);
            assertThat(safe.inside().orElseThrow().people().all()).hasSize(1);
            assertThat(told).hasSize(2);
        }
    }

    @Test
    void of_many_who_agree_at_once_all_get_the_same() throws Exception {
        try (StoredSafe safe = laptop();
                ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Safe.Inside>> jobs = new ArrayList<>();
            for (int i = 0; i < 8; i++) jobs.add(safe::make);
            for (Future<Safe.Inside> each : threads.invokeAll(jobs))
                assertThat(each.get()).isSameAs(safe.make());
            assertThat(told).hasSize(1);
        }
    }

    @Test
    void what_cannot_be_opened_is_said_as_ever_and_the_folder_is_let_go() throws IOException {
        try (StoredSafe safe = safe(false)) {
            assertThat(problem(() -> safe(false).close())).isEqualTo(What.IN_USE);
            safe.make().people().join();
        }
        var failing = new Place(home.data(), home.keys(), home.server(), Home.CLOCK, home.chance(), false);
        assertThatThrownBy(() -> new StoredSafe(failing, store -> {
                    throw new IllegalStateException("no backups");
                }))
                .hasMessage("no backups");
        Files.move(home.keys().resolve("master.json"), folder.resolve("elsewhere"));
        assertThat(problem(() -> safe(false).close())).isEqualTo(What.NO_KEYS);
        Files.move(folder.resolve("elsewhere"), home.keys().resolve("master.json"));
        safe(false).close();
    }

    @Test
    void locked_it_opens_with_its_passphrase_alone() {
        PersonId person;
        try (StoredSafe safe = laptop()) {
            Safe.Inside inside = safe.make();
            person = inside.people().join();
            assertThat(inside.isLockedByPassphrase()).isFalse();
            assertThat(inside.lockWith(Optional.of(PASSPHRASE))).isTrue();
            assertThat(inside.isLockedByPassphrase()).isTrue();
            assertThat(safe.state()).isEqualTo(State.OPEN);
            assertThat(safe.unlock("wrong")).isEmpty();
            assertThat(safe.unlock(PASSPHRASE)).containsSame(inside);
            told.getLast().rotate();
            inside.people().join();
        }
        told.clear();
        try (StoredSafe safe = laptop()) {
            assertThat(safe.state()).isEqualTo(State.LOCKED);
            assertThat(safe.inside()).isEmpty();
            assertThat(problem(safe::make)).isEqualTo(What.KEYS_LOCKED);
            assertThat(safe.unlock("wrong")).isEmpty();
            assertThat(safe.state()).isEqualTo(State.LOCKED);
            assertThat(told).isEmpty();
            Safe.Inside inside = safe.unlock(PASSPHRASE).orElseThrow();
            assertThat(safe.state()).isEqualTo(State.OPEN);
            assertThat(told).hasSize(1);
            assertThat(inside.people().all()).hasSize(2).contains(person);
            assertThat(inside.isLockedByPassphrase()).isTrue();
            assertThat(inside.lockWith(Optional.empty())).isTrue();
        }
        try (StoredSafe safe = laptop()) {
            assertThat(safe.state()).isEqualTo(State.OPEN);
        }
    }

    @Test
    void while_it_is_locked_commands_that_need_the_keys_say_so() throws IOException {
        try (StoredSafe safe = laptop()) {
            safe.make().people().join();
            safe.make().lockWith(Optional.of(PASSPHRASE));
        }
        assertThat(problem(() -> home.open().close())).isEqualTo(What.KEYS_LOCKED);
        assertThat(problem(() -> home.lookOn().close())).isEqualTo(What.KEYS_LOCKED);
        Path file = Files.createDirectories(folder.resolve("apart")).resolve("keys.age");
        var keys = new BackUpKeys(
                home.keys(), home.data(), List.of(ThrowAway.fresh().recipient()));
        assertThat(problem(() -> keys.to(file))).isEqualTo(What.KEYS_LOCKED);
        assertThat(file).doesNotExist();
        try (StoredSafe safe = laptop()) {
            assertThat(safe.unlock(PASSPHRASE)).isPresent();
        }
    }

    @Test
    void a_plain_key_that_a_crash_left_aside_is_gone_at_the_next_start() throws IOException {
        byte[] plain;
        try (StoredSafe safe = laptop()) {
            safe.make().people().join();
            plain = Files.readAllBytes(home.keys().resolve("master.json"));
            safe.make().lockWith(Optional.of(PASSPHRASE));
        }
        Files.write(home.keys().resolve("master.json.gone"), plain);
        try (StoredSafe safe = laptop()) {
            assertThat(safe.state()).isEqualTo(State.LOCKED);
            assertThat(home.keys().resolve("master.json.gone")).doesNotExist();
            assertThat(safe.unlock(PASSPHRASE)).isPresent();
        }
    }

    @Test
    void once_closed_it_gives_nothing() {
        StoredSafe safe = safe(false);
        Safe.Inside inside = safe.make();
        safe.close();
        safe.close();
        assertThat(problem(inside.people()::join)).isEqualTo(What.CLOSED);
        StoredSafe again = safe(false);
        again.close();
    }

    @Test
    void neither_the_passphrase_nor_what_was_written_stands_in_a_file() throws IOException {
        try (StoredSafe safe = laptop()) {
            Safe.Inside inside = safe.make();
            inside.accounts().open(Invented.ways(), List.of(home.reason("okapi")));
            inside.lockWith(Optional.of(PASSPHRASE));
            List<String> planted = new ArrayList<>(Invented.PLANTED);
            planted.addAll(List.of(PASSPHRASE, "AesGcmKey"));
            try (var files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                    for (String each : planted)
                        assertThat(bytes.contains(each))
                                .as(each + " in " + file)
                                .isFalse();
                }
            }
        }
    }
}
