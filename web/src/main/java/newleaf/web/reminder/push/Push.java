package newleaf.web.reminder.push;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/// Hands a message to the service of a browser. It goes nowhere else: not by a proxy, not where it is led on to.
public final class Push {
    /// A reminder that comes much later says the wrong thing.
    private static final Duration HOLDS = Duration.ofHours(4);

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Supplier<SSLContext> tls;
    private final PushHosts hosts;
    private final Clock clock;
    private final SecureRandom chance;
    private final Map<String, Instant> quietUntil = new ConcurrentHashMap<>();
    private @Nullable HttpClient client;

    /// @param tls  whose certificates are believed
    public Push(Supplier<SSLContext> tls, PushHosts hosts, Clock clock, SecureRandom chance) {
        this.tls = tls;
        this.hosts = hosts;
        this.clock = clock;
        this.chance = chance;
    }

    /// What came of it.
    public enum Came {
        TAKEN,
        /// The service cannot just now, or cannot be reached.
        LATER,
        /// This browser gets nothing any more.
        GONE,
        /// We do not go there, or the service would not have it.
        REFUSED
    }

    /// Made for the first message: where nothing is sent, nothing waits for answers.
    private synchronized HttpClient client() {
        HttpClient there = client;
        if (there != null) return there;
        there = made();
        client = there;
        return there;
    }

    private HttpClient made() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(LONGEST)
                .sslContext(tls.get())
                .build();
    }

    /// @param name  of the occurrence: what a service keeps under it, it keeps once; at most 32 letters of base64url
    public Came send(Subscription to, String name, Vapid as) {
        try {
            return isQuiet(to.endpoint()) ? Came.LATER : knocked(to, name, as);
        } catch (IOException _) {
            return Came.LATER;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Came.LATER;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-GCM, P-256 or HKDF is missing", impossible);
        }
    }

    private Came knocked(Subscription to, String name, Vapid as)
            throws IOException, InterruptedException, GeneralSecurityException {
        if (!hosts.leadsOutside(to.endpoint())) return Came.REFUSED;
        HttpResponse<Void> answer = client().send(request(to, name, as), HttpResponse.BodyHandlers.discarding());
        answer.headers().firstValue("Retry-After").ifPresent(after -> wait(to.endpoint(), after));
        return came(answer.statusCode());
    }

    private HttpRequest request(Subscription to, String name, Vapid as) throws GeneralSecurityException {
        byte[] body = SealedMessage.of(name.getBytes(StandardCharsets.US_ASCII), to, chance);
        return HttpRequest.newBuilder(to.endpoint())
                .timeout(LONGEST)
                .header("Authorization", as.authorization(to.endpoint(), clock.instant()))
                .header("Content-Encoding", "aes128gcm")
                .header("Content-Type", "application/octet-stream")
                .header("TTL", String.valueOf(HOLDS.toSeconds()))
                .header("Topic", name)
                .header("Urgency", "normal")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private static Came came(int status) {
        return switch (status) {
            case 200, 201, 202, 204 -> Came.TAKEN;
            case 404, 410 -> Came.GONE;
            case 408, 429 -> Came.LATER;
            default -> status >= 500 ? Came.LATER : Came.REFUSED;
        };
    }

    /// Until then this service is left alone, whoever it is for.
    private void wait(URI endpoint, String after) {
        Instant now = clock.instant();
        quietUntil.values().removeIf(until -> !now.isBefore(until));
        RetryAfter.of(after, now).ifPresent(until -> quietUntil.put(endpoint.getRawAuthority(), until));
    }

    private boolean isQuiet(URI endpoint) {
        Instant until = quietUntil.getOrDefault(endpoint.getRawAuthority(), Instant.MIN);
        return clock.instant().isBefore(until);
    }

    @Override
    public String toString() {
        return "Push";
    }
}
