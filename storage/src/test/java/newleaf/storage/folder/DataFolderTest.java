package newleaf.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import newleaf.care.Actor;
import newleaf.care.PersonId;
import newleaf.storage.Home;
import newleaf.storage.Store;
import newleaf.storage.engine.Sql;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import newleaf.storage.sqlite.Sqlite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each thing that can be wrong with a data folder is said in one sentence, and leaves every byte as it was.
class DataFolderTest {
    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void a_home_is_found() {
        home = new Home(folder);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Linux,      -,          /home/a/.local/share/newleaf
            Linux,      /data/a,    /data/a/newleaf
            Linux,      relative/a, /home/a/.local/share/newleaf
            Mac OS X,   -,          /home/a/Library/Application Support/Newleaf
            Windows 11, -,          /home/a/AppData/Local/Newleaf
            """)
    void without_a_place_named_the_platform_says_where(String system, String variable, String expected) {
        Map<String, String> environment = variable == null ? Map.of() : Map.of("XDG_DATA_HOME", variable);
        assertThat(DataPlace.of(Optional.empty(), system, Path.of("/home/a"), environment))
                .isEqualTo(Path.of(expected));
    }

    @Test
    void a_place_that_is_named_is_the_place() {
        Path asked = Path.of("/srv/newleaf");
        assertThat(DataPlace.of(Optional.of(asked), "Linux", Path.of("/home/a"), Map.of()))
                .isEqualTo(asked);
    }

    /// Never within the data.
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,         -,       Linux,      -,          /home/a/.config/newleaf/keys
            -,         -,       Linux,      /conf,      /conf/newleaf/keys
            -,         -,       Linux,      relative/a, /home/a/.config/newleaf/keys
            -,         -,       Mac OS X,   -,          /home/a/Library/Application Support/Newleaf keys
            -,         -,       Windows 11, -,          /home/a/AppData/Local/Newleaf keys
            -,         /srv/d,  Linux,      /conf,      /srv/d-keys
            -,         /srv/d/, Linux,      -,          /srv/d-keys
            /srv/keys, /srv/d,  Linux,      -,          /srv/keys
            """)
    void keys_lie_apart(String asked, String data, String system, String variable, String expected) {
        Map<String, String> environment = variable == null ? Map.of() : Map.of("XDG_CONFIG_HOME", variable);
        assertThat(KeyPlace.of(
                        Optional.ofNullable(asked).map(Path::of),
                        Optional.ofNullable(data).map(Path::of),
                        system,
                        Path.of("/home/a"),
                        environment))
                .isEqualTo(Path.of(expected));
    }

    @Test
    void one_process_at_a_time() throws IOException {
        try (Store first = home.open()) {
            PersonId person = first.people().join();
            assertRefused(What.IN_USE);
            home.kept(first, person, home.reason("still works"));
        }
        home.open().close();
    }

    @Test
    void another_process_is_kept_out_as_well() throws Exception {
        home.open().close();
        Process other = Java.run(HoldsFolder.class, home.data().toString());
        try (var lines = other.inputReader()) {
            assertThat(lines.readLine()).isEqualTo("holds it");
            assertRefused(What.IN_USE);
        } finally {
            other.destroyForcibly().waitFor();
        }
        home.open().close();
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Files.writeString(home.data(), "something else");
        assertRefused(What.NOT_A_FOLDER);
    }

    @Test
    void a_place_where_nothing_can_be_written_is_named() {
        Path proc = Path.of("/proc");
        assumeTrue(Files.isDirectory(proc), "needs a file system that cannot be written, such as /proc");
        Home nowhere = new Home(proc.resolve("newleaf"));
        assertThat(problem(nowhere)).isEqualTo(What.CANNOT_WRITE);
    }

    @Test
    void a_folder_that_others_may_read_is_refused() throws IOException {
        home.open().close();
        Files.setPosixFilePermissions(home.data(), PosixFilePermissions.fromString("rwxr-x---"));
        assertRefused(What.OPEN_TO_OTHERS);
    }

    @Test
    void a_key_that_others_may_read_is_refused() throws IOException {
        home.open().close();
        Files.setPosixFilePermissions(home.keys().resolve("master.json"), PosixFilePermissions.fromString("rw-r--r--"));
        assertRefused(What.OPEN_TO_OTHERS);
    }

    @Test
    void a_folder_of_someone_else_is_refused() throws IOException {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can give a folder away");
        home.open().close();
        var nobody = home.data().getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        Files.setOwner(home.data(), nobody);
        assertRefused(What.NOT_OURS);
    }

    @Test
    void data_of_a_newer_program_is_left_alone() throws SQLException, IOException {
        home.open().close();
        try (Sql sql = new Sqlite(home.database()).toWrite()) {
            sql.change(
                    "insert into flyway_schema_history (installed_rank, version, description, type, script,"
                            + " installed_by, execution_time, success) values (99, '99', 'later', 'SQL', 'V99__later.sql', '', 1, 1)");
        }
        assertRefused(What.NEWER);
    }

    @Test
    void a_file_that_is_no_record_is_left_alone() throws IOException {
        home.open().close();
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        Files.write(home.database(), noise);
        assertRefused(What.NOT_A_RECORD);
    }

    @Test
    void a_record_whose_middle_is_damaged_is_left_alone() throws IOException {
        try (Store store = home.open()) {
            PersonId person = store.people().join();
            for (int i = 0; i < 20; i++) home.kept(store, person, home.reason("reason ".repeat(100)));
        }
        try (FileChannel file = FileChannel.open(home.database(), StandardOpenOption.WRITE)) {
            byte[] noise = new byte[4096 * 3];
            new Random(2).nextBytes(noise);
            file.write(ByteBuffer.wrap(noise), 100);
        }
        assertRefused(What.NOT_A_RECORD);
    }

    @Test
    void a_record_that_was_cut_short_loses_nothing_more() throws IOException {
        try (Store store = home.open()) {
            PersonId person = store.people().join();
            for (int i = 0; i < 20; i++) home.kept(store, person, home.reason("reason ".repeat(100)));
        }
        try (FileChannel file = FileChannel.open(home.database(), StandardOpenOption.WRITE)) {
            file.truncate(4096 * 3);
        }
        assertRefused(What.NOT_A_RECORD);
    }

    /// In one sentence, with every byte of the folder as it was before.
    private void assertRefused(What expected) throws IOException {
        Map<Path, String> before = contents();
        assertThat(problem(home)).isEqualTo(expected);
        assertThat(expected.sentence()).endsWith(".").doesNotContain("\n");
        assertThat(contents()).isEqualTo(before);
    }

    private static What problem(Home home) {
        try (Store store = home.open()) {
            store.diary().append(store.people().join(), home.reason("rest"), Actor.PERSON);
            throw new AssertionError("nothing was wrong");
        } catch (StoreProblem problem) {
            return problem.what();
        }
    }

    private Map<Path, String> contents() throws IOException {
        Map<Path, String> contents = new HashMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                boolean isPassing = file.toString().endsWith("-shm") || Files.size(file) == 0;
                if (!isPassing) contents.put(file, digest(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }
}
