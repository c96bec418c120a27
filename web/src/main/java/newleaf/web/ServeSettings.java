package newleaf.web;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// How the server is to be started.
///
/// @param port       0 takes any free port
/// @param listen     the address that answers; the machine itself unless asked otherwise
/// @param publicUrl  how people reach it, where something stands in front of it
/// @param sources    the folder `web/src/main`, to read templates and style again on every request (development only)
public record ServeSettings(
        int port, InetAddress listen, Optional<Keystore> keystore, Optional<URI> publicUrl, Optional<Path> sources) {
    /// A PKCS12 or JKS file with the certificate, and its password.
    public record Keystore(Path file, String password) {
        @Override
        public String toString() {
            return "Keystore";
        }
    }

    /// On this machine only, at a port that is free.
    public static ServeSettings onFreePort() {
        return new ServeSettings(
                0, InetAddress.getLoopbackAddress(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Whether browsers come by TLS, so that cookies may insist on it.
    public boolean isSecure() {
        return keystore.isPresent()
                || publicUrl.map(URI::getScheme).filter("https"::equals).isPresent();
    }

    public boolean isDevelopment() {
        return sources.isPresent();
    }
}
