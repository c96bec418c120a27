package newleaf.app.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import newleaf.testkit.MadeCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeystoreCheckTest {
    @Test
    void one_that_is_valid_is_taken_and_one_that_expired_is_not(@TempDir Path folder) {
        var made = MadeCertificate.in(folder, "made");
        Instant now = Instant.now();
        assertThat(KeystoreCheck.usable(made.keystore(), MadeCertificate.PASSWORD, now)
                        .file())
                .isEqualTo(made.keystore().toAbsolutePath());
        assertThatThrownBy(() ->
                        KeystoreCheck.usable(made.keystore(), MadeCertificate.PASSWORD, now.plus(Duration.ofDays(31))))
                .hasMessageContaining("expired");
        assertThatThrownBy(() -> KeystoreCheck.usable(made.keystore(), "another", now))
                .hasMessageContaining("cannot be opened");
    }
}
