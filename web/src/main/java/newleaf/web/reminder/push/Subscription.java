package newleaf.web.reminder.push;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPublicKey;
import java.util.Optional;

/// Where a browser gets messages, and with which keys they are sealed for it.
public final class Subscription {
    private static final int SECRET = 16;
    private static final int LONGEST = 1000;

    private final URI endpoint;
    private final ECPublicKey key;
    private final byte[] secret;

    private Subscription(URI endpoint, ECPublicKey key, byte[] secret) {
        this.endpoint = endpoint;
        this.key = key;
        this.secret = secret.clone();
    }

    /// Empty where it is none that a browser makes, or leads where we do not go.
    ///
    /// @param key     `p256dh`, a point of P-256 in base64url
    /// @param secret  `auth`, 16 bytes in base64url
    public static Optional<Subscription> of(String endpoint, String key, String secret, PushHosts hosts) {
        if (endpoint.length() > LONGEST) return Optional.empty();
        try {
            byte[] shared = Letters.read(secret);
            if (shared.length != SECRET) return Optional.empty();
            ECPublicKey point = Curve.point(Letters.read(key));
            return hosts.endpoint(endpoint).map(each -> new Subscription(each, point, shared));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    URI endpoint() {
        return endpoint;
    }

    ECPublicKey key() {
        return key;
    }

    byte[] secret() {
        return secret.clone();
    }

    @Override
    public String toString() {
        return "Subscription";
    }
}
