package newleaf.app;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import newleaf.app.terminal.UnusableInput;
import newleaf.web.ServeSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How the server is asked for on the command line.
final class ServeOptions {
    private static final int HIGHEST_PORT = 65_535;

    @Option(names = "--port", paramLabel = "PORT", description = "The port that answers; 8080 unless you say so.")
    private int port = 8080;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description = "The address that answers; this machine only unless you say so. 0.0.0.0 is all of them.")
    private @Nullable String listen;

    @Option(
            names = "--tls-keystore",
            paramLabel = "FILE",
            description = "A PKCS12 or JKS file with the certificate. Its password is read from the environment,"
                    + " NEWLEAF_KEYSTORE_PASSWORD.")
    private @Nullable Path keystore;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "How people reach it where something stands in front, for example https://help.example.")
    private @Nullable URI publicUrl;

    @Option(names = "--sources", hidden = true, description = "For ./dev: reads templates and style again each time.")
    private @Nullable Path sources;

    ServeSettings settings() {
        if (port < 0 || port > HIGHEST_PORT)
            throw new UnusableInput("A port lies between 0 and 65535. Choose another, for example --port 8080.");
        return new ServeSettings(
                port,
                address(),
                Optional.ofNullable(keystore).map(KeystoreCheck::usable),
                Optional.ofNullable(publicUrl).map(ServeOptions::usable),
                Optional.ofNullable(sources));
    }

    private InetAddress address() {
        if (listen == null) return InetAddress.getLoopbackAddress();
        try {
            return InetAddress.getByName(listen);
        } catch (UnknownHostException unknown) {
            throw new UnusableInput("--listen needs an address of this machine, for example 127.0.0.1 or 0.0.0.0.");
        }
    }

    private static URI usable(URI url) {
        boolean isWeb = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        boolean isPlain = url.getHost() != null
                && url.getUserInfo() == null
                && url.getQuery() == null
                && url.getFragment() == null;
        boolean isAtRoot = url.getPath().isEmpty() || url.getPath().equals("/");
        if (isWeb && isPlain && isAtRoot) return url;
        throw new UnusableInput(
                "--public-url needs a whole address without a path, a name or a password, such as https://help.example.");
    }
}
