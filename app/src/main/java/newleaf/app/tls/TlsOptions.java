package newleaf.app.tls;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import newleaf.app.terminal.UnusableInput;
import newleaf.web.Certificate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The certificate of the server, as the command line names it.
public final class TlsOptions {
    @Option(
            names = "--tls-certificate",
            paramLabel = "FILE",
            description = "A PEM file with the certificate and those that signed it, its own first. Read again when it"
                    + " changes.")
    private @Nullable Path certificate;

    @Option(
            names = "--tls-key",
            paramLabel = "FILE",
            description = "A PEM file (PKCS8) with its key. Read again when it changes.")
    private @Nullable Path key;

    @Option(
            names = "--tls-keystore",
            paramLabel = "FILE",
            description = "A PKCS12 or JKS file with the certificate. Its password is read from the environment,"
                    + " NEWLEAF_KEYSTORE_PASSWORD.")
    private @Nullable Path keystore;

    /// @throws UnusableInput where what is named cannot be used
    public Optional<Certificate> certificate(Instant now) {
        if (keystore != null && (certificate != null || key != null))
            throw new UnusableInput(
                    "Name the certificate once: with --tls-keystore, or with --tls-certificate and" + " --tls-key.");
        if ((certificate == null) != (key == null))
            throw new UnusableInput("--tls-certificate and --tls-key go together: the certificate, and its key.");
        if (certificate != null && key != null) return Optional.of(PemCheck.usable(certificate, key, now));
        return Optional.ofNullable(keystore).map(file -> KeystoreCheck.usable(file, now));
    }
}
