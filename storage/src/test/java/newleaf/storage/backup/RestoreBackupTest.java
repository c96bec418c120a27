package newleaf.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import newleaf.care.PersonId;
import newleaf.care.account.Account;
import newleaf.storage.Home;
import newleaf.storage.Invented;
import newleaf.storage.Onlooker;
import newleaf.storage.Store;
import newleaf.storage.age.ThrowAway;
import newleaf.storage.backup.BackupProblem.What;
import newleaf.storage.engine.Sql;
import newleaf.storage.folder.Erased;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.sqlite.Sqlite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What hinders a restore is said in a sentence, and leaves nothing behind.
class RestoreBackupTest {
    @TempDir
    private Path folder;

    private House house;
    private Home elsewhere;
    private PersonId person;

    @BeforeEach
    void somebody_has_a_record() {
        house = new House(folder);
        elsewhere = house.elsewhere();
        try (Store store = house.home().open()) {
            person = store.people().join();
            house.home().kept(store, person, house.home().reason("rest"));
        }
    }

    @Test
    void it_says_what_came_back() throws IOException {
        Restored restored = restored(house.made().file(), Optional.of(house.keysMade()));
        assertThat(restored.counts().people()).isEqualTo(1);
        assertThat(restored.counts().entries()).isEqualTo(1);
        assertThat(restored.last()).contains(Home.NOW);
        assertThat(restored.broken()).isEmpty();
        assertThat(House.files(elsewhere.keys())).hasSize(1);
        try (Store store = elsewhere.open()) {
            elsewhere.kept(store, person, elsewhere.reason("and on"));
        }
    }

    @Test
    void accounts_come_back_and_sessions_do_not() throws IOException, SQLException {
        try (Store store = house.home().open()) {
            assertThat(store.accounts().open(Invented.ways(), List.of())).isPresent();
            store.sessions().getConnection().close();
        }
        assertThat(house.home().data().resolve("sessions.db")).exists();
        restored(house.made().file(), Optional.of(house.keysMade()));
        assertThat(elsewhere.data().resolve("sessions.db")).doesNotExist();
        try (Store store = elsewhere.open()) {
            assertThat(store.accounts().named(Invented.WORDS).map(Account::ways))
                    .contains(Invented.ways());
        }
    }

    @Test
    void keys_that_are_still_there_are_used_where_they_lie() {
        Path backup = house.made().file();
        Restored restored = house.restore(backup, Optional.empty())
                .into(elsewhere.data(), house.home().keys());
        assertThat(restored.counts().people()).isEqualTo(1);
        assertThat(elsewhere.keys()).doesNotExist();
    }

    @Test
    void without_the_keys_or_with_others_nothing_comes_back() throws IOException {
        Path backup = house.made().file();
        assertRefused(What.NO_KEYS, backup, Optional.empty());
        House other = new House(folder.resolve("other"));
        other.home().open().close();
        Path theirs = Files.createDirectories(folder.resolve("theirs")).resolve("keys.age");
        new BackUpKeys(
                        other.home().keys(),
                        other.home().data(),
                        List.of(house.age().recipient()))
                .to(theirs);
        assertRefused(What.WRONG_KEYS, backup, Optional.of(theirs));
        assertRefused(What.WRONG_KEYS, backup, Optional.of(sealed("no keys", "words.age")));
        assertRefused(What.NO_BACKUP, backup, Optional.of(folder.resolve("none.age")));
    }

    @Test
    void keys_from_before_a_change_open_the_backups_from_before_it() throws IOException {
        Path backup = house.made().file();
        Path keys = house.keysMade();
        try (Store store = house.home().open()) {
            store.rotate();
        }
        assertThatThrownBy(() -> house.restore(backup, Optional.empty())
                        .into(elsewhere.data(), house.home().keys()))
                .isInstanceOfSatisfying(
                        BackupProblem.class,
                        problem -> assertThat(problem.what()).isEqualTo(What.WRONG_KEYS));
        assertThat(restored(backup, Optional.of(keys)).counts().entries()).isEqualTo(1);
    }

    @Test
    void a_backup_that_was_cut_or_changed_anywhere_is_refused() throws IOException {
        Path backup = house.made().file();
        Optional<Path> keys = Optional.of(house.keysMade());
        byte[] whole = Files.readAllBytes(backup);
        for (int i = 0; i < 40; i++) {
            int at = 22 + house.home().chance().nextInt(whole.length - 22);
            byte[] changed = whole.clone();
            changed[at] ^= (byte) (1 << house.home().chance().nextInt(8));
            assertBroken(Files.write(backup, i % 2 == 0 ? changed : Arrays.copyOf(whole, at)), keys, at);
        }
        Files.write(backup, whole);
        assertThat(restored(backup, keys).counts().entries()).isEqualTo(1);
    }

    private void assertBroken(Path backup, Optional<Path> keys, int at) {
        assertThatThrownBy(() -> restored(backup, keys))
                .as("byte %d", at)
                .isInstanceOfSatisfying(
                        BackupProblem.class,
                        problem -> assertThat(problem.what()).isIn(What.CHANGED, What.NO_KEY_FITS, What.NOT_A_BACKUP));
        assertNothingIsLeft();
    }

    @Test
    void what_is_no_backup_for_this_key_is_refused() throws IOException {
        Optional<Path> keys = Optional.of(house.keysMade());
        Path backup = house.made().file();
        House stranger = new House(house.home(), ThrowAway.fresh());
        assertThatThrownBy(() -> stranger.restore(backup, keys).into(elsewhere.data(), elsewhere.keys()))
                .isInstanceOfSatisfying(
                        BackupProblem.class,
                        problem -> assertThat(problem.what()).isEqualTo(What.NO_KEY_FITS));
        assertNothingIsLeft();
        assertRefused(What.NOT_A_BACKUP, sealed("some words", "words.age"), keys);
        assertRefused(What.NOT_A_BACKUP, sealed("", "nothing.age"), keys);
        assertRefused(What.NOT_A_BACKUP, Files.writeString(house.backups().resolve("plain.age"), "plain"), keys);
        assertRefused(What.NO_BACKUP, house.backups().resolve("none.age"), keys);
    }

    @Test
    void a_record_of_a_newer_program_is_left_to_it() throws IOException, SQLException {
        try (Sql sql = new Sqlite(house.home().database()).toWrite()) {
            sql.change(
                    "insert into flyway_schema_history (installed_rank, version, description, type, script,"
                            + " installed_by, execution_time, success) values (99, '99', 'later', 'SQL', 'V99__later.sql', '', 1, 1)");
        }
        Path backup = house.made().file();
        Optional<Path> keys = Optional.of(house.keysMade());
        assertThatThrownBy(() -> restored(backup, keys))
                .isInstanceOfSatisfying(
                        StoreProblem.class,
                        problem -> assertThat(problem.what()).isEqualTo(StoreProblem.What.NEWER));
        assertNothingIsLeft();
    }

    @Test
    void a_record_or_keys_that_are_there_are_never_written_over() throws IOException {
        Path backup = house.made().file();
        Optional<Path> keys = Optional.of(house.keysMade());
        Path data = house.home().data();
        List<Path> before = House.files(data);
        assertProblem(What.NOT_EMPTY, () -> house.restore(backup, keys).into(data, elsewhere.keys()));
        assertThat(House.files(data)).isEqualTo(before);
        assertProblem(
                What.KEYS_NOT_EMPTY,
                () -> house.restore(backup, keys)
                        .into(elsewhere.data(), house.home().keys()));
        assertNothingIsLeft();
        Files.createDirectories(elsewhere.data());
        assertThat(restored(backup, keys).counts().people()).isEqualTo(1);
    }

    @Test
    void who_was_erased_after_the_backup_stays_erased() throws IOException {
        Path backup = house.made().file();
        Optional<Path> keys = Optional.of(house.keysMade());
        Erased beside = house.folder().erased();
        try (Store store = house.home().open()) {
            store.noteErasedIn(beside, problem -> {
                throw new AssertionError(problem);
            });
            store.people().join();
            store.people().erase(person);
        }
        assertThat(beside.all()).containsExactly(person);
        Restored restored = restored(backup, keys);
        assertThat(restored.counts().people()).isZero();
        assertThat(new Erased(elsewhere.data().resolve("erased")).all()).containsExactly(person);
        for (Path file : House.files(elsewhere.data())) {
            if (file.endsWith("newleaf.db"))
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(person.toString());
        }
    }

    @Test
    void a_list_that_cannot_be_written_hinders_no_erasure_and_the_next_backup_makes_it_good() {
        house.made();
        var said = new java.util.ArrayList<StoreProblem>();
        Erased nowhere = new Erased(folder.resolve("not mounted/erased"));
        try (Store store = house.home().open()) {
            store.noteErasedIn(nowhere, said::add);
            store.people().erase(person);
            assertThat(store.people().knows(person)).isFalse();
        }
        assertThat(said).hasSize(1);
        assertThat(house.folder().erased().all()).isEmpty();
        house.made();
        assertThat(house.folder().erased().all()).containsExactly(person);
    }

    @Test
    void without_a_list_of_the_erased_it_stops_unless_told() throws IOException {
        Path backup = Files.move(house.made().file(), folder.resolve("alone.age"));
        assertProblem(What.NO_ERASED_LIST, () -> RestoreBackup.listOf(backup, Optional.empty()));
        assertThat(RestoreBackup.listOf(backup, Optional.of(house.backups().resolve("erased")))
                        .all())
                .isEmpty();
        var told = new RestoreBackup(
                backup,
                List.of(house.age().identity()),
                Optional.of(house.keysMade()),
                Optional.empty(),
                Optional.empty(),
                Home.CLOCK,
                house.home().chance());
        assertThat(told.into(elsewhere.data(), elsewhere.keys()).counts().people())
                .isEqualTo(1);
    }

    @Test
    void an_audit_that_did_not_hold_when_it_was_backed_up_is_told() throws IOException, SQLException {
        try (Sql sql = new Sqlite(house.home().database()).toWrite()) {
            sql.change("update audit set sealed = zeroblob(60) where number = 2");
        }
        Restored restored = restored(house.made().file(), Optional.of(house.keysMade()));
        assertThat(restored.broken()).containsOnlyKeys(person);
        assertThat(restored.broken().values()).allMatch(broken -> broken.number() == 2);
        try (Onlooker onlooker = elsewhere.lookOn()) {
            assertThat(onlooker.history(person).entries()).hasSize(1);
        }
    }

    private Restored restored(Path backup, Optional<Path> keys) {
        return house.restore(backup, keys).into(elsewhere.data(), elsewhere.keys());
    }

    private Path sealed(String words, String name) throws IOException {
        Path file = house.backups().resolve(name);
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        SealedFile.write(
                file, () -> new ByteArrayInputStream(bytes), List.of(house.age().recipient()));
        return file;
    }

    private void assertRefused(What expected, Path backup, Optional<Path> keys) {
        assertProblem(expected, () -> restored(backup, keys));
        assertNothingIsLeft();
    }

    private static void assertProblem(What expected, Runnable restore) {
        assertThatThrownBy(restore::run)
                .isInstanceOfSatisfying(
                        BackupProblem.class,
                        problem -> assertThat(problem.what()).isEqualTo(expected));
        assertThat(expected.sentence()).endsWith(".").doesNotContain("\n");
    }

    private void assertNothingIsLeft() {
        if (Files.exists(elsewhere.folder())) assertThat(elsewhere.folder()).isEmptyDirectory();
    }
}
