package newleaf.app.tls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import newleaf.testkit.MadeCertificate;
import newleaf.web.Certificate.Pem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is wrong with a certificate is said before anything starts.
class PemCheckTest {
    @TempDir
    private Path folder = Path.of("");

    private final Instant now = Instant.now();

    private Path chain = Path.of("");
    private Path key = Path.of("");

    @BeforeEach
    void name_the_files() {
        chain = folder.resolve("chain.pem");
        key = folder.resolve("key.pem");
    }

    @ParameterizedTest
    @CsvSource({"EC,-groupname,secp256r1", "RSA,-keysize,2048", "Ed25519,-validity,30"})
    void a_pair_is_taken(String algorithm, String option, String value) throws IOException {
        var made = MadeCertificate.with(folder, "made", algorithm, option, value);
        put(made.pemOfCertificate(), made.pemOfKey());
        assertThat(PemCheck.usable(chain, key, now)).isEqualTo(new Pem(chain.toAbsolutePath(), key.toAbsolutePath()));
    }

    @Test
    void a_chain_begins_with_its_own_certificate() throws IOException {
        var made = MadeCertificate.in(folder, "made");
        var above = MadeCertificate.in(folder, "above");
        put(made.pemOfCertificate() + above.pemOfCertificate(), made.pemOfKey());
        assertThat(PemCheck.usable(chain, key, now).key()).isEqualTo(key.toAbsolutePath());
        put(above.pemOfCertificate() + made.pemOfCertificate(), made.pemOfKey());
        refused("not that of the certificate", now);
    }

    @Test
    void a_key_of_another_is_refused() throws IOException {
        var made = MadeCertificate.in(folder, "made");
        put(made.pemOfCertificate(), MadeCertificate.in(folder, "other").pemOfKey());
        refused("not that of the certificate", now);
        put(made.pemOfCertificate(), MadeCertificate.with(folder, "rsa", "RSA").pemOfKey());
        refused("not that of the certificate", now);
    }

    @Test
    void one_that_expired_or_is_not_valid_yet_is_refused() throws IOException {
        var made = MadeCertificate.in(folder, "made");
        put(made.pemOfCertificate(), made.pemOfKey());
        refused("expired on", now.plus(Duration.ofDays(31)));
        refused("valid from", now.minus(Duration.ofDays(2)));
    }

    @Test
    void what_is_missing_or_none_is_said() throws IOException {
        var made = MadeCertificate.in(folder, "made");
        refused("--tls-certificate names no file", now);
        Files.writeString(chain, made.pemOfCertificate());
        refused("--tls-key names no file", now);
        put("no certificate", made.pemOfKey());
        refused("holds no certificate", now);
        put("", made.pemOfKey());
        refused("holds no certificate", now);
        put(made.pemOfCertificate(), made.pemOfKey().replace("PRIVATE KEY", "EC PRIVATE KEY"));
        refused("PKCS8", now);
        put(made.pemOfCertificate(), made.pemOfKey().replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY"));
        refused("PKCS8", now);
        put(made.pemOfCertificate(), "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
        refused("damaged", now);
    }

    private void put(String certificates, String keys) throws IOException {
        Files.writeString(chain, certificates);
        Files.writeString(key, keys);
    }

    private void refused(String words, Instant then) {
        assertThatThrownBy(() -> PemCheck.usable(chain, key, then))
                .hasMessageContaining(words)
                .hasMessageNotContaining(folder.toString());
    }
}
