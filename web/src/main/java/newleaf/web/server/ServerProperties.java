package newleaf.web.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import newleaf.web.Certificate;
import newleaf.web.ServeSettings;

/// The settings of Spring Boot, and why they are as they are.
public final class ServerProperties {
    /// What is asked already is still answered when the server is told to stop; nobody waits longer than this.
    private static final String LAST_ANSWERS = "5s";

    private static final String PROTOCOLS = "TLSv1.3,TLSv1.2";

    private ServerProperties() {}

    public static Map<String, Object> of(ServeSettings settings) {
        Map<String, Object> properties = new HashMap<>(Map.of(
                "server.port",
                settings.port(),
                "server.address",
                settings.listen().getHostAddress(),
                "spring.config.location",
                "optional:classpath:/no-files-are-read/",
                "spring.main.lazy-initialization",
                false,
                "spring.mvc.log-resolved-exception",
                false,
                "server.shutdown",
                "graceful",
                "spring.lifecycle.timeout-per-shutdown-phase",
                LAST_ANSWERS));
        properties.putAll(answers());
        properties.putAll(threads());
        settings.certificate().ifPresent(each -> properties.putAll(tls(each)));
        return properties;
    }

    /// Threads of the machine, bounded: with virtual ones, work that never pauses holds all others back. None of them
    /// computes, and none waits for a slow sender, so a page never waits for a thread.
    private static Map<String, Object> threads() {
        return Map.of(
                "server.tomcat.threads.max", 48,
                "server.tomcat.threads.min-spare", 4,
                "server.tomcat.max-connections", 4096,
                "server.tomcat.accept-count", 512,
                "server.tomcat.connection-timeout", "10s",
                "server.tomcat.keep-alive-timeout", "15s");
    }

    private static Map<String, Object> answers() {
        return Map.of(
                "server.compression.enabled", true,
                "server.compression.min-response-size", "1KB",
                "server.compression.mime-types", "text/html,text/css,text/javascript,image/svg+xml",
                "server.tomcat.accesslog.enabled", false,
                "server.tomcat.max-http-form-post-size", "256KB",
                "server.max-http-request-header-size", "16KB",
                "server.tomcat.background-processor-delay", "60s",
                "server.error.include-message", "never",
                "server.error.include-stacktrace", "never",
                "server.error.whitelabel.enabled", false);
    }

    private static Map<String, Object> tls(Certificate certificate) {
        return switch (certificate) {
            case Certificate.Keystore(Path file, String password) ->
                Map.of(
                        "server.ssl.key-store", file.toUri().toString(),
                        "server.ssl.key-store-password", password,
                        "server.ssl.enabled-protocols", PROTOCOLS);
            case Certificate.Pem(Path chain, Path key) -> pem(chain, key);
        };
    }

    /// Read again a moment after either changed. A pair that does not fit is left aside: the one before goes on.
    private static Map<String, Object> pem(Path chain, Path key) {
        String bundle = "spring.ssl.bundle.pem.newleaf.";
        return Map.of(
                "server.ssl.bundle",
                "newleaf",
                bundle + "keystore.certificate",
                chain.toUri().toString(),
                bundle + "keystore.private-key",
                key.toUri().toString(),
                bundle + "keystore.verify-keys",
                true,
                bundle + "options.enabled-protocols",
                PROTOCOLS,
                bundle + "reload-on-update",
                true,
                "spring.ssl.bundle.watch.file.quiet-period",
                "1s");
    }
}
