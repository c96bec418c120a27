package newleaf.web.reminder.push;

import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How this server shows a push service that it is the one that a browser subscribed to (RFC 8292). The key is the same
/// after a restart: another one would end all subscriptions.
public final class Vapid {
    /// At most a day says the standard; services have clocks of their own.
    private static final Duration HOLDS = Duration.ofHours(12);

    private static final String HEADER =
            Letters.of("{\"typ\":\"JWT\",\"alg\":\"ES256\"}".getBytes(StandardCharsets.US_ASCII));

    private final Pair keys;
    private final Optional<URI> subject;

    /// @param secret   32 bytes
    /// @param subject  how whoever runs this server is reached: `https:` or `mailto:`
    public Vapid(byte[] secret, Optional<URI> subject) {
        BigInteger below = Curve.parameters().getOrder().subtract(BigInteger.ONE);
        try {
            this.keys = Curve.pair(new BigInteger(1, secret).mod(below).add(BigInteger.ONE));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("P-256 is missing", impossible);
        }
        this.subject = subject;
    }

    /// What a browser is told when it subscribes.
    public String key() {
        return Letters.of(Curve.bytes(keys.open()));
    }

    /// The header for one service.
    String authorization(URI endpoint, Instant now) throws GeneralSecurityException {
        String whose = subject.map(each -> ",\"sub\":\"" + each + "\"").orElse("");
        String claims = "{\"aud\":\"" + origin(endpoint) + "\",\"exp\":"
                + now.plus(HOLDS).getEpochSecond() + whose + "}";
        String said = HEADER + "." + Letters.of(claims.getBytes(StandardCharsets.UTF_8));
        String signed = Letters.of(keys.signed(said.getBytes(StandardCharsets.US_ASCII)));
        return "vapid t=" + said + "." + signed + ", k=" + key();
    }

    private static String origin(URI endpoint) {
        return endpoint.getScheme() + "://" + endpoint.getRawAuthority();
    }

    @Override
    public String toString() {
        return "Vapid";
    }
}
