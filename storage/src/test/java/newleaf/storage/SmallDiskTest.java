package newleaf.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import newleaf.care.Audit.Verdict;
import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk of a few megabytes that really fills up, and that really lets nobody write. Only root can make one.
class SmallDiskTest {
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    private Path disk;
    private Home home;
    private boolean isThere;

    @BeforeEach
    void a_small_disk_is_made() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        home = new Home(disk, new Random(5));
        boolean isRoot = "root".equals(System.getProperty("user.name"));
        isThere = isRoot && ends("mount", "-t", "tmpfs", "-o", "size=4m,mode=700", "newleaf", disk.toString());
        boolean isNeeded = isRoot && "true".equals(System.getenv("CI"));
        assumeTrue(isThere || isNeeded, "needs the right to mount: nothing is known of a disk that is really full");
        assertThat(isThere).as("a small disk was mounted").isTrue();
    }

    @AfterEach
    void the_disk_is_gone() throws Exception {
        if (isThere) assertThat(ends("umount", disk.toString())).isTrue();
    }

    @Test
    void on_a_full_disk_each_is_kept_or_refused_and_with_room_it_goes_on() throws Exception {
        Path ballast = Files.write(disk.resolve("ballast"), new byte[MEGABYTE]);
        List<EntryId> acknowledged = new ArrayList<>();
        PersonId person;
        try (Store store = home.open()) {
            person = store.people().join();
            fill(store, person, acknowledged);
            assertThat(acknowledged).hasSizeGreaterThan(50);
            assertThat(ids(store, person)).isEqualTo(acknowledged);
            Files.delete(ballast);
            for (int i = 0; i < 20; i++) acknowledged.add(kept(store, person));
            assertThat(ids(store, person)).isEqualTo(acknowledged);
        }
        try (Store store = home.open()) {
            assertThat(ids(store, person)).isEqualTo(acknowledged);
            assertThat(store.audit().verify(person)).isEqualTo(new Verdict.Whole(acknowledged.size() + 1L));
        }
    }

    /// Until it has been refused several times, each with the sentence.
    private void fill(Store store, PersonId person, List<EntryId> acknowledged) {
        for (int refused = 0; refused < 5; ) {
            try {
                acknowledged.add(kept(store, person));
            } catch (StoreProblem problem) {
                assertThat(problem.what()).as(problem.getCause() + "").isEqualTo(What.DISK_FULL);
                refused++;
            }
        }
    }

    @Test
    void on_a_disk_that_is_only_read_a_sentence_says_so_and_nothing_is_changed() throws Exception {
        PersonId person;
        try (Store store = home.open()) {
            person = store.people().join();
            kept(store, person);
        }
        Map<Path, String> before = contents();
        assertThat(ends("mount", "-o", "remount,ro", disk.toString())).isTrue();
        assertThatThrownBy(home::open)
                .isInstanceOfSatisfying(
                        StoreProblem.class,
                        problem -> assertThat(problem.what()).isEqualTo(What.CANNOT_WRITE));
        assertThat(contents()).isEqualTo(before);
        assertThat(ends("mount", "-o", "remount,rw", disk.toString())).isTrue();
        try (Store store = home.open()) {
            assertThat(ids(store, person)).hasSize(1);
        }
    }

    private EntryId kept(Store store, PersonId person) {
        return home.kept(store, person, home.reason("many words ".repeat(300)))
                .entry()
                .id();
    }

    private static List<EntryId> ids(Store store, PersonId person) {
        return store.diary().all(person).entries().stream()
                .map(each -> each.entry().id())
                .toList();
    }

    private Map<Path, String> contents() throws IOException {
        Map<Path, String> contents = new HashMap<>();
        try (Stream<Path> all = Files.walk(disk)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(file, Arrays.toString(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    private static boolean ends(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
