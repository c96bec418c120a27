package newleaf.storage.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import newleaf.care.account.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvitationFolderTest {
    private static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    @TempDir
    private Path folder;

    private Path data;
    private InvitationFolder invitations;

    @BeforeEach
    void a_folder_is_named() {
        data = folder.resolve("data");
        invitations = new InvitationFolder(data, new Random(16));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("invitations"))) {
            return files.toList();
        }
    }

    @Test
    void it_gives_its_rights_once() throws IOException {
        for (Role role : Role.values()) {
            String token = invitations.invite(role, LATER);
            assertThat(new InvitationFolder(data, new Random(17)).take(token, NOW))
                    .contains(role);
            assertThat(invitations.take(token, NOW)).isEmpty();
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void before_anybody_is_invited_nothing_is_made() {
        assertThat(invitations.take("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", NOW)).isEmpty();
        assertThat(data).doesNotExist();
    }

    @Test
    void who_reads_the_folder_can_take_none() throws IOException {
        String token = invitations.invite(Role.ADMINISTRATOR, LATER);
        assertThat(files()).hasSize(1);
        Path file = files().getFirst();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        String name = file.getFileName().toString();
        assertThat(name + Files.readString(file)).doesNotContain(token);
        for (String guess : List.of(name, name.substring(0, 32), "../" + name, "", token + "A", token.substring(1)))
            assertThat(invitations.take(guess, NOW)).isEmpty();
        assertThat(invitations.take(token, NOW)).contains(Role.ADMINISTRATOR);
    }

    @Test
    void tokens_are_long_and_never_the_same() {
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 100; i++) tokens.add(invitations.invite(Role.CLINICIAN, LATER));
        assertThat(tokens).hasSize(100).allMatch(token -> token.matches("[A-Za-z0-9_-]{32}"));
    }

    @Test
    void one_that_is_too_old_gives_nothing_and_goes() throws IOException {
        String token = invitations.invite(Role.CLINICIAN, LATER);
        assertThat(invitations.take(token, LATER)).isEmpty();
        assertThat(files()).isEmpty();
        String other = invitations.invite(Role.CLINICIAN, LATER);
        assertThat(invitations.take(other, LATER.minusMillis(1))).contains(Role.CLINICIAN);
    }

    @Test
    void others_that_are_too_old_or_cannot_be_read_go_when_somebody_comes() throws IOException {
        invitations.invite(Role.CLINICIAN, NOW);
        String spoilt = invitations.invite(Role.PERSON, LATER);
        for (Path each : files()) {
            if (Files.readString(each).contains("person")) Files.writeString(each, "newleaf/invitation/1 owner x");
        }
        String token = invitations.invite(Role.CLINICIAN, LATER);
        assertThat(files()).hasSize(3);
        assertThat(invitations.take(spoilt, NOW)).isEmpty();
        assertThat(files()).hasSize(1);
        assertThat(invitations.take(token, NOW)).contains(Role.CLINICIAN);
    }

    @Test
    void of_many_who_come_at_once_one_gets_it() throws Exception {
        for (int round = 0; round < 20; round++) {
            String token = invitations.invite(Role.ADMINISTRATOR, LATER);
            List<Callable<Optional<Role>>> jobs = new ArrayList<>();
            for (int i = 0; i < 8; i++) jobs.add(() -> invitations.take(token, NOW));
            int taken = 0;
            try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
                for (Future<Optional<Role>> each : threads.invokeAll(jobs)) {
                    if (each.get().isPresent()) taken++;
                }
            }
            assertThat(taken).isEqualTo(1);
        }
    }
}
