package newleaf.web;

import java.nio.file.Path;

/// Where the certificate of this server lies, with its key.
public sealed interface Certificate {
    /// A PKCS12 or JKS file with both, and its password.
    record Keystore(Path file, String password) implements Certificate {
        @Override
        public String toString() {
            return "Keystore";
        }
    }

    /// A file with the chain, its own certificate first, and one with the key (PKCS8). They are read again whenever
    /// they change.
    record Pem(Path chain, Path key) implements Certificate {}
}
