package newleaf.storage.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.storage.crypto.LockedDocument.Cost;
import newleaf.storage.folder.Private;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A passphrase on the master key: the key is never lost, and once it is locked it lies nowhere else.
class KeyFolderTest {
    private static final String PASSPHRASE = "un río, tres árboles";

    /// So that a test does not wait long.
    private static final Cost LITTLE = new Cost(64, 1, 1);

    @TempDir
    private Path folder;

    private Path keys;
    private String plain;

    @BeforeEach
    void there_is_a_key() {
        keys = folder.resolve("keys");
        plain = new KeyFolder(keys, LITTLE).key(true).written();
    }

    private static void isLocked(KeyFolder fresh) {
        assertThat(fresh.isLocked()).isTrue();
        assertThat(fresh.isThere()).isTrue();
        for (Runnable each : List.<Runnable>of(
                () -> fresh.key(false),
                () -> fresh.key(true),
                fresh::written,
                () -> fresh.put(MasterKey.fresh()),
                () -> fresh.lockWith(Optional.empty()),
                () -> fresh.lockWith(Optional.of("other")))) {
            assertThatThrownBy(each::run)
                    .isInstanceOfSatisfying(
                            StoreProblem.class,
                            problem -> assertThat(problem.what()).isEqualTo(What.KEYS_LOCKED));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(keys)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_locked_key_opens_with_its_passphrase_alone() throws IOException {
        new KeyFolder(keys, LITTLE).lockWith(Optional.of(PASSPHRASE));
        assertThat(names()).containsExactly("master.locked.json");
        Path file = keys.resolve("master.locked.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).doesNotContain("keyData", "AesGcmKey", PASSPHRASE);
        KeyFolder fresh = new KeyFolder(keys, LITTLE);
        isLocked(fresh);
        assertThat(fresh.unlock("un río, tres arboles")).isFalse();
        assertThat(fresh.unlock("")).isFalse();
        isLocked(fresh);
        assertThat(fresh.unlock("un ri\u0301o, tres a\u0301rboles")).isTrue();
        assertThat(fresh.key(false).written()).isEqualTo(plain);
        assertThat(fresh.unlock("other")).isFalse();
        assertThat(fresh.key(false).written()).isEqualTo(plain);
    }

    @Test
    void guessing_costs_as_much_as_was_meant() throws IOException {
        new KeyFolder(keys).lockWith(Optional.of(PASSPHRASE));
        assertThat(Files.readString(keys.resolve("master.locked.json")))
                .contains("\"memory\":65536,\"passes\":3,\"lanes\":1");
        assertThat(new KeyFolder(keys).unlock(PASSPHRASE)).isTrue();
    }

    @Test
    void a_passphrase_is_changed_and_taken_off() throws IOException {
        KeyFolder folder = new KeyFolder(keys, LITTLE);
        folder.lockWith(Optional.of(PASSPHRASE));
        folder.lockWith(Optional.of("other"));
        KeyFolder fresh = new KeyFolder(keys, LITTLE);
        assertThat(fresh.unlock(PASSPHRASE)).isFalse();
        assertThat(fresh.unlock("other")).isTrue();
        fresh.lockWith(Optional.empty());
        assertThat(names()).containsExactly("master.json");
        assertThat(fresh.isLocked()).isFalse();
        assertThat(fresh.unlock("other")).isFalse();
        assertThat(new KeyFolder(keys, LITTLE).key(false).written()).isEqualTo(plain);
    }

    @Test
    void another_master_key_is_locked_as_the_one_before() throws IOException {
        KeyFolder folder = new KeyFolder(keys, LITTLE);
        folder.lockWith(Optional.of(PASSPHRASE));
        MasterKey other = MasterKey.fresh();
        folder.put(other);
        assertThat(names()).containsExactly("master.locked.json");
        KeyFolder fresh = new KeyFolder(keys, LITTLE);
        isLocked(fresh);
        assertThat(fresh.unlock(PASSPHRASE)).isTrue();
        assertThat(fresh.key(false).written()).isEqualTo(other.written());
    }

    /// Cut off after so many steps: 1 the locked key is written, 2 the plain one has gone aside, 3 its bytes are half
    /// overwritten.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void wherever_locking_is_cut_off_the_key_opens(int steps) throws IOException {
        Relocking files = new Relocking(keys);
        if (steps > 0)
            files.write(
                    files.locked(),
                    PassphraseLock.fresh(PASSPHRASE, LITTLE).seal(plain).written());
        if (steps > 1) files.putPlainAside();
        if (steps > 2) Files.writeString(keys.resolve("master.json.gone"), "\0".repeat(20) + plain.substring(20));
        KeyFolder fresh = new KeyFolder(keys, LITTLE);
        assertThat(fresh.isLocked()).isEqualTo(steps > 1);
        fresh.tidy();
        if (steps > 1) assertThat(fresh.unlock(PASSPHRASE)).isTrue();
        assertThat(fresh.key(false).written()).isEqualTo(plain);
        assertThat(names()).containsExactly(steps > 1 ? "master.locked.json" : "master.json");
        fresh.lockWith(Optional.of("again"));
        assertThat(new KeyFolder(keys, LITTLE).unlock("again")).isTrue();
    }

    /// 1 a plain key is half written beside, 2 it is there.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void wherever_unlocking_is_cut_off_the_key_opens(int steps) throws IOException {
        new KeyFolder(keys, LITTLE).lockWith(Optional.of(PASSPHRASE));
        if (steps == 1) {
            Private.file(keys.resolve("master.json.new"));
            Files.writeString(keys.resolve("master.json.new"), plain.substring(0, 100));
        }
        Relocking files = new Relocking(keys);
        if (steps == 2) files.write(files.plain(), plain);
        KeyFolder fresh = new KeyFolder(keys, LITTLE);
        assertThat(fresh.isLocked()).isEqualTo(steps < 2);
        fresh.tidy();
        if (steps < 2) assertThat(fresh.unlock(PASSPHRASE)).isTrue();
        assertThat(fresh.key(false).written()).isEqualTo(plain);
        assertThat(names()).containsExactly(steps < 2 ? "master.locked.json" : "master.json");
    }

    @Test
    void the_plain_key_never_goes_before_the_locked_one_is_there() {
        assertThatThrownBy(() -> new Relocking(keys).putPlainAside()).isInstanceOf(IllegalStateException.class);
        assertThat(new KeyFolder(keys, LITTLE).key(false).written()).isEqualTo(plain);
    }

    @Test
    void whatever_lies_aside_is_left_where_it_is_the_only_one() throws IOException {
        Files.move(keys.resolve("master.json"), keys.resolve("master.json.gone"));
        new KeyFolder(keys, LITTLE).tidy();
        assertThat(Files.readString(keys.resolve("master.json.gone"))).isEqualTo(plain);
    }

    @Test
    void a_locked_key_that_was_changed_opens_with_nothing() throws IOException {
        new KeyFolder(keys, LITTLE).lockWith(Optional.of(PASSPHRASE));
        Path file = keys.resolve("master.locked.json");
        String whole = Files.readString(file);
        for (String spoilt : List.of(
                whole.replace("\"passes\":1", "\"passes\":2"),
                whole.replaceFirst("\"sealed\":\"..", "\"sealed\":\"//"))) {
            Files.writeString(file, spoilt);
            assertThat(new KeyFolder(keys, LITTLE).unlock(PASSPHRASE)).isFalse();
        }
        for (String spoilt : List.of(
                "",
                whole.substring(0, 60),
                whole.replace("locked-key/1", "locked-key/2"),
                whole.replace("\"memory\":64", "\"memory\":2000000000"),
                whole.replace("\"salt\":\"", "\"salt\":\"*"))) {
            Files.write(file, spoilt.getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> new KeyFolder(keys, LITTLE).unlock(PASSPHRASE))
                    .isInstanceOfSatisfying(
                            StoreProblem.class,
                            problem -> assertThat(problem.what()).isEqualTo(What.WRONG_KEYS));
        }
    }

    @Test
    void nothing_of_it_is_printed() {
        assertThat(PassphraseLock.fresh(PASSPHRASE, LITTLE) + " "
                        + PassphraseLock.fresh(PASSPHRASE, LITTLE).seal(plain) + " " + new KeyFolder(keys, LITTLE))
                .isEqualTo("PassphraseLock LockedDocument KeyFolder");
    }
}
