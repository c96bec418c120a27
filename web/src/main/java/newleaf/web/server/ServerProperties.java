package newleaf.web.server;

import java.util.HashMap;
import java.util.Map;
import newleaf.web.ServeSettings;

/// The settings of Spring Boot, and why they are as they are.
public final class ServerProperties {
    /// What is asked already is still answered when the server is told to stop; nobody waits longer than this.
    private static final String LAST_ANSWERS = "5s";

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
        properties.putAll(session(settings));
        properties.putAll(answers());
        properties.putAll(threads());
        settings.keystore().ifPresent(keystore -> properties.putAll(tls(keystore)));
        return properties;
    }

    /// What is typed lives in memory for 30 minutes and is never written to a disk.
    private static Map<String, Object> session(ServeSettings settings) {
        return Map.of(
                "server.servlet.session.timeout", "30m",
                "server.servlet.session.persistent", false,
                "server.servlet.session.tracking-modes", "cookie",
                "server.servlet.session.cookie.name", "newleaf",
                "server.servlet.session.cookie.http-only", true,
                "server.servlet.session.cookie.same-site", "strict",
                "server.servlet.session.cookie.secure", settings.isSecure());
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

    private static Map<String, Object> tls(ServeSettings.Keystore keystore) {
        return Map.of(
                "server.ssl.key-store", keystore.file().toUri().toString(),
                "server.ssl.key-store-password", keystore.password(),
                "server.ssl.enabled-protocols", "TLSv1.3,TLSv1.2");
    }
}
