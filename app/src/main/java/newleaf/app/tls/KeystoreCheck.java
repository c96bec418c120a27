package newleaf.app.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import newleaf.app.terminal.UnusableInput;
import newleaf.web.Certificate.Keystore;

/// Opens a keystore before anything starts, so that what is wrong can be said in a sentence.
final class KeystoreCheck {
    private static final String PASSWORD = "NEWLEAF_KEYSTORE_PASSWORD";

    private KeystoreCheck() {}

    static Keystore usable(Path file, Instant now) {
        if (!Files.isRegularFile(file)) throw new UnusableInput("There is no keystore file of that name.");
        if (!Files.isReadable(file)) throw new UnusableInput("The keystore file may not be read by this user.");
        String password = Optional.ofNullable(System.getenv(PASSWORD)).orElse("");
        return usable(file, password, now);
    }

    static Keystore usable(Path file, String password, Instant now) {
        try {
            KeyStore store = KeyStore.getInstance(file.toFile(), password.toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (!store.isKeyEntry(alias) || store.getKey(alias, password.toCharArray()) == null) continue;
                if (store.getCertificate(alias) instanceof X509Certificate own) Dates.check(own, now);
                return new Keystore(file.toAbsolutePath(), password);
            }
            throw new UnusableInput(
                    "The keystore holds no certificate with its key. Export both into one PKCS12 file.");
        } catch (IOException | GeneralSecurityException failure) {
            throw new UnusableInput("The keystore cannot be opened: it is not a PKCS12 or JKS file, or the password in "
                    + PASSWORD + " is not its own.");
        }
    }
}
