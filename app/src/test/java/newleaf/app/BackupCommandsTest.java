package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import newleaf.care.PersonId;
import newleaf.storage.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The record from the command line, while a server has it open and after all was lost.
class BackupCommandsTest {
    private static final String PUBLIC = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
    private static final String SECRET = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";

    @TempDir
    private Path folder;

    private RecordedLife life;

    @BeforeEach
    void somebody_has_a_record() throws IOException {
        life = new RecordedLife(folder);
        Files.writeString(folder.resolve("identity"), "# made for a test\n" + SECRET + "\n");
        Files.createDirectory(folder.resolve("apart"));
    }

    @Test
    void what_was_backed_up_while_a_server_had_it_open_comes_back() throws IOException {
        life.joined(2);
        try (Store held = life.open()) {
            Run backup = Run.of("backup", "--data", life.data(), "--to", in("backups"), "--for", PUBLIC);
            assertThat(backup.status()).as(backup.err()).isZero();
            assertThat(backup.out()).contains("1 person with 2 entries", "read back");
            assertThat(held.people().all()).hasSize(1);
        }
        keysBackedUp();
        Run restore = restored("--keys-backup", in("apart/keys.age"), "--data", in("new"));
        assertThat(restore.status()).as(restore.err()).isZero();
        assertThat(restore.out())
                .isEqualTo("Restored 1 person with 2 entries; the last thing told of them is of 2026-11-30.\n");
        Run verify = Run.of("audit", "verify", "--data", in("new"));
        assertThat(verify.out()).startsWith("1 person, 3 things told");
    }

    @Test
    void somebody_erased_in_between_stays_erased_and_the_list_is_asked_for() throws IOException {
        PersonId person = life.joined(1);
        backedUp();
        try (Store store = life.open()) {
            store.people().erase(person);
        }
        keysBackedUp();
        Path list = folder.resolve("backups/erased");
        Files.delete(list);
        Run without = restored("--keys-backup", in("apart/keys.age"), "--data", in("new"));
        assertThat(without.status()).isEqualTo(2);
        assertThat(without.err()).contains("--erased FILE").contains("--no-erased-list");
        Run with = restored(
                "--keys-backup", in("apart/keys.age"), "--data", in("new"), "--erased", life.data() + "/erased");
        assertThat(with.out()).startsWith("Restored 0 people");
        Run told = restored("--keys-backup", in("apart/keys.age"), "--data", in("other"), "--no-erased-list");
        assertThat(told.out()).startsWith("Restored 1 person");
        assertThat(told.err()).contains("somebody may have come back");
    }

    @Test
    void what_cannot_be_done_is_one_sentence_and_leaves_nothing() throws IOException {
        life.joined(1);
        backedUp();
        Path backup = backups().getFirst();
        assertSaid(2, "--keys-backup", restored("--data", in("new")));
        assertSaid(
                2,
                "secret age key",
                Run.of("restore", backup.toString(), "--identity", in("none"), "--data", in("new")));
        assertSaid(2, "public age key", Run.of("backup", "--data", life.data(), "--to", in("b"), "--for", SECRET));
        assertSaid(2, "within the data", Run.of("backup", "--data", life.data(), "--to", life.data(), "--for", PUBLIC));
        assertSaid(1, "no record", Run.of("backup", "--data", in("nothing"), "--to", in("b"), "--for", PUBLIC));
        assertSaid(
                2,
                "must not lie together",
                Run.of("backup-keys", "--data", life.data(), "--to", in("backups/keys.age"), "--for", PUBLIC));
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(folder.resolve("new.restored")).doesNotExist();
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length - 1] ^= 1;
        Files.write(backup, bytes);
        keysBackedUp();
        assertSaid(2, "changed or cut short", restored("--keys-backup", in("apart/keys.age"), "--data", in("new")));
    }

    private static void assertSaid(int status, String words, Run run) {
        assertThat(run.status()).as(run.err()).isEqualTo(status);
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.err()).contains(words).doesNotContain("Exception", "SECRET");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void the_audit_is_verified_while_a_server_has_the_record_open() throws SQLException {
        PersonId person = life.joined(2);
        try (Store held = life.open()) {
            Run whole = Run.of("audit", "verify", "--data", life.data());
            assertThat(whole.status()).as(whole.err()).isZero();
            assertThat(whole.out()).isEqualTo("1 person, 3 things told: all there, in order, unchanged.\n");
            assertThat(held.people().knows(person)).isTrue();
        }
        tamper("update audit set sealed = zeroblob(60) where number = 2");
        Run broken = Run.of("audit", "verify", "--data", life.data());
        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.err()).isEqualTo("Of " + person + " number 2 is missing, moved or changed.\n");
        assertThat(broken.out()).isEmpty();
    }

    @Test
    void a_row_that_is_gone_is_found_by_its_number() throws SQLException {
        PersonId person = life.joined(2);
        tamper("delete from audit where number = 3");
        Run broken = Run.of("audit", "verify", "--data", life.data());
        assertThat(broken.status()).isEqualTo(1);
        assertThat(broken.err()).startsWith("Of " + person + " number 3 is missing");
    }

    @Test
    void another_master_key_opens_the_record_and_needs_it_alone() throws IOException {
        life.joined(1);
        Path key = folder.resolve("data-keys/master.json");
        String before = Files.readString(key);
        try (Store held = life.open()) {
            assertSaid(1, "Another Newleaf", Run.of("keys", "rotate", "--data", life.data()));
            assertThat(held.people().all()).hasSize(1);
        }
        Run rotated = Run.of("keys", "rotate", "--data", life.data());
        assertThat(rotated.status()).as(rotated.err()).isZero();
        assertThat(Files.readString(key)).isNotEqualTo(before);
        assertThat(Run.of("audit", "verify", "--data", life.data()).status()).isZero();
    }

    private void backedUp() {
        assertThat(Run.of("backup", "--data", life.data(), "--to", in("backups"), "--for", PUBLIC)
                        .status())
                .isZero();
    }

    private void keysBackedUp() {
        Run keys = Run.of("backup-keys", "--data", life.data(), "--to", in("apart/keys.age"), "--for", PUBLIC);
        assertThat(keys.status()).as(keys.err()).isZero();
    }

    private Run restored(String... more) throws IOException {
        String[] all = Stream.concat(
                        Stream.of("restore", backups().getFirst().toString(), "--identity", in("identity")),
                        Stream.of(more))
                .toArray(String[]::new);
        return Run.of(all);
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.filter(each -> each.toString().endsWith(".age"))
                    .sorted()
                    .toList();
        }
    }

    private void tamper(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + life.database());
                Statement changes = connection.createStatement()) {
            changes.executeUpdate(statement);
        }
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }
}
