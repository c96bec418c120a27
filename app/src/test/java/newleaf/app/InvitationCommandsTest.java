package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import newleaf.care.account.Role;
import newleaf.storage.folder.InvitationFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Links that a command shows beside a server.
class InvitationCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_link_opens_the_record_of_this_machine_once() {
        String data = data();
        Run run = Run.of("link", "--data", data, "--at", "http://localhost:8081/");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("http://localhost:8081/enter/");
        assertThat(taken(data, run, "/enter/")).contains(Role.PERSON);
        assertThat(taken(data, run, "/enter/")).isEmpty();
    }

    @Test
    void the_first_administrator_is_invited_on_the_console() {
        String data = data();
        Run run = Run.of("admin", "invite", "--data", data);
        assertThat(run.out()).startsWith("http://localhost:8080/invite/");
        assertThat(taken(data, run, "/invite/")).contains(Role.ADMINISTRATOR);
    }

    @Test
    void where_there_is_no_record_nothing_is_made() {
        Path nowhere = folder.resolve("nowhere");
        assertThat(Run.of("link", "--data", nowhere.toString()).status()).isEqualTo(2);
        assertThat(Run.of("admin", "invite", "--data", nowhere.toString()).status())
                .isEqualTo(2);
        assertThat(nowhere).doesNotExist();
    }

    private String data() {
        var life = new RecordedLife(folder);
        life.joined(1);
        return life.data();
    }

    private static Optional<Role> taken(String data, Run run, String path) {
        String token = run.out().strip().replaceFirst(".*" + path, "");
        return new InvitationFolder(Path.of(data), new SecureRandom()).take(token, Instant.now());
    }
}
