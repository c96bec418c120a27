package newleaf.storage.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.PersonId;
import newleaf.storage.Home;
import newleaf.storage.Store;
import newleaf.storage.backup.BackupProblem.What;
import newleaf.storage.folder.CopyFolder;
import newleaf.storage.problem.StoreProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MakeBackupTest {
    @TempDir
    private Path folder;

    private House house;
    private PersonId person;

    @BeforeEach
    void somebody_has_a_record() {
        house = new House(folder);
        try (Store store = house.home().open()) {
            person = store.people().join();
            house.home().kept(store, person, house.home().reason("rest"));
        }
    }

    @Test
    void the_folder_holds_sealed_files_and_a_list_for_their_owner_alone() throws IOException {
        MakeBackup.Made first = house.made();
        MakeBackup.Made second = house.made();
        assertThat(first.file().getFileName()).hasToString("newleaf-2026-11-30T18-00-00-000Z.age");
        assertThat(second.file().getFileName()).hasToString("newleaf-2026-11-30T18-00-00-001Z.age");
        assertThat(first.bytes()).isEqualTo(Files.size(first.file()));
        assertThat(House.files(house.backups()))
                .containsExactlyInAnyOrder(
                        first.file(), second.file(), house.backups().resolve("erased"));
        for (Path file : House.files(house.backups())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(person.toString());
        }
    }

    @Test
    void no_plain_copy_is_left_whether_it_was_made_or_failed() throws IOException {
        house.made();
        assertNoCopy();
        MakeBackup gone = house.make();
        Files.setPosixFilePermissions(house.home().database(), PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> gone.make(Home.NOW)).isInstanceOf(StoreProblem.class);
        Files.setPosixFilePermissions(house.home().database(), PosixFilePermissions.fromString("rw-------"));
        for (Path file : House.files(house.backups())) Files.delete(file);
        Files.createDirectories(house.backups().resolve(new BackupName(Home.NOW).file() + ".part/in the way"));
        assertThatThrownBy(() -> gone.make(Home.NOW)).isInstanceOf(BackupProblem.class);
        assertNoCopy();
    }

    @Test
    void what_a_killed_backup_left_goes_when_the_record_is_opened() throws IOException {
        CopyFolder copy = CopyFolder.open(house.home().data()).orElseThrow();
        Files.writeString(copy.file(), "a plain copy");
        assertThat(CopyFolder.open(house.home().data())).isEmpty();
        assertThatThrownBy(house::made)
                .isInstanceOfSatisfying(
                        BackupProblem.class,
                        problem -> assertThat(problem.what()).isEqualTo(What.IN_WORK));
        house.home().open().close();
        assertThat(copy.file()).hasContent("a plain copy"); // somebody is at work there
        copy.close();
        Files.writeString(house.home().data().resolve("copy/newleaf.db"), "a plain copy");
        house.home().open().close();
        assertNoCopy();
    }

    @Test
    void what_cannot_be_read_back_as_it_was_is_taken_away_again() throws IOException {
        Path file = Files.createDirectories(house.backups()).resolve("sealed.age");
        Path part = house.backups().resolve("sealed.age.part");
        for (int spoilt : List.of(0, 30, 400)) {
            assertThatThrownBy(() -> SealedFile.write(
                            file,
                            () -> spoiling(part, spoilt),
                            List.of(house.age().recipient())))
                    .isInstanceOfSatisfying(
                            BackupProblem.class,
                            problem -> assertThat(problem.what()).isEqualTo(What.NOT_AS_WRITTEN));
            assertThat(house.backups()).isEmptyDirectory();
        }
    }

    /// Changes what was written, as a bad disk would, once all of it was.
    private static InputStream spoiling(Path part, int at) {
        return new FilterInputStream(new ByteArrayInputStream(new byte[1000])) {
            @Override
            public void close() throws IOException {
                byte[] written = Files.readAllBytes(part);
                written[at] ^= 1;
                Files.write(part, written);
            }
        };
    }

    @Test
    void backups_lie_apart_from_the_data_and_the_keys_apart_from_the_backups() throws IOException {
        Home home = house.home();
        for (Path within : List.of(home.data(), home.data().resolve("backups"), home.keys())) {
            assertThatThrownBy(() -> BackupFolder.open(within, List.of(home.data(), home.keys())))
                    .isInstanceOfSatisfying(
                            BackupProblem.class,
                            problem -> assertThat(problem.what()).isEqualTo(What.NOT_APART));
        }
        Path link = Files.createSymbolicLink(folder.resolve("link"), home.data());
        assertThatThrownBy(() -> BackupFolder.open(link, List.of(home.data()))).isInstanceOf(BackupProblem.class);
        house.made();
        for (Path beside : List.of(house.backups(), home.data())) {
            assertThatThrownBy(() -> keys(beside.resolve("keys.age")))
                    .isInstanceOfSatisfying(
                            BackupProblem.class,
                            problem -> assertThat(problem.what()).isEqualTo(What.KEYS_NOT_APART));
        }
        Path apart = house.keysMade();
        assertThatThrownBy(() -> keys(apart))
                .isInstanceOfSatisfying(
                        BackupProblem.class,
                        problem -> assertThat(problem.what()).isEqualTo(What.IS_THERE));
    }

    private void keys(Path file) {
        new BackUpKeys(
                        house.home().keys(),
                        house.home().data(),
                        List.of(house.age().recipient()))
                .to(file);
    }

    @Test
    void a_folder_that_others_may_enter_is_refused() throws IOException {
        Files.createDirectories(house.backups());
        Files.setPosixFilePermissions(house.backups(), PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThatThrownBy(house::folder)
                .isInstanceOfSatisfying(
                        BackupProblem.class,
                        problem -> assertThat(problem.what()).isEqualTo(What.OPEN_TO_OTHERS));
    }

    /// The sealed file is the database: whoever has the key needs nothing of ours.
    @Test
    void the_command_age_alone_gives_a_database_that_opens() throws IOException, InterruptedException {
        boolean isThere = isThere("age") && isThere("age-keygen");
        if (!isThere && System.getenv("CI") != null) throw new AssertionError("age is missing: .ci/run installs it");
        assumeTrue(isThere, "needs Debian's age");
        Path identity = folder.resolve("identity");
        assertThat(run("age-keygen", "-o", identity.toString())).isZero();
        Path open = folder.resolve("open");
        String key = Files.readAllLines(identity).stream()
                .filter(line -> line.startsWith("# public key: "))
                .map(line -> line.substring("# public key: ".length()))
                .findFirst()
                .orElseThrow();
        var recipient = newleaf.storage.age.Recipient.of(key).orElseThrow();
        Path backup = new MakeBackup(house.home().data(), Optional.empty(), house.folder(), List.of(recipient))
                .make(Home.NOW)
                .file();
        Home restored = house.elsewhere();
        Files.createDirectories(
                restored.data(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assertThat(run("age", "-d", "-i", identity.toString(), "-o", open.toString(), backup.toString()))
                .isZero();
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-------"));
        Files.move(open, restored.database());
        try (Store store = Store.open(restored.data(), house.home().keys(), Home.CLOCK, restored.chance())) {
            assertThat(store.diary().all(person).entries()).hasSize(1);
        }
    }

    private static boolean isThere(String program) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(each -> Files.isExecutable(Path.of(each).resolve(program)));
    }

    private int run(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }

    private void assertNoCopy() {
        assertThat(house.home().data().resolve("copy/newleaf.db")).doesNotExist();
        try (Stream<Path> files = Files.list(house.home().data().resolve("copy"))) {
            assertThat(files.filter(each -> !each.endsWith("lock"))).isEmpty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
